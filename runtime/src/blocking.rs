//! Calls from programs without `async`.
//!
//! The client and its requests are the same; what sends them waits on the thread that
//! calls. Tokio's runtime for it is made at the first call and kept for the process,
//! so that connections are kept from one call to the next.
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
//! On a thread of an asynchronous runtime, where waiting would stop other tasks too,
//! nothing is sent: the error is [`Error::is_unsupported`] and says to `.await` instead.
//! That goes for threads of `spawn_blocking` as well, where
//! `Handle::current().block_on(request)` does it.

use std::{future::poll_fn, io, pin::Pin, sync::OnceLock};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// Sends a request, or does anything else that is awaited in an asynchronous program,
/// and waits for it.
pub trait SendBlocking<T>: IntoFuture<Output = Result<T, Error>> + Sized {
    /// The same as `.await`, on this thread. See the [module](self) for where that is
    /// an error.
    fn send_blocking(self) -> Result<T, Error> {
        runtime()?.block_on(self.into_future())
    }
}

impl<T, F: IntoFuture<Output = Result<T, Error>>> SendBlocking<T> for F {}

/// Goes through a list, the pages of a list, or the pieces of a download, and waits for
/// each.
pub trait IterBlocking: Stream + Unpin + Sized {
    /// The same as the stream, as an iterator on this thread.
    fn iter_blocking(self) -> BlockingIter<Self> {
        BlockingIter { stream: Some(self) }
    }
}

impl<S: Stream + Unpin> IterBlocking for S {}

/// What a stream gives, as an iterator, made by [`IterBlocking::iter_blocking`].
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

/// The runtime of all calls that block; an error where one runs on this thread.
fn runtime() -> Result<&'static Runtime, Error> {
    static RUNTIME: OnceLock<io::Result<Runtime>> = OnceLock::new();
    if Handle::try_current().is_ok() {
        return Err(Error::unsupported(
            "a call that blocks, on a thread of an asynchronous runtime: `.await` it instead",
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
        Error::configuration("no thread for calls that block").with_source(reason.to_string())
    })
}
