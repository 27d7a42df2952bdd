//! Selecting values in a JSON text without decoding all of it.

use super::{JsonError, Reader};

/// The target of a path.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Found<'t> {
    /// A value, as JSON text.
    Value(&'t str),
    /// Nothing: a name is missing, or `null` or an empty list is on the way.
    #[default]
    Absent,
    /// A value without members is on the way.
    Blocked,
}

impl<'t> Found<'t> {
    /// The value's JSON text.
    pub(crate) fn json(self) -> Option<&'t str> {
        match self {
            Self::Value(json) => Some(json),
            Self::Absent | Self::Blocked => None,
        }
    }
}

/// The target of each path of names; of several members with one name, the last counts.
pub(crate) fn select<'t, const N: usize>(
    text: &'t str,
    paths: [&[&str]; N],
) -> Result<[Found<'t>; N], JsonError> {
    let mut found = [Found::Absent; N];
    let mut reader = Reader::new(text);
    walk(&mut reader, &paths.map(Some), &mut found)?;
    reader.end()?;
    Ok(found)
}

/// `paths` holds the rest of each path that leads here.
fn walk<'t, const N: usize>(
    reader: &mut Reader<'t>,
    paths: &[Option<&[&str]>; N],
    found: &mut [Found<'t>; N],
) -> Result<(), JsonError> {
    let leads_on = |path: Option<&[&str]>| path.is_some_and(|path| !path.is_empty());
    let start = reader.position();
    let is_object = reader.peek() == b'{';
    if is_object && paths.iter().copied().any(leads_on) {
        reader.object(|reader| {
            let name = reader.any_name()?.text;
            let further = paths.map(|path| match path?.split_first()? {
                (first, rest) if *first == name => Some(rest),
                _ => None,
            });
            if further.iter().all(Option::is_none) {
                return reader.skip();
            }
            walk(reader, &further, found)
        })?;
    } else {
        reader.skip()?;
    }
    let json = reader.since(start);
    for (path, found) in paths.iter().zip(found) {
        match path {
            Some([]) => *found = Found::Value(json),
            Some(_) if is_object => {}
            Some(_) if is_nothing(json) => *found = Found::Absent,
            Some(_) => *found = Found::Blocked,
            None => {}
        }
    }
    Ok(())
}

/// What some services write for an empty or missing object.
fn is_nothing(json: &str) -> bool {
    json == "null"
        || json
            .strip_prefix('[')
            .is_some_and(|rest| rest.trim_start() == "]")
}

/// The items of a list, as JSON texts; `None` for any other value.
pub(crate) fn items(json: &str) -> Option<Vec<&str>> {
    let mut reader = Reader::new(json);
    if reader.peek() != b'[' {
        return None;
    }
    let mut items = Vec::new();
    let list = reader.list(|reader| {
        items.push(reader.raw()?);
        Ok(())
    });
    list.is_ok().then_some(items)
}

/// The first string or number at a JSON Pointer, in which `*` stands for any member or
/// item. Reads no further than necessary.
pub(crate) fn first_scalar(text: &str, pointer: &str) -> Option<String> {
    let mut found = None;
    // Whatever is wrong with the rest shows when it is read.
    let _ = follow(&mut Reader::new(text), pointer, &mut found);
    found
}

/// Visits the strings and member names, in order, until `visit` returns `false`. Its
/// second argument says whether it is a name.
pub(crate) fn each_text(text: &str, visit: &mut impl FnMut(&str, bool) -> bool) {
    // Whatever is wrong with the rest shows when it is read.
    let _ = visit_texts(&mut Reader::new(text), visit);
}

/// Returns an error to stop early.
fn visit_texts(
    reader: &mut Reader<'_>,
    visit: &mut impl FnMut(&str, bool) -> bool,
) -> Result<(), JsonError> {
    match reader.peek() {
        b'[' => reader.list(|reader| visit_texts(reader, visit)),
        b'{' => reader.object(|reader| {
            let name = reader.any_name()?.text;
            if !visit(&name, true) {
                return Err(reader.error("enough"));
            }
            visit_texts(reader, visit)
        }),
        b'"' => {
            let text = reader.text()?.text;
            if visit(&text, false) {
                Ok(())
            } else {
                Err(reader.error("enough"))
            }
        }
        _ => reader.skip(),
    }
}

