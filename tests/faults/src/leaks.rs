//! What must not be seen: credentials, numbers, and texts of people.

use std::{collections::BTreeSet, error::Error as StdError, fmt::Write as _};

use connector_runtime::Error;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{Driven, server::Request};

/// Stands in the bodies of responses that are no errors.
pub(crate) const BODY_CANARY: &str = "Dear Mx Quillfeather, call +61491570156";

/// What a response that tells of an error says, wherever services say it.
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

/// Secrets that stand in a text, also where `Debug` or JSON, or one within the other, has
/// escaped their quotes and line breaks.
pub fn found<'a>(secrets: &'a BTreeSet<String>, text: &str) -> Vec<&'a str> {
    let text = unescaped(text);
    let found = secrets
        .iter()
        .filter(|secret| text.contains(&unescaped(secret)));
    found.map(String::as_str).collect()
}

/// The same for a text however often it was escaped.
fn unescaped(text: &str) -> String {
    text.escape_debug().filter(|c| *c != '\\').collect()
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
    let of_responses = ["Quillfeather", "+61491570156", "+61491570157", "Xanthippe"];
    driven
        .credentials
        .iter()
        .copied()
        .chain(of_responses)
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
/// path and its query, and what its credentials were made into. A text that says
/// no more than a name beside it is none: names are shown.
pub(crate) fn secrets_of(request: &Request) -> BTreeSet<String> {
    let mut secrets = BTreeSet::new();
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let (values, words): (Vec<&str>, Vec<&str>) = path.split('/').partition(|part| is_value(part));
    let pairs: Vec<(&str, &str)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .collect();
    for value in values
        .into_iter()
        .chain(pairs.iter().map(|(_, value)| *value))
    {
        let decoded = percent_decode_str(value).decode_utf8_lossy().into_owned();
        secrets.extend([value.to_owned(), decoded]);
    }
    let mut names: Vec<String> = words.into_iter().map(letters).collect();
    names.extend(pairs.iter().map(|(name, _)| letters(name)));
    if let Ok(body) = serde_json::from_slice(&request.body) {
        texts_of(&body, &mut secrets);
        names_of(&body, &mut names);
    }
    secrets.retain(|secret| !names.iter().any(|name| name.contains(&letters(secret))));
    let proofs = request
        .headers
        .iter()
        .filter(|(name, _)| name == "authorization");
    secrets.extend(proofs.map(|(_, value)| value.clone()));
    secrets.retain(|secret| secret.len() >= SHORTEST);
    secrets
}

/// `inviteeEmail` and `invitee_email` are one name.
fn letters(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn names_of(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| names_of(item, names)),
        Value::Object(members) => {
            for (name, member) in members {
                names.push(letters(name));
                names_of(member, names);
            }
        }
        _ => {}
    }
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
    fn a_text_that_repeats_a_name_beside_it_is_no_secret() {
        let request = Request {
            method: "POST".to_owned(),
            target: "/guest_lists/123456?sort_by=sort+by&token=hidden-one".to_owned(),
            headers: Vec::new(),
            body: br#"{"inviteeName": "invitee name", "note": "guest", "to": "Quillfeather"}"#
                .to_vec(),
        };
        let secrets = secrets_of(&request);
        let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
        assert_eq!(secrets, ["123456", "Quillfeather", "hidden-one"]);
    }

    #[test]
    fn a_planted_leak_is_found() {
        let secrets = BTreeSet::from(["+61491570156".to_owned()]);
        let text = "not sent to +61491570156";
        assert_eq!(found(&secrets, text), ["+61491570156"]);
        assert_eq!(found(&secrets, "`sms_send`: HTTP 400"), [""; 0]);
    }

    #[test]
    fn a_leak_is_found_however_it_was_escaped() {
        let secret = "\"Floor\" is\nrequired";
        let secrets = BTreeSet::from([secret.to_owned()]);
        let once = format!("{secret:?}");
        for shown in [secret.to_owned(), once.clone(), format!("{once:?}")] {
            assert_eq!(found(&secrets, &shown), [secret]);
        }
    }
}
