//! Reading deliveries.

use std::borrow::Cow;

use http::HeaderMap;
use serde_json::{Map, Value};

use super::{
    error::{Reason, WebhookError},
    form, multipart,
};
use crate::{
    charset,
    json::{Field, Json, RawJson, items, select},
};

/// How many bytes of a delivery are read: 1 MiB.
pub const MAX_BODY: usize = 1024 * 1024;

/// Reads a delivery of up to [`MAX_BODY`] bytes: JSON, or a form, whose fields become
/// string members. In a multipart form, a part that is declared to be JSON is that
/// JSON, and a file is its bytes as base64.
///
/// Anyone can send to the address of a webhook: check the signature first if the
/// service signs.
///
/// ```
/// use connector_runtime::{HeaderMap, Value, webhook};
///
/// let delivery: Value = webhook::read(&HeaderMap::new(), br#"{"body": "Hello"}"#)?;
/// assert_eq!(delivery["body"], "Hello");
/// # Ok::<(), webhook::WebhookError>(())
/// ```
pub fn read<T: Field>(headers: &HeaderMap, body: &[u8]) -> Result<T, WebhookError> {
    read_within(headers, body, MAX_BODY)
}

/// Reads a delivery, as [`read`] does, of up to `limit` bytes.
pub fn read_within<T: Field>(
    headers: &HeaderMap,
    body: &[u8],
    limit: usize,
) -> Result<T, WebhookError> {
    typed(&json(headers, body, limit)?)
}

/// Reads a delivery of several items: a list, or a single item.
pub fn read_batch<T: Field>(headers: &HeaderMap, body: &[u8]) -> Result<Vec<T>, WebhookError> {
    read_batch_within(headers, body, MAX_BODY)
}

/// Reads a delivery, as [`read_batch`] does, of up to `limit` bytes.
pub fn read_batch_within<T: Field>(
    headers: &HeaderMap,
    body: &[u8],
    limit: usize,
) -> Result<Vec<T>, WebhookError> {
    let json = json(headers, body, limit)?;
    match items(&json) {
        Some(items) => items.into_iter().map(typed).collect(),
        None => Ok(vec![typed(&json)?]),
    }
}

/// Reads a delivery of an Azure connector namespace: the trigger's body within a member
/// `body`.
///
/// `list` is the path of wire names from the trigger's reply to the list of items, if
/// it has one: a delivery may hold the whole reply, or one item of it. An empty
/// delivery (`null`, no list, no `body`) has no items. Bytes are base64, on their own
/// or in a member `$content`. The case of names does not matter.
///
/// # Who sent it
///
/// The service does not sign deliveries. Its trigger configuration says how it
/// authenticates: by a secret in the query, to be compared in constant time and kept
/// out of logs; or by an Entra token, whose signature, issuer, audience, expiry and
/// object id of the namespace's identity must be checked. Headers that name the trigger
/// or the namespace prove nothing.
pub fn read_namespace<T: Field>(body: &[u8], list: &[&str]) -> Result<Vec<T>, WebhookError> {
    read_namespace_within(body, list, MAX_BODY)
}

/// Reads a delivery, as [`read_namespace`] does, of up to `limit` bytes.
pub fn read_namespace_within<T: Field>(
    body: &[u8],
    list: &[&str],
    limit: usize,
) -> Result<Vec<T>, WebhookError> {
    let json = json(&HeaderMap::new(), body, limit)?;
    if !json.trim_start().starts_with('{') {
        return Err(Reason::WrongKind(json.into_owned()).into());
    }
    let Some(inner) = member(&json, &["body"]) else {
        return Ok(Vec::new());
    };
    if let Some(text) = bytes(inner) {
        return Ok(vec![typed(&text)?]);
    }
    let found = if list.is_empty() {
        Some(inner)
    } else {
        member(inner, list)
    };
    match found.map(|found| (found, items(found))) {
        _ if inner == "null" => Ok(Vec::new()),
        Some((_, Some(items))) => items.into_iter().map(typed).collect(),
        Some(("null", None)) => Ok(Vec::new()),
        // One item of the list, or a reply that is an item.
        _ => match items(inner) {
            Some(items) => items.into_iter().map(typed).collect(),
            None => Ok(vec![typed(inner)?]),
        },
    }
}

/// Bytes as a JSON string of base64: on their own, quoted again, or as the workflow
/// engine writes them.
fn bytes(json: &str) -> Option<String> {
    let text = match serde_json::from_str(json).ok()? {
        Value::String(text) => text,
        Value::Object(mut members) if members.contains_key("$content-type") => {
            members.remove("$content")?.as_str()?.to_owned()
        }
        _ => return None,
    };
    let inner = text
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    Some(Value::from(inner.unwrap_or(&text)).to_string())
}

