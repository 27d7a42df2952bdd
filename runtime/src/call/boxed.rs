//! Sending a call with a boxed future.
//!
//! Whoever boxes a future proves that it can move between threads. Here that is proved
//! once, and not for each operation: generated crates are checked faster for that.

use super::Call;
use crate::{
    boxed::BoxFuture,
    error::Error,
    reply::{BulkResponse, Download, Reply, Response},
};

type Sent<R> = BoxFuture<'static, Result<R, Error>>;

impl Call {
    /// [`send`](Self::send) with a boxed future.
    #[must_use]
    pub fn send_boxed<R: Reply + 'static>(self) -> Sent<Response<R>> {
        Box::pin(self.send())
    }

    /// [`send_bulk`](Self::send_bulk) with a boxed future.
    #[must_use]
    pub fn send_bulk_boxed<R: Reply + 'static>(self) -> Sent<BulkResponse<R>> {
        Box::pin(self.send_bulk())
    }

    /// [`send_stream`](Self::send_stream) with a boxed future.
    #[must_use]
    pub fn send_stream_boxed(self) -> Sent<Response<Download>> {
        Box::pin(self.send_stream())
    }
}
