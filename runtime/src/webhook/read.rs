//! Reading a delivery.

use http::HeaderMap;
use serde_json::Value;

use super::{
    error::{Reason, WebhookError},
    form,
};
use crate::{json::Field, reply::strip_bom};

/// How many bytes of a delivery are read: 1 MiB.
pub const MAX_BODY: usize = 1024 * 1024;

/// Reads a delivery of up to [`MAX_BODY`] bytes: JSON, or a form, whose fields
/// become members of text.
///
/// Anyone can send to a webhook's address: check the signature first where the
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
    typed(json(headers, body, limit)?)
}

/// Reads a delivery that holds several: a list, or one alone.
pub fn read_batch<T: Field>(headers: &HeaderMap, body: &[u8]) -> Result<Vec<T>, WebhookError> {
    read_batch_within(headers, body, MAX_BODY)
}

/// Reads a delivery, as [`read_batch`] does, of up to `limit` bytes.
pub fn read_batch_within<T: Field>(
    headers: &HeaderMap,
    body: &[u8],
    limit: usize,
) -> Result<Vec<T>, WebhookError> {
    match json(headers, body, limit)? {
        Value::Array(items) => items.into_iter().map(typed).collect(),
        one => Ok(vec![typed(one)?]),
    }
}

fn typed<T: Field>(json: Value) -> Result<T, WebhookError> {
    T::read(json)
        .value()
        .ok_or_else(|| Reason::WrongKind.into())
}

fn json(headers: &HeaderMap, body: &[u8], limit: usize) -> Result<Value, WebhookError> {
    check_length(body, limit)?;
    if form::is_form(headers) {
        return Ok(form::read(body));
    }
    serde_json::from_slice(strip_bom(body)).map_err(|source| Reason::NoJson(source).into())
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
    fn an_error_does_not_repeat_the_delivery() {
        let error = read::<Value>(&HeaderMap::new(), b"secret").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"));
    }
}
