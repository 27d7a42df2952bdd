//! What an application does in place of a connector's script.

use bytes::Bytes;
use http::{Request, Response};

use crate::boxed::BoxError;

/// Does for one operation what a script of the connector does on Microsoft's
/// side: changes the request before it is sent, and the reply before it is read.
///
/// Given to [`ClientOptions::transform`](crate::ClientOptions::transform). An
/// operation that a script serves is called directly only where it has one; the
/// gateway's policies for such an operation are then the transform's affair too.
pub trait OperationTransform: Send + Sync + 'static {
    /// Changes a request. It is as the definition describes it, with all its
    /// inputs and without credentials, which are added afterwards: to the host of
    /// the client, and to those of
    /// [`ClientOptions::trusted_hosts`](crate::ClientOptions::trusted_hosts)
    /// alone. Of an error, the outcome is [`NotSent`](crate::Outcome::NotSent).
    ///
    /// Called once for each attempt.
    fn request(&self, request: Request<Bytes>) -> Result<Request<Bytes>, BoxError> {
        Ok(request)
    }

    /// Changes a success, so that it is as the definition describes it. Of an
    /// error, the outcome is [`Completed`](crate::Outcome::Completed). Downloads
    /// are not changed.
    fn reply(&self, reply: Response<Bytes>) -> Result<Response<Bytes>, BoxError> {
        Ok(reply)
    }
}
