//! Replies of bytes, which stay streams.

use std::{fmt, time::Duration};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header::CONTENT_TYPE};
use http_body_util::BodyExt as _;

use super::{BodyEnd, file_name, read_bounded};
use crate::{
    clock::Deadline,
    connector::Origin,
    error::{Error, RawResponse},
    transport::Body,
};

/// A reply of bytes, read piece by piece or at once.
pub struct Download {
    body: Body,
    file_name: Option<String>,
    media_type: Option<String>,
    limits: DownloadLimits,
    head: ResponseHead,
}

/// How long and how much.
pub(crate) struct DownloadLimits {
    /// From one piece to the next.
    pub(crate) idle: Option<Duration>,
    /// For [`Download::bytes`].
    pub(crate) max_body: usize,
}

/// What an error tells of the response.
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
            file_name: file_name::in_headers(&head.headers, file_name_header),
            media_type: media_type.map(str::to_owned),
            limits,
            head,
        }
    }

    /// The name that the service gives the file: a plain name, never a path.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The media type that the service gives.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// The next piece; `None` at the end. There is no limit to the whole; each
    /// piece must come within the [timeout](crate::ClientOptions::timeout).
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            let deadline = Deadline::after(self.limits.idle);
            let frame = match deadline.run(self.body.frame()).await {
                Ok(None) => return Ok(None),
                Ok(Some(Ok(frame))) => frame,
                Ok(Some(Err(source))) => {
                    return Err(self
                        .failed(Error::truncated, Bytes::new())
                        .with_source(source));
                }
                Err(_) => return Err(self.failed(Error::body_timeout, Bytes::new())),
            };
            if let Ok(data) = frame.into_data() {
                return Ok(Some(data));
            }
        }
    }

    /// All bytes, up to [`ClientOptions::max_body`](crate::ClientOptions::max_body),
    /// and within the [timeout](crate::ClientOptions::timeout).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let body = std::mem::take(&mut self.body);
        let deadline = Deadline::after(self.limits.idle);
        let (bytes, end) = read_bounded(body, self.limits.max_body, deadline).await;
        match end {
            BodyEnd::Complete => Ok(bytes),
            BodyEnd::TooLong => Err(self.failed(Error::too_long, bytes)),
            BodyEnd::TimedOut => Err(self.failed(Error::body_timeout, bytes)),
            BodyEnd::Truncated(source) => {
                Err(self.failed(Error::truncated, bytes).with_source(source))
            }
        }
    }

    /// The stream itself, without limits.
    #[must_use]
    pub fn into_body(self) -> Body {
        self.body
    }

    fn failed(&self, kind: fn(RawResponse) -> Error, body: Bytes) -> Error {
        self.errors().of(kind, body)
    }

    /// What makes errors of the rest of the response.
    pub(crate) fn errors(&self) -> DownloadErrors {
        DownloadErrors {
            head: self.head.clone(),
        }
    }
}

/// Makes errors that tell of the response.
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

/// Media type, never name or bytes.
impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}
