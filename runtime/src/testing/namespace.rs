//! Deliveries of connector namespaces in every shape.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "called by tests, which fail by a panic"
)]

use serde_json::{Value, json};

use crate::{json::Json, testing::is_same_json, webhook::WebhookError};

/// Asserts that a trigger reads every shape of body that an Azure connector namespace
/// delivers, and refuses a body that does not match, with that body in the error.
///
/// `item` is an item as JSON, `list` the path to the list of items in the trigger's
/// reply, and each of `foreign` is JSON that is not an item.
///
/// # Panics
///
/// If an assertion fails.
#[track_caller]
pub fn namespace_bodies<T: Json>(
    read: fn(&[u8]) -> Result<Vec<T>, WebhookError>,
    item: &str,
    list: &[&str],
    foreign: &[&str],
) {
    let item: Value = serde_json::from_str(item).expect("an item is JSON");
    let within = |value: Value| {
        let names = list.iter().rev();
        names.fold(value, |value, name| json!({ *name: value }))
    };
    let one = [item.clone()];
    let two = [item.clone(), item.clone()];
    let cases = [
        (json!({"body": &item}), &one[..]),
        (
            json!({"body": &item, "headers": {"content-type": "application/json"}}),
            &one,
        ),
        (json!({"body": [&item, &item]}), &two),
        (json!({"body": within(json!([&item, &item]))}), &two),
        (json!({"body": within(json!([]))}), &[]),
        (json!({"body": []}), &[]),
        (json!({"body": null}), &[]),
        (json!({}), &[]),
    ];
    for (body, expected) in cases {
        assert_items(read, &body, expected);
    }
    if !list.is_empty() {
        assert_items(read, &json!({"body": within(Value::Null)}), &[]);
    }
    if let Value::String(base64) = &item {
        let quoted = json!({"body": format!("\"{base64}\"")});
        let wrapped = json!({"$content-type": "text/plain", "$content": base64});
        assert_items(read, &quoted, &one);
        assert_items(read, &json!({"body": wrapped}), &one);
    }
    if let Value::Object(members) = &item {
        let renamed = members
            .iter()
            .map(|(name, value)| (other_case(name), value.clone()));
        let found = items(read, &json!({"body": Value::Object(renamed.collect())}));
        assert_eq!(found.len(), 1, "names in another case");
    }
    for json in foreign {
        assert_refused(read, &format!("{{\"body\": {json}}}"), json);
    }
    assert_refused(read, "[1]", "[1]");
}

/// The same name in the other case.
fn other_case(name: &str) -> String {
    let upper = name.to_uppercase();
    if upper == name {
        name.to_lowercase()
    } else {
        upper
    }
}

#[track_caller]
fn items<T: Json>(read: fn(&[u8]) -> Result<Vec<T>, WebhookError>, body: &Value) -> Vec<String> {
    let body = body.to_string();
    match read(body.as_bytes()) {
        Ok(items) => items
            .iter()
            .map(|item| item.to_json().as_str().to_owned())
            .collect(),
        Err(error) => panic!("{error}: {body}"),
    }
}

#[track_caller]
fn assert_items<T: Json>(
    read: fn(&[u8]) -> Result<Vec<T>, WebhookError>,
    body: &Value,
    expected: &[Value],
) {
    let found = items(read, body);
    let is_same = found.len() == expected.len()
        && found
            .iter()
            .zip(expected)
            .all(|(found, expected)| is_same_json(found, &expected.to_string()));
    assert!(is_same, "{body} is read as {found:?}");
}

#[track_caller]
fn assert_refused<T: Json>(
    read: fn(&[u8]) -> Result<Vec<T>, WebhookError>,
    body: &str,
    kept: &str,
) {
    match read(body.as_bytes()) {
        Ok(_) => panic!("{body} is read as an item"),
        Err(error) => assert_eq!(error.body(), Some(kept), "the body of {body}"),
    }
}
