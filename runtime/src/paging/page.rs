//! What a page says of itself.

use serde_json::Value;

/// The items of a page as JSON; none where there is no list.
pub(super) fn items<'v>(reply: &'v Value, path: &[&str]) -> &'v [Value] {
    at(reply, path)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
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
    fn a_list_that_is_none_has_no_items() {
        assert!(items(&json!({"items": {"a": 1}}), &["items"]).is_empty());
        assert!(items(&json!(null), &["items"]).is_empty());
        assert_eq!(items(&json!([1, 2]), &[]).len(), 2);
    }

    #[test]
    fn an_empty_link_is_none() {
        assert_eq!(text(&json!({"next": ""}), &["next"]), None);
        assert_eq!(text(&json!({"next": null}), &["next"]), None);
    }
}