fn member<'j>(json: &'j str, path: &[&str]) -> Option<&'j str> {
    let [found] = select(json, [path]).ok()?;
    found.json()
}

/// A value with at least one listed member: a delivery of something else would read as
/// an item without members.
fn typed<T: Field>(json: &str) -> Result<T, WebhookError> {
    let value: T = read_as(json)?;
    if !value.view().is_foreign() {
        return Ok(value);
    }
    let renamed = with_listed_names(json, &value);
    let value: T = renamed.map_or(Ok(value), |json| read_as(&json))?;
    if value.view().is_foreign() {
        return Err(Reason::NothingKnown(json.to_owned()).into());
    }
    Ok(value)
}

fn read_as<T: Field>(json: &str) -> Result<T, WebhookError> {
    let read = T::from_json(json).map_err(Reason::NoJson)?;
    let value = read.value();
    // A reply may spell an empty object as a list or a string; in a delivery, that
    // would hide what was delivered.
    let value =
        value.filter(|value| json.trim_start().starts_with('{') || !value.view().is_object());
    value.ok_or_else(|| Reason::WrongKind(json.to_owned()).into())
}

/// The same object, with members renamed to those that the type lists, if they differ
/// only in case.
fn with_listed_names(json: &str, value: &impl Json) -> Option<String> {
    let Ok(Value::Object(members)) = serde_json::from_str(json) else {
        return None;
    };
    let listed = |name: &str| {
        let mut names = value.view().listed_names();
        names.find(|listed| listed.eq_ignore_ascii_case(name))
    };
    let renamed: Map<String, Value> = members
        .into_iter()
        .map(|(name, value)| (listed(&name).map_or(name, str::to_owned), value))
        .collect();
    Some(Value::Object(renamed).to_string())
}

/// The delivery as JSON text. The bytes decide its format: some senders declare JSON as
/// a form, and the other way round.
fn json<'b>(
    headers: &HeaderMap,
    body: &'b [u8],
    limit: usize,
) -> Result<Cow<'b, str>, WebhookError> {
    check_length(body, limit)?;
    let content = charset::text(headers, body);
    match RawJson::parse(&content) {
        Ok(_) => Ok(content),
        Err(error) => {
            let form = multipart::read(headers, body);
            let form = form
                .or_else(|| form::is_form(headers, &content).then(|| form::read(headers, body)));
            let form = form.ok_or(Reason::NoJson(error))?;
            Ok(form.to_string().into())
        }
    }
}

