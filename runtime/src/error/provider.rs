//! The provider's own words in a response.

use std::borrow::Cow;

use serde_json::Value;

use super::{RawResponse, text};
use crate::{
    charset,
    connector::{Connector, ErrorShape},
    json::{RawJson, first_scalar},
};

/// Code and message, and what to do about them.
#[derive(Default)]
pub(crate) struct ProviderError {
    pub(super) code: Option<Code>,
    pub(super) message: Option<String>,
    pub(super) remedy: Option<&'static str>,
    /// What stands in the message where its documented text has names in
    /// braces: name and text.
    pub(super) parts: Vec<(&'static str, String)>,
}

/// A code, by where it comes from.
pub(super) enum Code {
    /// It stands where codes stand.
    Sent(String),
    /// The definition's own, where it stands or for what the message says.
    Documented(&'static str),
    /// The message is a single word, and codes come nowhere else.
    Word(String),
}

/// What a message says that the definition knows of.
struct Known {
    code: &'static str,
    parts: Vec<(&'static str, String)>,
}

impl ProviderError {
    pub(crate) fn in_response(response: &RawResponse, connector: &Connector) -> Self {
        let body = body(response);
        let shape = &connector.errors;
        let sent = first(&body, shape.code);
        let message = first(&body, shape.message);
        let known = message
            .as_deref()
            .and_then(|message| known(message, connector));
        let remedy = sent
            .as_deref()
            .and_then(|code| connector.remedy(code))
            .or_else(|| connector.remedy(known.as_ref()?.code))
            .or_else(|| connector.remedy_of_status(response.status.as_u16()));
        let word = || message.as_deref().filter(|_| shape.code.is_empty());
        Self {
            code: sent
                .map(|code| {
                    connector
                        .code(&code)
                        .map_or(Code::Sent(code), Code::Documented)
                })
                .or_else(|| Some(Code::Documented(known.as_ref()?.code)))
                .or_else(|| Some(Code::Word(text::single_word(word()?)?.to_owned()))),
            parts: known.map(|known| known.parts).unwrap_or_default(),
            message,
            remedy,
        }
    }
}

impl Code {
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Sent(code) | Self::Word(code) => code,
            Self::Documented(code) => code,
        }
    }
}

impl Connector {
    /// A code, where the definition has a remedy for it.
    fn code(&self, code: &str) -> Option<&'static str> {
        let known = self.remedies.iter().find(|(known, _)| *known == code);
        known.map(|(code, _)| *code)
    }

    fn remedy(&self, code: &str) -> Option<&'static str> {
        let known = self.remedies.iter().find(|(known, _)| *known == code);
        known.map(|(_, remedy)| *remedy)
    }

    fn remedy_of_status(&self, status: u16) -> Option<&'static str> {
        let known = self
            .status_remedies
            .iter()
            .find(|(known, _)| *known == status);
        known.map(|(_, remedy)| *remedy)
    }
}

impl ErrorShape {
    /// Whether the envelope of a success tells of a failure all the same.
    pub(crate) fn is_failure(&self, body: &str) -> bool {
        !self.success.is_empty()
            && first(body, self.code).is_some_and(|code| !self.success.contains(&code.as_str()))
    }
}

/// The body as JSON; mere words are a JSON text.
fn body(response: &RawResponse) -> Cow<'_, str> {
    let body = charset::text(&response.headers, &response.body);
    if RawJson::parse(&body).is_ok() {
        body
    } else {
        Value::from(body.trim()).to_string().into()
    }
}

/// The first documented text that the message holds, else, where codes have no
/// place of their own, the first documented code.
fn known(message: &str, connector: &Connector) -> Option<Known> {
    let shape = &connector.errors;
    if shape.texts.is_empty() && !shape.code.is_empty() {
        return None;
    }
    let message = text::with_single_spaces(message);
    let of_text = |(documented, code): &(&'static str, &'static str)| {
        let parts = text::parts(documented, &message)?;
        Some(Known { code, parts })
    };
    let of_code = |(code, _): &(&'static str, &'static str)| {
        let parts = Vec::new();
        text::holds(&message, code).then_some(Known { code, parts })
    };
    let codes = if shape.code.is_empty() {
        connector.remedies
    } else {
        &[]
    };
    let mut texts = shape.texts.iter();
    texts
        .find_map(of_text)
        .or_else(|| codes.iter().find_map(of_code))
}

fn first(body: &str, pointers: &[&str]) -> Option<String> {
    let mut pointers = pointers.iter();
    pointers.find_map(|pointer| first_scalar(body, pointer))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::*;

    fn first_in(bytes: &'static [u8], pointers: &[&str]) -> Option<String> {
        let response = RawResponse {
            status: StatusCode::BAD_REQUEST,
            headers: HeaderMap::new(),
            body: Bytes::from_static(bytes),
            attempt: 1,
        };
        first(&body(&response), pointers)
    }

    #[test]
    fn the_first_pointer_that_leads_to_a_value_wins() {
        let body = br#"{"code": null, "error": {"code": 7}, "number": 8}"#;
        let found = first_in(body, &["/code", "/error/code", "/number"]);
        assert_eq!(found.as_deref(), Some("7"));
    }

    #[test]
    fn mere_words_are_the_root() {
        let words = b"\xEF\xBB\xBF No credit.\r\n";
        assert_eq!(
            first_in(words, &["/message", ""]).as_deref(),
            Some("No credit.")
        );
        assert_eq!(first_in(b"Caf\xE9", &[""]).as_deref(), Some("Café"));
        assert_eq!(first_in(b" ", &[""]), None);
    }
}
