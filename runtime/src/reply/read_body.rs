//! Reading a body within limits.

use std::pin::pin;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;

use crate::{boxed::BoxError, clock::Deadline, transport::Body};

/// Why reading ended early.
pub(crate) enum BodyEnd {
    Complete,
    /// The body is longer than allowed.
    TooLong,
    /// The deadline passed.
    TimedOut,
    /// The connection ended early.
    Truncated(BoxError),
}

/// Reads to the end, but no more than `limit` bytes and not beyond the deadline;
/// returns the bytes received by then.
pub(crate) async fn read_bounded(
    body: &mut Body,
    limit: usize,
    deadline: Deadline,
) -> (Bytes, BodyEnd) {
    let mut pieces = Pieces::default();
    let end = loop {
        let frame = match deadline.run(pin!(body.frame())).await {
            Ok(None) => break BodyEnd::Complete,
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(source))) => break BodyEnd::Truncated(source),
            Err(_) => break BodyEnd::TimedOut,
        };
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        let room = limit.saturating_sub(pieces.len());
        let is_too_long = data.len() > room;
        data.truncate(room);
        pieces.push(data);
        if is_too_long {
            break BodyEnd::TooLong;
        }
    };
    (pieces.into_bytes(), end)
}

/// The received bytes. Nothing is copied if there is only one piece, as is usual.
#[derive(Default)]
struct Pieces {
    first: Bytes,
    /// All pieces, if there are several.
    all: BytesMut,
}

impl Pieces {
    fn len(&self) -> usize {
        self.first.len().max(self.all.len())
    }

    fn push(&mut self, piece: Bytes) {
        if self.first.is_empty() {
            self.first = piece;
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&piece);
    }

    fn into_bytes(self) -> Bytes {
        if self.all.is_empty() {
            self.first
        } else {
            self.all.freeze()
        }
    }
}