pub(super) fn check_length(body: &[u8], limit: usize) -> Result<(), WebhookError> {
    if body.len() > limit {
        return Err(Reason::TooLong.into());
    }
    if body.trim_ascii().is_empty() {
        return Err(Reason::Empty.into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use http::{HeaderValue, header::CONTENT_TYPE};
    use serde_json::json;

    use super::*;

    fn form_headers() -> HeaderMap {
        let value = HeaderValue::from_static("application/x-www-form-urlencoded; charset=UTF-8");
        HeaderMap::from_iter([(CONTENT_TYPE, value)])
    }

    #[test]
    fn the_fields_of_a_form_become_members_of_text() {
        let read: Value = read(
            &form_headers(),
            b"from=%2B61411111111&body=a+b%26c%3D%C3%AB&x&n=1&n=2",
        )
        .unwrap();
        let expected = json!({"from": "+61411111111", "body": "a b&c=ë", "x": "", "n": ["1", "2"]});
        assert_eq!(read, expected);
    }

    #[test]
    fn the_parts_of_a_multipart_form_become_members() {
        let value = HeaderValue::from_static("multipart/form-data; boundary=x");
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, value)]);
        let body = b"--x\r\nContent-Disposition: form-data; name=\"from\"\r\n\r\n+61\r\n--x--\r\n";
        let delivery: Value = read(&headers, body).unwrap();
        assert_eq!(delivery, json!({"from": "+61"}));
        assert!(read::<Value>(&headers, &body[..body.len() - 6]).is_err());
    }

    #[test]
    fn json_is_read_without_a_content_type() {
        let delivery: Value = read(&HeaderMap::new(), br#"[{"a": 1}]"#).unwrap();
        assert_eq!(delivery, json!([{"a": 1}]));
    }

    #[test]
    fn the_mark_before_utf_8_is_no_part_of_a_delivery() {
        let delivery: Value = read(&HeaderMap::new(), b"\xEF\xBB\xBF{\"a\": 1}").unwrap();
        assert_eq!(delivery, json!({"a": 1}));
    }

    #[test]
    fn a_batch_is_a_list_or_one_alone() {
        let batch = |body: &[u8]| read_batch::<i64>(&HeaderMap::new(), body);
        assert_eq!(batch(b"[1, 2]").unwrap(), [1, 2]);
        assert_eq!(batch(b"1").unwrap(), [1]);
        assert_eq!(batch(b"[]").unwrap(), [] as [i64; 0]);
    }

    #[test]
    fn an_item_of_a_batch_is_not_dropped_in_silence() {
        assert!(read_batch::<i64>(&HeaderMap::new(), b"[1, {}]").is_err());
    }

    #[test]
    fn the_bytes_decide_whether_a_delivery_is_json_or_a_form() {
        let delivery: Value = read(&form_headers(), br#" {"from": "+61"}"#).unwrap();
        assert_eq!(delivery, json!({"from": "+61"}));
        let delivery: Value = read(&HeaderMap::new(), b"from=%2B61&body=a+b\n").unwrap();
        assert_eq!(delivery, json!({"from": "+61", "body": "a b"}));
        for neither in [&b"{\"from\": "[..], b"hello", b"[1", b"<a href=\"b\">"] {
            assert!(read::<Value>(&form_headers(), neither).is_err());
            assert!(read::<Value>(&HeaderMap::new(), neither).is_err());
        }
    }

    #[test]
    fn the_charset_of_json_and_forms_is_obeyed() {
        let typed = |media_type| {
            let value = HeaderValue::from_static(media_type);
            HeaderMap::from_iter([(CONTENT_TYPE, value)])
        };
        let latin = typed("application/x-www-form-urlencoded; charset=iso-8859-1");
        for body in [&b"body=Caf%E9"[..], b"body=Caf\xE9", b"body=Caf%C3%A9"] {
            let delivery: Value = read(&latin, body).unwrap();
            assert_eq!(delivery, json!({"body": "Café"}));
        }
        let delivery: Value = read(&form_headers(), b"body=Caf%E9").unwrap();
        assert_eq!(delivery, json!({"body": "Café"}));
        let latin = typed("application/json; charset=iso-8859-1");
        let delivery: Value = read(&latin, b"{\"body\": \"Caf\xE9\"}").unwrap();
        assert_eq!(delivery, json!({"body": "Café"}));
    }

    #[test]
    fn half_of_a_character_loses_no_delivery() {
        let delivery: Value = read(&HeaderMap::new(), br#"{"id": 7, "body": "a\ud83d"}"#).unwrap();
        assert_eq!(delivery, json!({"id": 7, "body": "a\u{fffd}"}));
    }

    #[test]
    fn a_delivery_that_is_too_long_is_not_read() {
        let error = read_within::<Value>(&HeaderMap::new(), b"[1,2,3]", 6).unwrap_err();
        assert!(error.is_too_long());
    }

    #[test]
    fn nesting_without_end_is_an_error_and_no_crash() {
        for open in ["[", r#"{"a":"#] {
            let body = open.repeat(100_000);
            assert!(read::<Value>(&HeaderMap::new(), body.as_bytes()).is_err());
            assert!(read_batch::<Value>(&HeaderMap::new(), body.as_bytes()).is_err());
        }
    }

    #[test]
    fn a_delivery_of_nothing_is_refused() {
        for headers in [HeaderMap::new(), form_headers()] {
            assert!(read::<Value>(&headers, b" \r\n").is_err());
        }
    }

    #[test]
    fn a_namespace_delivers_one_item_a_list_or_nothing() {
        let read = |body: &str| read_namespace::<i64>(body.as_bytes(), &["value"]).unwrap();
        assert_eq!(
            read(r#"{"body": {"value": [1, 2], "@odata.nextLink": "x"}}"#),
            [1, 2]
        );
        assert_eq!(read(r#"{"body": 1, "headers": {}}"#), [1]);
        assert_eq!(read(r#"{"body": [1]}"#), [1]);
        for nothing in [r#"{"body": null}"#, r#"{"body": {"value": null}}"#, "{}"] {
            assert_eq!(read(nothing), [0_i64; 0], "{nothing}");
        }
    }

    #[test]
    fn a_namespace_delivers_bytes_as_base64() {
        for body in [
            r#"{"body": "aGVsbG8="}"#,
            r#"{"body": "\"aGVsbG8=\""}"#,
            r#"{"body": {"$content-type": "text/plain", "$content": "aGVsbG8="}}"#,
        ] {
            let read = read_namespace::<crate::json::Base64>(body.as_bytes(), &[]).unwrap();
            assert_eq!(read[0].decode().unwrap(), b"hello", "{body}");
        }
    }

    #[test]
    fn what_is_no_envelope_is_an_error_with_its_body() {
        let error = read_namespace::<i64>(b"[1]", &[]).unwrap_err();
        assert_eq!(error.body(), Some("[1]"));
        assert!(!format!("{error} {error:?}").contains("[1]"));
    }

    #[test]
    fn an_error_does_not_repeat_the_delivery() {
        let error = read::<Value>(&HeaderMap::new(), b"secret").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"));
    }
}
