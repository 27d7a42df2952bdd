//! Keys of deliveries.

use serde_json::Value;

use crate::json::{Json, select};

/// The id at a path in an item: a string that is not empty, or a whole number, as the
/// service wrote it.
pub fn key_of<T: Json>(item: &T, path: &[&str]) -> Option<String> {
    let json = item.to_json();
    let [found] = select(json.as_str(), [path]).ok()?;
    match serde_json::from_str(found.json()?).ok()? {
        Value::String(id) if !id.trim().is_empty() => Some(id),
        Value::Number(id) if id.is_i64() || id.is_u64() => Some(id.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_key_is_the_services_own_id_and_nothing_else() {
        let path = ["message", "id"];
        let key = |value: Value| key_of(&value, &path);
        assert_eq!(
            key(json!({"message": {"id": "m-1"}})).as_deref(),
            Some("m-1")
        );
        let largest = json!({"message": {"id": u64::MAX}});
        assert_eq!(key(largest).as_deref(), Some("18446744073709551615"));
        for id in [
            json!(null),
            json!(""),
            json!(" "),
            json!(1.5),
            json!(true),
            json!({}),
        ] {
            assert_eq!(key(json!({"message": {"id": id}})), None, "{id}");
        }
        assert_eq!(key(json!({"id": "m-1"})), None);
        assert_eq!(key(json!("m-1")), None);
    }
}