/// Returns an error to stop early, when the value is found.
fn follow(
    reader: &mut Reader<'_>,
    pointer: &str,
    found: &mut Option<String>,
) -> Result<(), JsonError> {
    let Some(rest) = pointer.strip_prefix('/') else {
        *found = scalar(reader)?;
        return if found.is_some() {
            Err(reader.error("found"))
        } else {
            Ok(())
        };
    };
    let (step, rest) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    match reader.peek() {
        b'[' => {
            let mut index = 0..;
            reader.list(|reader| {
                let index = index.next();
                if step == "*" || step.parse().ok() == index {
                    follow(reader, rest, found)
                } else {
                    reader.skip()
                }
            })
        }
        b'{' => {
            let wanted = step.replace("~1", "/").replace("~0", "~");
            reader.object(|reader| {
                let name = reader.any_name()?.text;
                if step == "*" || name == wanted {
                    follow(reader, rest, found)
                } else {
                    reader.skip()
                }
            })
        }
        _ => reader.skip(),
    }
}

/// A non-empty string, or a number.
fn scalar(reader: &mut Reader<'_>) -> Result<Option<String>, JsonError> {
    match reader.peek() {
        b'"' => {
            let text = reader.text()?.text;
            Ok(Some(text.into_owned()).filter(|text| !text.is_empty()))
        }
        b'-' | b'0'..=b'9' => reader.number().map(|number| Some(number.to_owned())),
        _ => reader.skip().map(|()| None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_their_names() {
        let text = r#"{"a": {"b": [1, 2], "c": "x"}, "d": 7, "a": {"c": "y"}}"#;
        let paths: [&[&str]; 4] = [&["a", "b"], &["a", "c"], &["d"], &["e"]];
        let found = select(text, paths).unwrap().map(Found::json);
        assert_eq!(found, [Some("[1, 2]"), Some(r#""y""#), Some("7"), None]);
        assert_eq!(select(text, [&[]]).unwrap(), [Found::Value(text)]);
        assert!(select(r#"{"a": 1"#, [&["a"]]).is_err());
    }

    #[test]
    fn what_stands_on_the_way_is_nothing_or_in_the_way() {
        let at = |text: &'static str| select(text, [&["a", "b"]]).unwrap()[0];
        for nothing in ["null", "[ ]", "{}", r#"{"a": null}"#, r#"{"a": []}"#] {
            assert_eq!(at(nothing), Found::Absent, "{nothing}");
        }
        for other in ["7", "[1]", r#"{"a": "x"}"#] {
            assert_eq!(at(other), Found::Blocked, "{other}");
        }
    }

    #[test]
    fn texts_are_visited_in_order_until_it_is_enough() {
        let text = r#"{"a": [1, "x", {"b": "y\n"}], "c": null, "d": "z"}"#;
        let seen = |most: usize| {
            let mut seen = Vec::new();
            each_text(text, &mut |text, is_name| {
                seen.push((text.to_owned(), is_name));
                seen.len() < most
            });
            let shown = |(text, is_name)| format!("{text}{}", if is_name { ":" } else { "" });
            seen.into_iter().map(shown).collect::<Vec<_>>()
        };
        assert_eq!(seen(9), ["a:", "x", "b:", "y\n", "c:", "d:", "z"]);
        assert_eq!(seen(2), ["a:", "x"]);
    }

    #[test]
    fn a_pointer_leads_to_the_first_text_or_number() {
        let text =
            r#"{"errors": [{"code": ""}, {"code": "A"}, {"code": 1.50}], "a/b": {"~": "x"}}"#;
        assert_eq!(first_scalar(text, "/errors/*/code").as_deref(), Some("A"));
        assert_eq!(
            first_scalar(text, "/errors/2/code").as_deref(),
            Some("1.50")
        );
        assert_eq!(first_scalar(text, "/a~1b/~0").as_deref(), Some("x"));
        assert_eq!(first_scalar(text, "/errors"), None);
        assert_eq!(first_scalar("\"words\"", "").as_deref(), Some("words"));
    }
}
