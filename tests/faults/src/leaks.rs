//! What must not be seen: credentials, numbers, and texts of people.

use std::{collections::BTreeSet, error::Error as StdError, fmt::Write as _};

use connector_runtime::Error;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{Driven, server::Request};

/// Stands in the bodies of answers that are no errors.
pub(crate) const BODY_CANARY: &str = "Dear Mx Quillfeather, call +61491570156";

/// What an answer that tells of an error says, wherever services say it.
pub(crate) const ERROR_BODY: &str = r#"{
    "code": "for +61491570157", "response_code": "to +61491570157", "message": "Xanthippe",
    "response_msg": "no route to Xanthippe, +61491570157", "error": "Xanthippe",
    "detail": "Xanthippe", "errors": [{"code": "+61491570157", "message": "Xanthippe"}]
}"#;

/// Shortest text of a request that counts: shorter ones stand in names of
/// operations and statuses too.
const SHORTEST: usize = 6;

/// Everything that a log can show of an error, its sources included.
#[must_use]
pub fn shown(error: &Error) -> String {
    let mut shown = format!("{error}\n{error:?}\n{error:#?}\n");
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(shown, "{cause}\n{cause:?}\n");
        source = cause.source();
    }
    shown
}

/// Secrets that stand in a text.
pub fn found<'a>(secrets: &'a BTreeSet<String>, text: &str) -> Vec<&'a str> {
    let found = secrets.iter().filter(|secret| text.contains(*secret));
    found.map(String::as_str).collect()
}

/// What looks like the number of a phone, whosever it is: digits after a plus,
/// or many of them.
#[must_use]
pub fn numbers_in(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| c != '+' && !c.is_ascii_digit());
    let numbers = words.filter(|word| {
        let after_plus = word.rsplit_once('+').map(|(_, digits)| digits);
        after_plus.is_some_and(|digits| digits.len() >= 7) || word.len() >= 9
    });
    numbers.collect()
}

/// What never may be shown, whatever is sent.
#[must_use]
pub fn always_secret(driven: &Driven) -> BTreeSet<String> {
    let of_answers = ["Quillfeather", "+61491570156", "+61491570157", "Xanthippe"];
    driven
        .credentials
        .iter()
        .copied()
        .chain(of_answers)
        .map(str::to_owned)
        .collect()
}

/// Texts of a reply, which are its people's affair.
///
/// # Errors
///
/// Where it is no JSON.
pub fn secrets_in(reply: &[u8]) -> serde_json::Result<BTreeSet<String>> {
    let mut secrets = BTreeSet::new();
    texts_of(&serde_json::from_slice(reply)?, &mut secrets);
    secrets.retain(|text| text.len() >= SHORTEST);
    Ok(secrets)
}

/// What a request carries that is its sender's affair: texts of its body, its
/// path and its query, and what its credentials were made into.
pub(crate) fn secrets_of(request: &Request) -> BTreeSet<String> {
    let mut secrets = BTreeSet::new();
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let values = path.split('/').filter(|name| is_value(name));
    let pairs = query
        .split('&')
        .filter_map(|pair| Some(pair.split_once('=')?.1));
    for value in values.chain(pairs) {
        let decoded = percent_decode_str(value).decode_utf8_lossy().into_owned();
        secrets.extend([value.to_owned(), decoded]);
    }
    if let Ok(body) = serde_json::from_slice(&request.body) {
        texts_of(&body, &mut secrets);
    }
    let proofs = request
        .headers
        .iter()
        .filter(|(name, _)| name == "authorization");
    secrets.extend(proofs.map(|(_, value)| value.clone()));
    secrets.retain(|secret| secret.len() >= SHORTEST);
    secrets
}

/// Names in a path are no secrets; values are encoded, or numbers.
fn is_value(segment: &str) -> bool {
    segment.contains('%') || segment.bytes().filter(u8::is_ascii_digit).count() >= SHORTEST
}

fn texts_of(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            texts.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| texts_of(item, texts)),
        Value::Object(members) => members.values().for_each(|item| texts_of(item, texts)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_anybody_is_found() {
        for text in [
            "to +4915901234567",
            "to +1 or +1555010",
            "to 4915901234567",
            "0049+155501099",
        ] {
            assert_eq!(numbers_in(text).len(), 1, "{text}");
        }
        for text in [
            "HTTP 503",
            "127.0.0.1:65535",
            "2026-11-22",
            "5 + 123456",
            "12345678",
        ] {
            assert_eq!(numbers_in(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_planted_leak_is_found() {
        let secrets = BTreeSet::from(["+61491570156".to_owned()]);
        let text = "not sent to +61491570156";
        assert_eq!(found(&secrets, text), ["+61491570156"]);
        assert_eq!(found(&secrets, "`sms_send`: HTTP 400"), [""; 0]);
    }
}
