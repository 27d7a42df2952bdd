//! A response before it is read.

use std::{borrow::Cow, error::Error, fmt};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

use super::Response;
use crate::{
    connector::Operation,
    error::{Error as Failure, RawResponse},
};

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
/// so they are for a text that [may come instead](crate::generated::Call::allow_text).
pub trait Reply: Sized {
    /// Reads the response.
    fn from_reply(reply: UnreadResponse) -> Result<Self, Unreadable>;

    /// What `Debug` of a [`Response`] shows of it: structure, never text.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// A response that tells of success, with its whole body.
pub struct UnreadResponse {
    response: RawResponse,
    json: Option<Value>,
    /// The service may answer with mere text.
    allow_text: bool,
}

/// Why a response is not what the definition promises. It holds nothing of the
/// answer.
#[derive(Debug)]
pub struct Unreadable {
    expected: Cow<'static, str>,
    source: Option<serde_json::Error>,
}

impl UnreadResponse {
    /// The status; always one of success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.response.body
    }

    /// Whether nothing came: the status says so (204, 205), or there are no
    /// bytes but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(
            self.response.status,
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT
        ) || self.response.body.trim_ascii().is_empty()
    }

    /// The body as JSON.
    pub fn json(self) -> Result<Value, Unreadable> {
        match self.json {
            Some(json) => Ok(json),
            None => parse(&self.response.body),
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
                .map_or_else(|| parse(&self.response.body), Ok)
            {
                Ok(Value::String(text)) => return Ok(text),
                Ok(Value::Null) => return Ok(String::new()),
                // Text that happens to be another kind of JSON, or none.
                Ok(_) | Err(_) => {}
            }
        }
        let text = std::str::from_utf8(strip_bom(&self.response.body));
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
                .with_source(reason)
                .of(operation)),
        }
    }

    /// The same, where the service may answer with mere text instead of what
    /// is read.
    pub(crate) fn allow_text(mut self, allow_text: bool) -> Self {
        self.allow_text = allow_text;
        self
    }

    /// Whether mere text came, and may come: a JSON text, or words.
    pub(crate) fn is_allowed_text(&mut self) -> bool {
        if !self.allow_text {
            return false;
        }
        match self.peek_json() {
            Some(json) => !json.is_object() && !json.is_array(),
            None => self.is_plain_words(),
        }
    }

    /// Neither a page for people nor JSON that is cut off.
    fn is_plain_words(&self) -> bool {
        let words = std::str::from_utf8(strip_bom(&self.response.body));
        words.is_ok_and(|words| !words.trim_start().starts_with(['{', '[', '"', '<']))
    }

    pub(crate) fn peek_json(&mut self) -> Option<&Value> {
        if self.json.is_none() {
            self.json = parse(&self.response.body).ok();
        }
        self.json.as_ref()
    }

    /// Status, headers and bytes once more: nothing is copied but headers.
    pub(crate) fn parts(&self) -> Response<()> {
        let RawResponse {
            status,
            headers,
            body,
            attempt,
        } = &self.response;
        Response::new((), *status, headers.clone(), *attempt).with_body(body.clone())
    }

    fn is_plain_text(&self) -> bool {
        let media_type = self
            .response
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

impl From<RawResponse> for UnreadResponse {
    fn from(response: RawResponse) -> Self {
        Self {
            response,
            json: None,
            allow_text: false,
        }
    }
}

/// Sizes, never content.
impl fmt::Debug for UnreadResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "UnreadResponse({}, {} bytes)",
            self.response.status,
            self.response.body.len()
        )
    }
}

impl Unreadable {
    /// A response of another kind than expected, such as `an object`.
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
    serde_json::from_slice(strip_bom(body)).map_err(|source| Unreadable {
        expected: "JSON".into(),
        source: Some(source),
    })
}

/// The bytes without the mark that some services put before UTF-8.
pub(crate) fn strip_bom(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body)
}
