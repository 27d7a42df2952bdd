//! What sends requests: the seam for tests, middleware and other HTTP stacks.

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

/// Sends one request and gives the response.
///
/// An implementation
///
/// - sends the request once, or not at all, and never follows a redirect:
///   credentials would go where they do not belong;
/// - gives the response when its head has come, and streams its body;
/// - says [`TransportError::not_sent`] only with proof that nothing left this
///   machine: the call is sent again after that, unless the error
///   [lasts](TransportError::with_permanent).
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
    /// Sends one request; the URI is absolute.
    fn send(&self, request: Request<Body>)
    -> BoxFuture<'_, Result<Response<Body>, TransportError>>;

    /// Whether calls go on at once where they would wait before they are sent
    /// again: for tests, which need not sit out waits. They are reported all the
    /// same. Default: `false`.
    fn skips_waits(&self) -> bool {
        false
    }

    /// Whether `Debug` of responses and errors shows what the service said, where
    /// [`ClientOptions::reveal`](crate::ClientOptions::reveal) does not say: for
    /// doubles, through which no data of people goes. Default: `false`.
    fn reveals(&self) -> bool {
        false
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
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

impl<T: Transport + ?Sized> Transport for Box<T> {
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
