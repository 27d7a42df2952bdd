//! Bodies of responses.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// A body that comes whole, or ends in its middle.
pub(super) struct Sent {
    bytes: Option<Bytes>,
    /// The length that is announced.
    length: u64,
    is_cut_off: bool,
    /// The first half had the time to be sent.
    is_flushed: bool,
}

impl Sent {
    pub(super) fn new(body: &[u8], is_cut_off: bool) -> Self {
        // An empty body has no middle: one byte is announced and never sent.
        let sent = if is_cut_off {
            body.get(..body.len() / 2)
        } else {
            Some(body)
        };
        let length = if is_cut_off {
            body.len().max(1)
        } else {
            body.len()
        };
        let bytes = sent
            .filter(|sent| !sent.is_empty())
            .map(Bytes::copy_from_slice);
        Self {
            bytes,
            length: length as u64,
            is_cut_off,
            is_flushed: false,
        }
    }
}

impl Body for Sent {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(bytes) = self.bytes.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if !self.is_cut_off {
            return Poll::Ready(None);
        }
        if !self.is_flushed {
            self.is_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none() && !self.is_cut_off
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}
