//! Replacements for scripts of connectors.

use bytes::Bytes;
use http::{Request, Response};

use crate::boxed::BoxError;

/// Replaces, for one operation, the connector's script in Microsoft's gateway: changes
/// the request before it is sent, and the response before it is read.
///
/// Set it with [`ClientOptions::transform`](crate::ClientOptions::transform). An
/// operation with a script can be called directly only if it has a transform, which
/// must then also apply the gateway's policies for the operation.
pub trait OperationTransform: Send + Sync + 'static {
    /// Changes a request. It has all inputs, as the definition describes them, but no
    /// credentials, which are added afterwards, and only for the host of the client and
    /// [`ClientOptions::trusted_hosts`](crate::ClientOptions::trusted_hosts). If this
    /// fails, the call fails with the outcome [`NotSent`](crate::Outcome::NotSent).
    ///
    /// Called once for each attempt.
    fn request(&self, request: Request<Bytes>) -> Result<Request<Bytes>, BoxError> {
        Ok(request)
    }

    /// Changes a successful response to what the definition describes. If this fails,
    /// the call fails with the outcome [`Completed`](crate::Outcome::Completed).
    /// Downloads are not changed.
    fn reply(&self, reply: Response<Bytes>) -> Result<Response<Bytes>, BoxError> {
        Ok(reply)
    }
}
