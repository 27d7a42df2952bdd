//! An answer before it is read.

use std::{borrow::Cow, error::Error, fmt};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

use super::Response;
use crate::{Error as Failure, Operation, error::Answer};

/// What a reply can be.
///
/// Implemented by generated objects, enumerations and unions, and by
///
/// - `Option<T>`: `None` where the status is 204 or nothing came;
/// - `()`: whatever came is read and dropped;
/// - `Vec<T>` and `BTreeMap<String, T>`: items that do not fit are left out;
///   [`Response::http_body`] still has them;
/// - [`Value`], `i64`, `f64`, `bool`, [`DateTime`](crate::DateTime),
///   [`Date`](crate::Date), [`Base64`](crate::Base64);
/// - `String`: a documented text may come as JSON, as plain text or not at all.
///
/// Where nothing comes, objects are without members and lists without items;
/// so they are for a text that [may come instead](crate::Call::or_text).
pub trait Reply: Sized {
    /// Reads the answer.
    fn from_reply(reply: Received) -> Result<Self, Unreadable>;

    /// What `Debug` of a [`Response`] shows of it: structure, never text.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// An answer that tells of success, with its whole body.
pub struct Received {
    answer: Answer,
    json: Option<Value>,
    /// The service may answer with mere text.
    or_text: bool,
}

/// Why an answer is not what the definition promises. It holds nothing of the
/// answer.
#[derive(Debug)]
pub struct Unreadable {
    expected: Cow<'static, str>,
    source: Option<serde_json::Error>,
}

impl Received {
    /// The status; always one of success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// Whether nothing came: the status says so (204, 205), or there are no
    /// bytes but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(
            self.answer.status,
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT
        ) || self.answer.body.trim_ascii().is_empty()
    }

    /// The body as JSON.
    pub fn json(self) -> Result<Value, Unreadable> {
        match self.json {
            Some(json) => Ok(json),
            None => parse(&self.answer.body),
        }
    }

    /// The body as text: JSON text, plain text, or none.
    pub fn text(self) -> Result<String, Unreadable> {
        if self.is_empty() {
            return Ok(String::new());
        }
        if !self.is_plain_text() {
            match self
                .json
                .clone()
                .map_or_else(|| parse(&self.answer.body), Ok)
            {
                Ok(Value::String(text)) => return Ok(text),
                Ok(Value::Null) => return Ok(String::new()),
                // Text that happens to be another kind of JSON, or none.
                Ok(_) | Err(_) => {}
            }
        }
        let text = std::str::from_utf8(without_mark(&self.answer.body));
        text.map(str::to_owned)
            .map_err(|_| Unreadable::expected("text in UTF-8"))
    }

    /// The reply in its type.
    pub(crate) fn read<R: Reply>(
        self,
        operation: &'static Operation,
    ) -> Result<Response<R>, Failure> {
        let parts = self.parts();
        match R::from_reply(self) {
            Ok(value) => Ok(parts.with(value)),
            Err(reason) => Err(Failure::decode(parts.into())
                .caused_by(reason)
                .of(operation)),
        }
    }

    /// The same, where the service may answer with mere text instead of what
    /// is read.
    pub(crate) fn or_text(mut self, or_text: bool) -> Self {
        self.or_text = or_text;
        self
    }

    /// Whether mere text came, and may come: a JSON text, or words.
    pub(crate) fn is_documented_text(&mut self) -> bool {
        if !self.or_text {
            return false;
        }
        match self.peek_json() {
            Some(json) => !json.is_object() && !json.is_array(),
            None => self.is_words(),
        }
    }

    /// Neither a page for people nor JSON that is cut off.
    fn is_words(&self) -> bool {
        let words = std::str::from_utf8(without_mark(&self.answer.body));
        words.is_ok_and(|words| !words.trim_start().starts_with(['{', '[', '"', '<']))
    }

    pub(crate) fn peek_json(&mut self) -> Option<&Value> {
        if self.json.is_none() {
            self.json = parse(&self.answer.body).ok();
        }
        self.json.as_ref()
    }

    /// Status, headers and bytes once more: nothing is copied but headers.
    pub(crate) fn parts(&self) -> Response<()> {
        let Answer {
            status,
            headers,
            body,
            attempt,
        } = &self.answer;
        Response::new((), *status, headers.clone(), *attempt).with_body(body.clone())
    }

    fn is_plain_text(&self) -> bool {
        let media_type = self
            .answer
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        media_type.is_some_and(|media_type| {
            media_type
                .trim_start()
                .to_ascii_lowercase()
                .starts_with("text/plain")
        })
    }
}

impl From<Answer> for Received {
    fn from(answer: Answer) -> Self {
        Self {
            answer,
            json: None,
            or_text: false,
        }
    }
}

/// Sizes, never content.
impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Received({}, {} bytes)",
            self.answer.status,
            self.answer.body.len()
        )
    }
}

impl Unreadable {
    /// An answer of another kind than expected, such as `an object`.
    #[must_use]
    pub fn expected(what: impl Into<Cow<'static, str>>) -> Self {
        Self {
            expected: what.into(),
            source: None,
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl Error for Unreadable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(source)
    }
}

fn parse(body: &[u8]) -> Result<Value, Unreadable> {
    serde_json::from_slice(without_mark(body)).map_err(|source| Unreadable {
        expected: "JSON".into(),
        source: Some(source),
    })
}

/// The bytes without the mark that some services put before UTF-8.
pub(crate) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}
