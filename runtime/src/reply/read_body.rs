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
    let mut bytes = BytesMut::new();
    loop {
        let frame = match deadline.run(body.frame()).await {
            Ok(None) => return (bytes.freeze(), BodyEnd::Complete),
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(source))) => return (bytes.freeze(), BodyEnd::Truncated(source)),
            Err(_) => return (bytes.freeze(), BodyEnd::TimedOut),
        };
        let Ok(data) = frame.into_data() else {
            continue;
        };
        let room = limit.saturating_sub(bytes.len());
        if data.len() > room {
            bytes.extend_from_slice(data.get(..room).unwrap_or_default());
            return (bytes.freeze(), BodyEnd::TooLong);
        }
        bytes.extend_from_slice(&data);
    }
}
