//! Responses before they are decoded.

use std::{borrow::Cow, error::Error, fmt};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header::CONTENT_TYPE};
use serde_json::Value;

use super::Response;
use crate::{
    charset,
    connector::Origin,
    error::{Error as Failure, RawResponse},
    json::{Decoded, Field, JsonError, RawJson, Reader, Tree},
};

/// The type of a reply.
///
/// Implemented by generated objects, enums and unions, and by
///
/// - `Option<T>`: `None` if the status is 204 or the body is empty;
/// - `()`: any body is read and dropped;
/// - `Vec<T>` and `BTreeMap<String, T>`: items that do not match are left out;
///   [`Response::http_body`] still has them;
/// - [`Value`], `i64`, `f64`, `bool`, [`DateTime`](crate::DateTime),
///   [`Date`](crate::Date), [`Base64`](crate::Base64);
/// - `String`: from JSON, plain text or an empty body.
///
/// For an empty body, for `null` and for plain text, objects have no members and lists
/// no items. [`type_mismatches`](crate::ObjectExt::type_mismatches) lists a value
/// received instead of an object, unless plain text is
/// [documented](crate::generated::Call::allow_text).
///
/// The bytes decide the format, whatever media type is declared. They are read in the
/// declared charset; see [`UnreadResponse::content`]. Consecutive JSON values, as in
/// NDJSON, are the items of a list.
pub trait Reply: Sized {
    /// Decodes the response.
    fn from_reply(reply: &UnreadResponse) -> Result<Self, Unreadable>;

    /// What `Debug` of a [`Response`] shows: structure, never text.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

/// A successful response with its whole body.
pub struct UnreadResponse {
    response: RawResponse,
    /// The service may respond with plain text.
    allow_text: bool,
}

/// Why a response does not match the definition. It holds nothing of the response.
#[derive(Debug)]
pub struct Unreadable {
    expected: Cow<'static, str>,
    source: Option<JsonError>,
}

impl UnreadResponse {
    /// The status; always a success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// The unchanged body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.response.body
    }

    /// Whether the response is empty: by its status (204, 205), or because the body is
    /// blank.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(
            self.response.status,
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT
        ) || self.response.body.trim_ascii().is_empty()
    }

    /// The body as text. The charset is that of a byte-order mark, or else of the
    /// `Content-Type`; without either it is UTF-8, or Windows-1252 if it is not valid
    /// UTF-8.
    #[must_use]
    pub fn content(&self) -> Cow<'_, str> {
        charset::text(&self.response.headers, &self.response.body)
    }

    /// The body as JSON.
    pub fn json(&self) -> Result<Value, Unreadable> {
        self.decode()?
            .value()
            .ok_or_else(|| Unreadable::expected("JSON"))
    }

    /// The body decoded from JSON; consecutive values are a list.
    pub(crate) fn decode<T: Field>(&self) -> Result<Decoded<T>, Unreadable> {
        let content = self.content();
        T::from_json(&content).or_else(|error| {
            let list = list_of_lines(&content).and_then(|list| T::from_json(&list).ok());
            list.ok_or(Unreadable {
                expected: "JSON".into(),
                source: Some(error),
            })
        })
    }

    /// The body as text; values one behind the other are a list, and so is one
    /// alone that is declared to be the first of several.
    pub(crate) fn listed(&self) -> Cow<'_, str> {
        let content = self.content();
        let is_whole = !self.is_lines() && RawJson::parse(&content).is_ok();
        let list = (!is_whole).then(|| list_of_lines(&content)).flatten();
        list.map_or(content, Cow::Owned)
    }

    /// The body as any JSON; plain text that is neither markup nor truncated JSON is a
    /// string.
    pub(crate) fn decode_words(&self) -> Result<Value, Unreadable> {
        let content = self.content();
        let words = content.trim();
        if words.starts_with(['{', '[', '"', '<']) {
            return Ok(self.decode()?.value().unwrap_or_default());
        }
        let json = Value::from_json(words).ok().and_then(Decoded::value);
        Ok(json.unwrap_or_else(|| Value::from(words)))
    }

    /// The body as text: a JSON string, plain text, or empty.
    pub fn text(&self) -> Result<String, Unreadable> {
        if self.is_empty() {
            return Ok(String::new());
        }
        let content = self.content();
        if !self.is_plain_text() {
            match RawJson::parse(&content).map(|json| json.to_value()) {
                Ok(Value::String(text)) => return Ok(text),
                Ok(Value::Null) => return Ok(String::new()),
                // Plain text that may happen to be JSON of another type.
                Ok(_) | Err(_) => {}
            }
        }
        Ok(content.into_owned())
    }

    /// Decodes the reply.
    pub(crate) fn read<R: Reply>(self, origin: Origin) -> Result<Response<R>, Failure> {
        match R::from_reply(&self) {
            Ok(value) => Ok(Response::new(value, self.response).revealed(origin.is_revealed)),
            Err(reason) => Err(Failure::decode(self.response)
                .with_source(reason)
                .of(origin)),
        }
    }

    /// Sets whether the service may respond with plain text.
    pub(crate) fn allow_text(mut self, allow_text: bool) -> Self {
        self.allow_text = allow_text;
        self
    }

    /// Whether the service may respond with plain text.
    pub(crate) fn allows_text(&self) -> bool {
        self.allow_text
    }

    pub(crate) fn into_raw(self) -> RawResponse {
        self.response
    }

    /// The same response with another body.
    pub(crate) fn with_json(mut self, body: &Tree) -> Self {
        self.response.body = body.to_json().into();
        let json = HeaderValue::from_static("application/json");
        self.response.headers.insert(CONTENT_TYPE, json);
        self
    }

    /// The body as JSON, if it is valid JSON.
    pub(crate) fn value(&self) -> Option<Value> {
        let content = self.content();
        Value::from_json(&content).ok()?.value()
    }

    /// The body as JSON that can be changed.
    pub(crate) fn tree(&self) -> Option<Tree> {
        Tree::parse(&self.content())
    }

    /// A copy of status, headers and bytes.
    pub(crate) fn to_raw(&self) -> RawResponse {
        self.response.clone()
    }

    fn is_plain_text(&self) -> bool {
        self.media_type().starts_with("text/plain")
    }

    /// Whether the media type is a sequence of values.
    fn is_lines(&self) -> bool {
        let media_type = self.media_type();
        ["ndjson", "jsonl", "json-lines", "jsonlines"]
            .iter()
            .any(|name| media_type.contains(name))
    }

    /// The declared media type in lower case; empty if there is none.
    fn media_type(&self) -> String {
        let declared = self.response.headers.get(CONTENT_TYPE);
        let declared = declared.and_then(|value| value.to_str().ok());
        declared.unwrap_or_default().trim().to_ascii_lowercase()
    }
}

impl From<RawResponse> for UnreadResponse {
    fn from(response: RawResponse) -> Self {
        Self {
            response,
            allow_text: false,
        }
    }
}

/// Shows sizes, never content.
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
    /// An error that names what was expected, such as `an object`.
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

/// Consecutive objects or lists as a list.
fn list_of_lines(content: &str) -> Option<String> {
    let mut reader = Reader::new(content);
    let mut values = Vec::new();
    while matches!(reader.peek(), b'{' | b'[') {
        values.push(reader.raw().ok()?);
        reader.skip_space();
    }
    reader.end().ok()?;
    Some(format!("[{}]", values.join(",")))
}
