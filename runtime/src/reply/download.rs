//! Downloads: responses of bytes, read as streams.

use std::{
    fmt,
    future::poll_fn,
    io, mem,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use http_body::{Body as _, Frame};
use tokio::io::{AsyncRead, ReadBuf};

use super::{BodyEnd, file_name, read_bounded};
use crate::{
    boxed::BoxError,
    clock::{Deadline, Timer},
    connector::Origin,
    error::{Error, RawResponse},
    transport::Body,
};

/// A response of bytes, read piece by piece or all at once.
///
/// It is also a [`Stream`] of pieces and an [`AsyncRead`], with the same timeout for
/// each piece, so that it can be written to a file while it arrives:
///
/// ```
/// use connector_runtime::Download;
/// use tokio::{fs::File, io::{self, AsyncWriteExt as _}};
///
/// async fn save(mut download: Download, path: &str) -> io::Result<u64> {
///     let mut file = File::create(path).await?;
///     let bytes = io::copy(&mut download, &mut file).await?;
///     file.flush().await?;
///     Ok(bytes)
/// }
/// ```
///
/// An [`io::Error`] of reading wraps the [`Error`] that [`chunk`](Self::chunk) would
/// return; see [`io::Error::get_ref`].
pub struct Download {
    body: Body,
    /// Received, but not yet read.
    unread: Bytes,
    /// The deadline of the next piece.
    timer: Option<Timer>,
    file_name: Option<String>,
    media_type: Option<String>,
    limits: DownloadLimits,
    head: ResponseHead,
}

/// Timeout and size limit.
pub(crate) struct DownloadLimits {
    /// From one piece to the next.
    pub(crate) idle: Option<Duration>,
    /// For [`Download::bytes`].
    pub(crate) max_body: usize,
}

/// What errors say about the response.
#[derive(Clone)]
pub(crate) struct ResponseHead {
    pub(crate) origin: Origin,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempt: u32,
}

impl Download {
    pub(crate) fn new(
        head: ResponseHead,
        body: Body,
        file_name_header: Option<&'static str>,
        limits: DownloadLimits,
    ) -> Self {
        let media_type = head
            .headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        Self {
            body,
            unread: Bytes::new(),
            timer: None,
            file_name: file_name::in_headers(&head.headers, file_name_header),
            media_type: media_type.map(str::to_owned),
            limits,
            head,
        }
    }

    /// The file name that the service sends: a plain name, never a path.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The media type that the service sends.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The next piece; `None` at the end. The total size is not limited; each piece
    /// must arrive within the [timeout](crate::ClientOptions::timeout).
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// All bytes, up to [`ClientOptions::max_body`](crate::ClientOptions::max_body) and
    /// within the [timeout](crate::ClientOptions::timeout).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut body = std::mem::take(&mut self.body);
        let deadline = Deadline::after(self.limits.idle);
        let begun = mem::take(&mut self.unread);
        let left = self.limits.max_body.saturating_sub(begun.len());
        let (rest, end) = read_bounded(&mut body, left, deadline).await;
        let bytes = if begun.is_empty() {
            rest
        } else {
            [begun, rest].concat().into()
        };
        match end {
            BodyEnd::Complete => Ok(bytes),
            BodyEnd::TooLong => Err(self.failed(Error::too_long, bytes)),
            BodyEnd::TimedOut => Err(self.failed(Error::body_timeout, bytes)),
            BodyEnd::Truncated(source) => {
                Err(self.failed(Error::truncated, bytes).with_source(source))
            }
        }
    }

    /// The rest of the body as a raw stream, without limits.
    #[must_use]
    pub fn into_body(self) -> Body {
        if self.unread.is_empty() {
            return self.body;
        }
        Body::wrap(Begun {
            unread: self.unread,
            body: self.body,
        })
    }

    /// The next piece of the body, or a timeout.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    self.timer = None;
                    match frame.into_data() {
                        Ok(data) if !data.is_empty() => return Poll::Ready(Some(Ok(data))),
                        _ => {}
                    }
                }
                Poll::Ready(Some(Err(source))) => {
                    let error = self.failed(Error::truncated, Bytes::new());
                    return self.poll_end(error.with_source(source));
                }
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => {
                    if self.timer.is_none() {
                        self.timer = self.limits.idle.and_then(Timer::after);
                    }
                    let Some(timer) = &mut self.timer else {
                        return Poll::Pending;
                    };
                    ready!(timer.poll(context));
                    let error = self.failed(Error::body_timeout, Bytes::new());
                    return self.poll_end(error);
                }
            }
        }
    }

    /// An error ends the stream.
    fn poll_end(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.body = Body::empty();
        self.timer = None;
        Poll::Ready(Some(Err(error)))
    }

    fn failed(&self, kind: fn(RawResponse) -> Error, body: Bytes) -> Error {
        self.errors().of(kind, body)
    }

    /// Makes errors about the rest of the response.
    pub(crate) fn errors(&self) -> DownloadErrors {
        DownloadErrors {
            head: self.head.clone(),
        }
    }
}

/// A body whose first bytes have been received.
struct Begun {
    unread: Bytes,
    body: Body,
}

impl http_body::Body for Begun {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        if self.unread.is_empty() {
            return Pin::new(&mut self.body).poll_frame(context);
        }
        Poll::Ready(Some(Ok(Frame::data(mem::take(&mut self.unread)))))
    }
}

/// A stream of pieces. An error ends it.
impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.unread.is_empty() {
            return Poll::Ready(Some(Ok(mem::take(&mut self.unread))));
        }
        self.poll_piece(context)
    }
}

impl AsyncRead for Download {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.unread.is_empty() {
            match ready!(self.poll_piece(context)) {
                Some(Ok(piece)) => self.unread = piece,
                Some(Err(error)) => return Poll::Ready(Err(io::Error::other(error))),
                None => return Poll::Ready(Ok(())),
            }
        }
        let length = buffer.remaining().min(self.unread.len());
        buffer.put_slice(&self.unread.split_to(length));
        Poll::Ready(Ok(()))
    }
}

/// Makes errors about the response.
pub(crate) struct DownloadErrors {
    head: ResponseHead,
}

impl DownloadErrors {
    pub(crate) fn of(&self, kind: fn(RawResponse) -> Error, body: Bytes) -> Error {
        let ResponseHead {
            origin,
            status,
            headers,
            attempt,
        } = self.head.clone();
        kind(RawResponse {
            status,
            headers,
            body,
            attempt,
        })
        .of(origin)
    }
}

/// Shows the media type, never name or bytes.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}
