//! Deliveries that are forms.

use http::{HeaderMap, header::CONTENT_TYPE};
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

pub(super) fn is_form(headers: &HeaderMap) -> bool {
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
pub(super) fn read(body: &[u8]) -> Value {
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
