//! The provider's own words in a response.

use serde_json::Value;

use super::{RawResponse, text};
use crate::connector::{Connector, ErrorShape};

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
        let body = body(&response.body);
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
    pub(crate) fn is_failure(&self, body: &Value) -> bool {
        !self.success.is_empty()
            && first(body, self.code).is_some_and(|code| !self.success.contains(&code.as_str()))
    }
}

/// The body as JSON; mere words are a JSON text.
fn body(bytes: &[u8]) -> Value {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    serde_json::from_slice(bytes)
        .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(bytes).trim().to_owned()))
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

fn first(body: &Value, pointers: &[&str]) -> Option<String> {
    pointers.iter().find_map(|pointer| follow(body, pointer))
}

/// The first text or number that a pointer leads to; `*` stands for any item.
fn follow(value: &Value, pointer: &str) -> Option<String> {
    let Some(rest) = pointer.strip_prefix('/') else {
        return text_of(value);
    };
    let (step, rest) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    match value {
        Value::Array(items) if step == "*" => items.iter().find_map(|item| follow(item, rest)),
        Value::Object(members) if step == "*" => {
            members.values().find_map(|member| follow(member, rest))
        }
        Value::Array(items) => follow(items.get(step.parse::<usize>().ok()?)?, rest),
        Value::Object(members) => follow(
            members.get(&step.replace("~1", "/").replace("~0", "~"))?,
            rest,
        ),
        _ => None,
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_pointer_that_leads_to_a_value_wins() {
        let body = json!({"code": null, "error": {"code": 7}, "number": 8});
        assert_eq!(
            first(&body, &["/code", "/error/code", "/number"]).as_deref(),
            Some("7")
        );
    }

    #[test]
    fn a_star_is_any_item_of_a_list() {
        let body = json!({"errors": [{}, {"code": "A"}, {"code": "B"}]});
        assert_eq!(first(&body, &["/errors/*/code"]).as_deref(), Some("A"));
        assert_eq!(first(&body, &["/errors/2/code"]).as_deref(), Some("B"));
    }

    #[test]
    fn escaped_names_are_found() {
        assert_eq!(
            first(&json!({"a/b": {"~": "x"}}), &["/a~1b/~0"]).as_deref(),
            Some("x")
        );
    }

    #[test]
    fn mere_words_are_the_root() {
        let words = body(b"\xEF\xBB\xBF No credit.\r\n");
        assert_eq!(
            first(&words, &["/message", ""]).as_deref(),
            Some("No credit.")
        );
        assert_eq!(first(&body(b" "), &[""]), None);
    }
}
