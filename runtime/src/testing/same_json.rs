//! Comparing JSON texts.

use std::collections::BTreeMap;

use crate::json::{JsonError, Reader};

/// Whether two texts are the same JSON: numbers must match digit for digit, and
/// repeated members in order. The order of names does not matter.
#[must_use]
pub fn is_same_json(one: &str, other: &str) -> bool {
    match (Node::of(one), Node::of(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

#[derive(PartialEq)]
enum Node<'t> {
    /// A number, `true`, `false`, `null`, or a string that cannot be decoded
    /// losslessly: as written.
    Spelled(&'t str),
    Text(String),
    List(Vec<Node<'t>>),
    Object(BTreeMap<String, Vec<Node<'t>>>),
}

impl<'t> Node<'t> {
    fn of(text: &'t str) -> Result<Self, JsonError> {
        let mut reader = Reader::new(text);
        let node = Self::read(&mut reader)?;
        reader.end().map(|()| node)
    }

    fn read(reader: &mut Reader<'t>) -> Result<Self, JsonError> {
        let start = reader.position();
        match reader.peek() {
            b'"' => {
                let text = reader.text()?;
                Ok(if text.is_damaged {
                    Self::Spelled(reader.since(start))
                } else {
                    Self::Text(text.text.into_owned())
                })
            }
            b'[' => {
                let mut items = Vec::new();
                reader.list(|reader| {
                    items.push(Self::read(reader)?);
                    Ok(())
                })?;
                Ok(Self::List(items))
            }
            b'{' => {
                let mut members: BTreeMap<String, Vec<Self>> = BTreeMap::new();
                reader.object(|reader| {
                    let start = reader.position();
                    let name = reader.text()?;
                    let spelled = reader.since(start);
                    reader.colon()?;
                    let name = if name.is_damaged {
                        spelled.to_owned()
                    } else {
                        name.text.into_owned()
                    };
                    members.entry(name).or_default().push(Self::read(reader)?);
                    Ok(())
                })?;
                Ok(Self::Object(members))
            }
            _ => reader.raw().map(Self::Spelled),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_same_json;

    #[test]
    fn numbers_are_compared_digit_for_digit() {
        assert!(is_same_json("[1.10]", " [ 1.10 ] "));
        assert!(!is_same_json("1.10", "1.1"));
        assert!(!is_same_json("1", "1.0"));
    }

    #[test]
    fn members_of_one_name_keep_their_order_and_names_do_not() {
        assert!(is_same_json(
            r#"{"a":1,"b":2,"a":3}"#,
            r#"{"b":2,"a":1,"a":3}"#
        ));
        assert!(!is_same_json(r#"{"a":1,"a":3}"#, r#"{"a":3,"a":1}"#));
        assert!(!is_same_json(r#"{"a":1,"a":3}"#, r#"{"a":3}"#));
    }

    #[test]
    fn escapes_do_not_count_unless_they_are_half_a_character() {
        assert!(is_same_json(r#""\u00e9\/""#, "\"é/\""));
        assert!(!is_same_json(r#""\ud83d""#, r#""\ud83e""#));
    }
}
