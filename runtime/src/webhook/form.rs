//! Deliveries as forms.

use http::{HeaderMap, header::CONTENT_TYPE};
use percent_encoding::percent_decode;
use serde_json::{Map, Value};

use crate::charset;

/// Whether text that is not JSON is a form: declared as one, or made of names and
/// values that look like nothing else.
pub(super) fn is_form(headers: &HeaderMap, content: &str) -> bool {
    let content = content.trim_start();
    if content.starts_with(['{', '[', '<']) || !content.contains('=') {
        return false;
    }
    let is_in_forms = |byte: u8| byte.is_ascii_alphanumeric() || b"%+&=-._~*[]@:,/".contains(&byte);
    is_declared(headers) || content.trim_end().bytes().all(is_in_forms)
}

fn is_declared(headers: &HeaderMap) -> bool {
    is_of(headers, "application/x-www-form-urlencoded")
}

/// Whether the declared media type is this one.
pub(super) fn is_of(headers: &HeaderMap, media_type: &str) -> bool {
    let declared = headers
        .get(CONTENT_TYPE)
        .map_or(&b""[..], |value| value.as_bytes());
    let declared = declared.split(|byte| *byte == b';').next();
    let declared = declared.unwrap_or_default().trim_ascii();
    declared.eq_ignore_ascii_case(media_type.as_bytes())
}

/// The fields as members; a repeated name makes a list.
pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Value {
    let text = |encoded: &[u8]| form_text(headers, encoded);
    let mut members = Map::new();
    for pair in body
        .trim_ascii()
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
    {
        let at = pair
            .iter()
            .position(|byte| *byte == b'=')
            .unwrap_or(pair.len());
        let (name, value) = pair.split_at(at);
        let value = Value::from(text(value.get(1..).unwrap_or_default()));
        add(&mut members, text(name), value);
    }
    Value::Object(members)
}

/// Adds a field; one that comes again makes a list.
pub(super) fn add(members: &mut Map<String, Value>, name: String, value: Value) {
    match members.get_mut(&name) {
        Some(Value::Array(values)) => values.push(value),
        Some(first) => *first = Value::Array(vec![first.take(), value]),
        None => {
            members.insert(name, value);
        }
    }
}

fn form_text(headers: &HeaderMap, encoded: &[u8]) -> String {
    let spaced: Vec<u8> = encoded
        .iter()
        .map(|byte| if *byte == b'+' { b' ' } else { *byte })
        .collect();
    charset::field_text(headers, percent_decode(&spaced).collect())
}
