//! The provider's error codes and messages.

use std::borrow::Cow;

use serde_json::Value;

use super::{RawResponse, text};
use crate::{
    charset,
    connector::{Connector, ErrorShape},
    json::{RawJson, each_text, first_scalar},
};

/// Code and message, and what to do about them.
#[derive(Default)]
pub(crate) struct ProviderError {
    pub(super) code: Option<Code>,
    pub(super) message: Option<String>,
    pub(super) remedy: Option<&'static str>,
    /// Name and text of each placeholder of the documented message.
    pub(super) parts: Vec<(&'static str, String)>,
}

/// An error code, by its origin.
pub(super) enum Code {
    /// Found where the definition says that codes are.
    Sent(String),
    /// Listed in the definition, and found in the response or standing for a text in
    /// it.
    Documented(&'static str),
    /// A message of a single word, where the definition names no place for codes.
    Word(String),
}

/// A documented text found in the response.
struct Known {
    code: &'static str,
    parts: Vec<(&'static str, String)>,
}

impl ProviderError {
    pub(crate) fn in_response(response: &RawResponse, connector: &Connector) -> Self {
        let shape = &connector.errors;
        let body = BodyTexts::in_response(response, shape);
        let listed = connector.listed(&body);
        let known = connector.known(&body, listed);
        let word = || body.message.as_deref().filter(|_| shape.code.is_empty());
        let code = match (listed, &body.code, &known) {
            (Some(code), ..) => Some(Code::Documented(code)),
            (None, Some(code), _) => Some(Code::Sent(code.clone())),
            (None, None, Some(known)) => Some(Code::Documented(known.code)),
            (None, None, None) => word()
                .and_then(text::single_word)
                .map(|word| Code::Word(word.to_owned())),
        };
        let remedy = listed.or_else(|| known.as_ref().map(|known| known.code));
        Self {
            code,
            remedy: remedy
                .and_then(|code| connector.remedy(code))
                .or_else(|| connector.remedy_of_status(response.status.as_u16())),
            parts: known.map(|known| known.parts).unwrap_or_default(),
            message: body.message,
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
    /// The listed code in the response. Searched in order: where codes are, whole
    /// values and names, the message, all other text.
    fn listed(&self, body: &BodyTexts) -> Option<&'static str> {
        let places = body.code.iter();
        let message = body.message.iter();
        let values = body.texts.iter().filter(|text| !text.is_name);
        places
            .map(String::as_str)
            .find_map(|text| self.code(text).or_else(|| self.word(text)))
            .or_else(|| body.texts.iter().find_map(|text| self.whole(&text.text)))
            .or_else(|| message.map(String::as_str).find_map(|text| self.word(text)))
            .or_else(|| {
                values
                    .map(|text| &*text.text)
                    .find_map(|text| self.word(text))
            })
    }

    /// The first documented text in the response, preferably one for the code.
    fn known(&self, body: &BodyTexts, code: Option<&str>) -> Option<Known> {
        let all = self.errors.texts;
        let (own, others): (Vec<_>, Vec<_>) = all
            .iter()
            .partition(|(_, stands_for)| Some(*stands_for) == code);
        let values = body.texts.iter().filter(|text| !text.is_name);
        let said: Vec<String> = body
            .message
            .iter()
            .chain(values.map(|text| &text.text))
            .map(|text| text::with_single_spaces(text))
            .collect();
        own.into_iter()
            .chain(others)
            .find_map(|(documented, code)| {
                let parts = said.iter().find_map(|said| text::parts(documented, said))?;
                Some(Known { code, parts })
            })
    }

    fn codes(&self) -> impl Iterator<Item = &'static str> {
        let codes = self.remedies.iter().map(|(code, _)| *code);
        codes.filter(|code| !self.errors.success.contains(code))
    }

    /// The listed code that equals the text.
    fn code(&self, text: &str) -> Option<&'static str> {
        self.codes().find(|code| *code == text.trim())
    }

    /// The listed code that equals a text found anywhere. Numbers do not count:
    /// elsewhere they are rarely codes.
    fn whole(&self, text: &str) -> Option<&'static str> {
        self.code(text).filter(|code| is_telling(code))
    }

    /// The first listed code that the text contains as a word; the longest if several
    /// start at the same place.
    fn word(&self, text: &str) -> Option<&'static str> {
        let codes = self.codes().filter(|code| is_telling(code));
        let found = codes.filter_map(|code| Some((text::position(text, code)?, code)));
        found
            .min_by_key(|(at, code)| (*at, usize::MAX - code.len()))
            .map(|(_, code)| code)
    }

    /// What to do about a code of the service, if it is listed.
    #[must_use]
    pub fn remedy(&self, code: &str) -> Option<&'static str> {
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
    /// Whether the body of a successful response reports a failure.
    pub(crate) fn is_failure(&self, body: &str) -> bool {
        !self.success.is_empty()
            && first(body, self.code).is_some_and(|code| !self.success.contains(&code.as_str()))
    }
}

/// The texts of a response body.
struct BodyTexts {
    /// The value where the definition says that codes are.
    code: Option<String>,
    message: Option<String>,
    texts: Vec<BodyText>,
}

/// A string value or a member name of the body.
struct BodyText {
    text: String,
    is_name: bool,
}

/// How many bytes of a body's texts are searched for codes.
const MOST_SEARCHED: usize = 64 * 1024;

impl BodyTexts {
    fn in_response(response: &RawResponse, shape: &ErrorShape) -> Self {
        let body = body(response);
        let mut texts = Vec::new();
        let mut left = MOST_SEARCHED;
        each_text(&body, &mut |text, is_name| {
            let searched = text::beginning(text, left);
            left -= searched.len();
            texts.push(BodyText {
                text: searched.to_owned(),
                is_name,
            });
            left > 0
        });
        Self {
            code: first(&body, shape.code),
            message: first(&body, shape.message),
            texts,
        }
    }
}

/// The body as JSON; plain text becomes a JSON string.
fn body(response: &RawResponse) -> Cow<'_, str> {
    let body = charset::text(&response.headers, &response.body);
    if RawJson::parse(&body).is_ok() {
        body
    } else {
        Value::from(body.trim()).to_string().into()
    }
}

/// Whether a code cannot be mistaken for a number in a sentence.
fn is_telling(code: &str) -> bool {
    code.chars().any(char::is_alphabetic)
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
