//! Transports: where tests, middleware and other HTTP stacks plug in.

mod body;
mod error;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "tower")]
mod tower;

use std::sync::Arc;

use http::{Request, Response};

#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use self::tower::{TowerTransport, TransportService};
pub use self::{body::Body, error::TransportError};
use crate::boxed::BoxFuture;

/// Sends one request and returns the response.
///
/// An implementation
///
/// - sends the request at most once, and never follows a redirect, which would send
///   credentials to another host;
/// - returns the response when its head has arrived, and streams its body;
/// - returns [`TransportError::not_sent`] only if provably nothing was sent: the call
///   is then retried, unless the error is [permanent](TransportError::with_permanent).
///
/// ```
/// use connector_runtime::{Body, BoxFuture, Transport, TransportError};
///
/// /// Counts requests before it passes them on.
/// struct Counting<T> {
///     inner: T,
///     requests: std::sync::atomic::AtomicUsize,
/// }
///
/// impl<T: Transport> Transport for Counting<T> {
///     fn send(
///         &self,
///         request: http::Request<Body>,
///     ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
///         self.requests.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
///         self.inner.send(request)
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, whose URI is absolute.
    fn send(&self, request: Request<Body>)
    -> BoxFuture<'_, Result<Response<Body>, TransportError>>;

    /// Whether calls skip their waits before retries, for tests. The waits are still
    /// reported. Default: `false`.
    fn skips_waits(&self) -> bool {
        false
    }

    /// Whether `Debug` of responses and errors shows bodies if
    /// [`ClientOptions::reveal`](crate::ClientOptions::reveal) is not set: for test
    /// doubles, which process no personal data. Default: `false`.
    fn reveals(&self) -> bool {
        false
    }
}

macro_rules! transport_behind {
    ($($pointer:ident)*) => {$(
        impl<T: Transport + ?Sized> Transport for $pointer<T> {
            fn send(
                &self,
                request: Request<Body>,
            ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
                (**self).send(request)
            }

            fn skips_waits(&self) -> bool {
                (**self).skips_waits()
            }

            fn reveals(&self) -> bool {
                (**self).reveals()
            }
        }
    )*};
}

transport_behind! { Arc Box }
