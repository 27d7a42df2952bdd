//! Request and response bodies.

use std::{
    collections::VecDeque,
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::{BodyExt as _, combinators::BoxBody};

use crate::boxed::BoxError;

/// The body of a request or a response: bytes in memory, or a stream.
pub struct Body(Data);

enum Data {
    Buffered(VecDeque<Bytes>),
    Stream(BoxBody<Bytes, BoxError>),
    /// Of a response; as a `Stream`, it would be boxed once more.
    #[cfg(feature = "reqwest")]
    Received(reqwest::Body),
}

impl Body {
    /// An empty body.
    #[must_use]
    pub fn empty() -> Self {
        Self(Data::Buffered(VecDeque::new()))
    }

    /// Wraps any other body, such as a stream from a file.
    pub fn wrap<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + Sync + 'static,
        B::Error: Into<BoxError>,
    {
        Self(Data::Stream(body.map_err(Into::into).boxed()))
    }

    /// The body of a response, whose errors do not contain the address.
    #[cfg(feature = "reqwest")]
    pub(super) fn received(body: reqwest::Body) -> Self {
        Self(Data::Received(body))
    }

    /// A body of several pieces.
    pub(crate) fn pieces(pieces: impl IntoIterator<Item = Bytes>) -> Self {
        Self(Data::Buffered(
            pieces
                .into_iter()
                .filter(|piece| !piece.is_empty())
                .collect(),
        ))
    }

    /// A copy of the body; `None` for a stream, which can be read only once.
    #[must_use]
    pub fn try_clone(&self) -> Option<Self> {
        match &self.0 {
            Data::Buffered(pieces) => Some(Self(Data::Buffered(pieces.clone()))),
            Data::Stream(_) => None,
            #[cfg(feature = "reqwest")]
            Data::Received(_) => None,
        }
    }

    /// All bytes, if they are in memory in one piece.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Data::Buffered(pieces) if pieces.len() < 2 => {
                Some(pieces.front().map_or(&[], |piece| &piece[..]))
            }
            _ => None,
        }
    }

    /// All bytes in one piece; `None` for a stream.
    #[must_use]
    pub fn buffered(&self) -> Option<Bytes> {
        match &self.0 {
            Data::Buffered(pieces) if pieces.len() < 2 => {
                Some(pieces.front().cloned().unwrap_or_default())
            }
            Data::Buffered(pieces) => {
                let pieces: Vec<&[u8]> = pieces.iter().map(|piece| &piece[..]).collect();
                Some(pieces.concat().into())
            }
            Data::Stream(_) => None,
            #[cfg(feature = "reqwest")]
            Data::Received(_) => None,
        }
    }

    /// Whether the bytes are in memory.
    pub(crate) fn is_buffered(&self) -> bool {
        matches!(self.0, Data::Buffered(_))
    }

    #[cfg(feature = "reqwest")]
    pub(super) fn into_single(self) -> Result<Bytes, Self> {
        match self.0 {
            Data::Buffered(mut pieces) if pieces.len() < 2 => {
                Ok(pieces.pop_front().unwrap_or_default())
            }
            other => Err(Self(other)),
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::pieces([bytes])
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        text.as_bytes().into()
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.get_mut().0 {
            Data::Buffered(pieces) => {
                Poll::Ready(pieces.pop_front().map(|piece| Ok(Frame::data(piece))))
            }
            Data::Stream(stream) => Pin::new(stream).poll_frame(context),
            #[cfg(feature = "reqwest")]
            Data::Received(body) => Pin::new(body)
                .poll_frame(context)
                .map_err(|error| error.without_url().into()),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Data::Buffered(pieces) => pieces.is_empty(),
            Data::Stream(stream) => stream.is_end_stream(),
            #[cfg(feature = "reqwest")]
            Data::Received(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Data::Buffered(pieces) => {
                let length: usize = pieces.iter().map(Bytes::len).sum();
                SizeHint::with_exact(u64::try_from(length).unwrap_or(u64::MAX))
            }
            Data::Stream(stream) => stream.size_hint(),
            #[cfg(feature = "reqwest")]
            Data::Received(body) => body.size_hint(),
        }
    }
}

/// Shows sizes, never bytes.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match http_body::Body::size_hint(self).exact() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(stream)"),
        }
    }
}
