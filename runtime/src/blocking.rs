//! Calls without `async`.
//!
//! The client and its requests are the same, but sending blocks the calling thread. A
//! Tokio runtime is created at the first call and kept for the process, so that
//! connections are reused.
//!
//! ```no_run
//! use connector_runtime::{
//!     Error, Response, Value,
//!     blocking::{SendBlocking as _, IterBlocking as _},
//! };
//! # fn list() -> impl connector_runtime::blocking::IterBlocking<Item = Result<Value, Error>> { Empty }
//! # struct Empty;
//! # impl futures_core::Stream for Empty {
//! #     type Item = Result<Value, Error>;
//! #     fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<Self::Item>> {
//! #         std::task::Poll::Ready(None)
//! #     }
//! # }
//!
//! fn print(request: impl Future<Output = Result<Response<Value>, Error>>) -> Result<(), Error> {
//!     println!("{}", request.send_blocking()?.http_status());
//!     for item in list().iter_blocking() {
//!         println!("{}", item?);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! On a thread of an asynchronous runtime, where blocking would stop other tasks,
//! nothing is sent: [`Error::is_unsupported`] is true for the error, which says to
//! `.await` instead. The same holds for threads of `spawn_blocking`; use
//! `Handle::current().block_on(request)` there.

use std::{future::poll_fn, io, pin::Pin, sync::OnceLock};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// Blocks on a request, or on anything else that can be awaited.
pub trait SendBlocking<T>: IntoFuture<Output = Result<T, Error>> + Sized {
    /// The same as `.await`, but blocks this thread. See the [module](self) for where
    /// that is an error.
    fn send_blocking(self) -> Result<T, Error> {
        runtime()?.block_on(self.into_future())
    }
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> SendBlocking<T> for F {}

/// Blocks on the items of a list, the pages of a list, or the pieces of a download.
pub trait IterBlocking: Stream + Unpin + Sized {
    /// The stream as an iterator that blocks this thread.
    fn iter_blocking(self) -> BlockingIter<Self> {
        BlockingIter { stream: Some(self) }
    }
}

impl<S: Stream + Unpin> IterBlocking for S {}

/// A stream as an iterator; see [`IterBlocking::iter_blocking`].
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is iterated"]
pub struct BlockingIter<S> {
    /// `None` at the end.
    stream: Option<S>,
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for BlockingIter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        let next = match runtime() {
            Ok(runtime) => {
                runtime.block_on(poll_fn(|context| Pin::new(&mut *stream).poll_next(context)))
            }
            Err(error) => Some(Err(error)),
        };
        if !matches!(next, Some(Ok(_))) {
            self.stream = None;
        }
        next
    }
}

/// The runtime of all blocking calls; an error on a thread that already has one.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<io::Result<Runtime>> = OnceLock::new();
    if Handle::try_current().is_ok() {
        return Err(Error::unsupported(
            "a blocking call on a thread of an asynchronous runtime: `.await` it instead",
        ));
    }
    let runtime = RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("connector-blocking")
            .enable_all()
            .build()
    });
    runtime.as_ref().map_err(|reason| {
        Error::configuration("cannot start the runtime for blocking calls")
            .with_source(reason.to_string())
    })
}
