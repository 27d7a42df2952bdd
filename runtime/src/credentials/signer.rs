//! Signing finished requests.

use std::sync::Arc;

use http::{Method, Request};

use super::SigningError;
use crate::{boxed::BoxFuture, transport::Body};

/// Signs requests, for services that require a signature over method, address, headers
/// or body.
///
/// It receives the complete request of each attempt, including other credentials, and
/// adds headers or query parameters. It must not change method, host or path: such a
/// request is not sent. A body is [buffered](Body::buffered) unless the caller streams
/// it; a scheme that signs the body cannot sign a stream.
///
/// ```
/// use connector_runtime::{Body, BoxFuture, RequestSigner, SigningError, http};
///
/// /// Signs the length of the body.
/// struct LengthSigner;
///
/// impl RequestSigner for LengthSigner {
///     fn sign<'a>(
///         &'a self,
///         request: &'a mut http::Request<Body>,
///     ) -> BoxFuture<'a, Result<(), SigningError>> {
///         Box::pin(async move {
///             let body = request.body().buffered();
///             let length = body.ok_or_else(|| SigningError::new("a stream cannot be signed"))?;
///             let signature = length.len().to_string();
///             let signature = signature.parse().map_err(SigningError::new)?;
///             request.headers_mut().insert("x-signature", signature);
///             Ok(())
///         })
///     }
/// }
/// ```
pub trait RequestSigner: Send + Sync + 'static {
    /// Adds the signature. If this fails, nothing is sent and the call is not retried:
    /// its error [is about signing](crate::Error::is_signing) and has the returned error
    /// as its source.
    fn sign<'a>(
        &'a self,
        request: &'a mut Request<Body>,
    ) -> BoxFuture<'a, Result<(), SigningError>>;
}

impl<T: RequestSigner + ?Sized> RequestSigner for Arc<T> {
    fn sign<'a>(
        &'a self,
        request: &'a mut Request<Body>,
    ) -> BoxFuture<'a, Result<(), SigningError>> {
        (**self).sign(request)
    }
}

/// The parts of a request that signers must not change.
#[derive(PartialEq, Eq)]
pub(super) struct Target {
    method: Method,
    scheme: Option<String>,
    authority: Option<String>,
    path: String,
}

impl Target {
    pub(super) fn of(request: &Request<Body>) -> Self {
        let uri = request.uri();
        Self {
            method: request.method().clone(),
            scheme: uri.scheme_str().map(str::to_owned),
            authority: uri.authority().map(ToString::to_string),
            path: uri.path().to_owned(),
        }
    }
}
