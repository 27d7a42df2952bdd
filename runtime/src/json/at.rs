//! Members deep inside an object, by wire name.

use serde_json::Value;

use super::{JsonError, ObjectExt, RawJson, Reader};

/// Sets the member that names on the wire lead to; objects on the way that are
/// not there are made, and what else they hold stays digit for digit.
pub fn set_at<T: ObjectExt>(object: &mut T, path: &[&str], value: impl Into<Value>) {
    let Some((first, rest)) = path.split_first() else {
        return;
    };
    let current = object.raw_member(first);
    let current = current.as_ref().map_or("null", RawJson::as_str);
    let json = with(current, rest, &value.into());
    object.set_raw_member(*first, RawJson::of(&json));
}

/// The same JSON with a value where the names lead to.
fn with(current: &str, path: &[&str], value: &Value) -> String {
    let Some((first, rest)) = path.split_first() else {
        return value.to_string();
    };
    // What a member holds has been read before, without an error.
    let (others, inner) = others(current, first).unwrap_or_default();
    let name = Value::from(*first);
    let inner = with(inner.unwrap_or("null"), rest, value);
    format!("{{{others}{name}:{inner}}}")
}

/// The members of an object but for those of one name, each with a comma behind
/// it, and the last of that name. Anything else has none.
fn others<'t>(json: &'t str, name: &str) -> Result<(String, Option<&'t str>), JsonError> {
    let mut reader = Reader::new(json);
    let (mut others, mut found) = (String::new(), None);
    if reader.peek() == b'{' {
        reader.object(|reader| {
            let start = reader.position();
            let is_meant = reader.any_name()?.text == name;
            let value = reader.raw()?;
            if is_meant {
                found = Some(value);
            } else {
                others.push_str(reader.since(start));
                others.push(',');
            }
            Ok(())
        })?;
    }
    Ok((others, found))
}

/// The JSON value of a text in generated code; a text that is not valid JSON becomes a
/// string.
#[must_use]
pub fn parse_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
}

#[cfg(test)]
mod tests {
    use super::with;

    #[test]
    fn what_stands_beside_a_member_keeps_its_digits_and_its_place() {
        let value = "x".into();
        for (current, set) in [
            ("null", r#"{"a":{"b":"x"}}"#),
            ("[1]", r#"{"a":{"b":"x"}}"#),
            (
                r#"{"z": 1.10, "a": {"b": 1, "c": 12345678901234567890123}, "y": 1e999}"#,
                r#"{"z": 1.10,"y": 1e999,"a":{"c": 12345678901234567890123,"b":"x"}}"#,
            ),
        ] {
            assert_eq!(with(current, &["a", "b"], &value), set, "{current}");
        }
    }
}
