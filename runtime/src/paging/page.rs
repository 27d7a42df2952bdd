//! What a page says of itself.

use serde_json::Value;

/// The items of a page as JSON.
pub(super) enum PageItems<'v> {
    /// The list that is there.
    List(&'v [Value]),
    /// There is none: nothing stands in its place.
    Absent,
    /// Something else stands in its place.
    Other,
}

/// What stands where the items should be. On the way there, too, some services
/// leave an empty list out, or write one for an empty object.
pub(super) fn items<'v>(reply: &'v Value, path: &[&str]) -> PageItems<'v> {
    let mut value = reply;
    for name in path {
        value = match value {
            Value::Object(members) => members.get(*name).unwrap_or(&Value::Null),
            Value::Null => &Value::Null,
            Value::Array(items) if items.is_empty() => &Value::Null,
            _ => return PageItems::Other,
        };
    }
    match value {
        Value::Array(items) => PageItems::List(items),
        Value::Null => PageItems::Absent,
        _ => PageItems::Other,
    }
}

/// A whole number that may have come as text.
pub(super) fn number(reply: &Value, path: &[&str]) -> Option<i64> {
    match at(reply, path)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A text that says something.
pub(super) fn text<'v>(reply: &'v Value, path: &[&str]) -> Option<&'v str> {
    at(reply, path)?
        .as_str()
        .filter(|text| !text.trim().is_empty())
}

fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| value.get(name))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_read_from_text_too() {
        let reply = json!({"data": {"last_page": "3", "total": 7}});
        assert_eq!(number(&reply, &["data", "last_page"]), Some(3));
        assert_eq!(number(&reply, &["data", "total"]), Some(7));
        assert_eq!(number(&reply, &["data", "other"]), None);
    }

    #[test]
    fn a_list_is_there_or_absent_or_something_else() {
        let list = json!([1, 2]);
        assert!(matches!(items(&list, &[]), PageItems::List([_, _])));
        for absent in [json!(null), json!([]), json!({"a": null}), json!({"a": []})] {
            assert!(matches!(items(&absent, &["a", "b"]), PageItems::Absent));
        }
        for other in [
            json!({"a": {"b": {}}}),
            json!({"a": "x"}),
            json!([1]),
            json!(7),
        ] {
            assert!(matches!(items(&other, &["a", "b"]), PageItems::Other));
        }
    }

    #[test]
    fn an_empty_link_is_none() {
        assert_eq!(text(&json!({"next": ""}), &["next"]), None);
        assert_eq!(text(&json!({"next": null}), &["next"]), None);
    }
}
