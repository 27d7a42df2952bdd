//! Replies with their HTTP parts.

use std::{
    fmt,
    ops::{Deref, DerefMut},
};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::{Serialize, Serializer};

use super::{Download, Reply, values::RedactedReply};
use crate::error::RawResponse;

/// A reply with the status, headers and body of its HTTP response.
///
/// It derefs to the reply. The methods for HTTP parts are named `http_…`, so that they
/// hide no member of a reply.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    received: RawResponse,
    /// `Debug` shows the body.
    is_revealed: bool,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, received: RawResponse) -> Self {
        Self {
            value,
            received,
            is_revealed: false,
        }
    }

    pub(crate) fn revealed(self, is_revealed: bool) -> Self {
        Self {
            is_revealed,
            ..self
        }
    }

    /// The HTTP status; always a success.
    pub fn http_status(&self) -> StatusCode {
        self.received.status
    }

    /// The HTTP headers.
    pub fn http_headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// The unchanged body; empty for a [`Download`](crate::Download).
    pub fn http_body(&self) -> &Bytes {
        &self.received.body
    }

    /// How many attempts were made. See [`Retry`](crate::Retry).
    pub fn http_attempts(&self) -> u32 {
        self.received.attempt
    }

    /// The reply, without HTTP parts.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The reply, its status and its headers.
    pub fn into_parts(self) -> (T, StatusCode, HeaderMap) {
        (self.value, self.received.status, self.received.headers)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

/// The items of a page, or of a list.
impl<T: IntoIterator> IntoIterator for Response<T> {
    type Item = T::Item;
    type IntoIter = T::IntoIter;

    fn into_iter(self) -> T::IntoIter {
        self.value.into_iter()
    }
}

#[allow(
    clippy::into_iter_without_iter,
    reason = "a method `iter` would hide that of the reply"
)]
impl<'a, T> IntoIterator for &'a Response<T>
where
    &'a T: IntoIterator,
{
    type Item = <&'a T as IntoIterator>::Item;
    type IntoIter = <&'a T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (&self.value).into_iter()
    }
}

/// Shows the status and the reply without texts, but no headers, which can hold
/// secrets. The body is shown if the client [reveals](crate::ClientOptions::reveal) it.
impl<T: Reply> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(&RedactedReply(&self.value), f)
    }
}

/// Shows the status and the media type.
impl fmt::Debug for Response<Download> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show(&self.value, f)
    }
}

/// Serializes the reply only.
impl<T: Serialize> Serialize for Response<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T> Response<T> {
    pub(crate) fn show(&self, value: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Response");
        shown
            .field("status", &self.received.status)
            .field("value", value);
        if self.is_revealed {
            shown.field("body", &String::from_utf8_lossy(&self.received.body));
        }
        shown.finish_non_exhaustive()
    }
}
