//! Reading what a service delivers to a webhook.

use std::{error::Error, fmt};

use http::{HeaderMap, header::CONTENT_TYPE};
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::{Field, Read};

/// How many bytes of a delivery [`read`] takes: 1 MiB.
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
    if body.len() > limit {
        return Err(WebhookError(Reason::TooLong));
    }
    let json = if is_form(headers) {
        form(body)
    } else {
        serde_json::from_slice(body).map_err(|source| WebhookError(Reason::NoJson(source)))?
    };
    match T::read(json) {
        Read::Fits(delivery) | Read::Means(delivery, _) => Ok(delivery),
        Read::Misfit(_) => Err(WebhookError(Reason::WrongKind)),
    }
}

fn is_form(headers: &HeaderMap) -> bool {
    let media_type = headers
        .get(CONTENT_TYPE)
        .map_or(&b""[..], |value| value.as_bytes());
    let media_type = media_type
        .split(|byte| *byte == b';')
        .next()
        .unwrap_or_default();
    media_type
        .trim_ascii()
        .eq_ignore_ascii_case(b"application/x-www-form-urlencoded")
}

/// The fields as members; a name that comes again makes a list.
fn form(body: &[u8]) -> Value {
    let mut members = Map::new();
    for pair in body
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
    {
        let at = pair
            .iter()
            .position(|byte| *byte == b'=')
            .unwrap_or(pair.len());
        let (name, value) = pair.split_at(at);
        let value = Value::from(form_text(value.get(1..).unwrap_or_default()));
        match members.get_mut(&form_text(name)) {
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
            None => {
                members.insert(form_text(name), value);
            }
        }
    }
    Value::Object(members)
}

fn form_text(encoded: &[u8]) -> String {
    let spaced: Vec<u8> = encoded
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    percent_decode(&spaced).decode_utf8_lossy().into_owned()
}

/// Why a delivery cannot be read. It holds nothing of the delivery.
#[derive(Debug)]
pub struct WebhookError(Reason);

#[derive(Debug)]
enum Reason {
    TooLong,
    NoJson(serde_json::Error),
    WrongKind,
}

impl WebhookError {
    /// Whether the delivery is longer than allowed.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        matches!(self.0, Reason::TooLong)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Reason::TooLong => "the delivery is longer than allowed",
            Reason::NoJson(_) => "the delivery is neither JSON nor a form",
            Reason::WrongKind => "the delivery is JSON of another kind",
        })
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Reason::NoJson(source) => Some(source),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
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
    fn a_delivery_that_is_too_long_is_not_read() {
        let error = read_within::<Value>(&HeaderMap::new(), b"[1,2,3]", 6).unwrap_err();
        assert!(error.is_too_long());
    }

    #[test]
    fn an_error_does_not_repeat_the_delivery() {
        let error = read::<Value>(&HeaderMap::new(), b"secret").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"));
    }
}
