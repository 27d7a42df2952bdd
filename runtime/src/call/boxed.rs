//! Sending a call with a boxed future.
//!
//! The compiler proves that a boxed future can move between threads. Boxing it here
//! proves it once instead of for each operation, so that generated crates compile
//! faster.

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
