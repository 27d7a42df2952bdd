//! Reading a body, within bounds.

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;

use crate::{boxed::BoxError, clock::Deadline, transport::Body};

/// How reading ended.
pub(crate) enum BodyEnd {
    Complete,
    /// There is more than allowed.
    TooLong,
    /// The time was over.
    TimedOut,
    /// The connection ended too early.
    Truncated(BoxError),
}

/// Reads until the end, but no more than `limit` bytes and no longer than
/// until the deadline; the bytes are what came by then.
pub(crate) async fn read_bounded(
    mut body: Body,
    limit: usize,
    deadline: Deadline,
) -> (Bytes, BodyEnd) {
    let mut pieces = Pieces::default();
    let end = loop {
        let frame = match deadline.run(body.frame()).await {
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

/// What has come. Nothing is copied where the first piece is the only one, as
/// it mostly is.
#[derive(Default)]
struct Pieces {
    first: Bytes,
    /// Of several, all in one.
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
