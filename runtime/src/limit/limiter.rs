//! Rate limiters of applications.

use std::{fmt, time::Duration};

use http::{HeaderMap, StatusCode};

use crate::{
    boxed::{BoxError, BoxFuture},
    wait::WaitReason,
};

/// Decides when calls are sent. The default is a [`RateLimit`](crate::RateLimit) within
/// one process; an implementation of your own can count the calls of several.
///
/// Each attempt reserves a permit, and waits as long as the permit says. All waits are
/// reported to [`ClientOptions::on_wait`](crate::ClientOptions::on_wait), and end with
/// the call's [`total_timeout`](crate::ClientOptions::total_timeout).
pub trait RateLimiter: fmt::Debug + Send + Sync + 'static {
    /// Adds a call to the queue.
    fn reserve(&self, operation: &'static str) -> Box<dyn Permit>;

    /// Observes what a response says about further calls.
    fn observe_response<'a>(&'a self, response: &'a ObservedResponse<'a>) -> BoxFuture<'a, ()>;
}

/// A place in the queue. Dropping it before it is acquired gives it back.
pub trait Permit: Send {
    /// Permits the call (`None`), or says how long to wait before asking again. If this
    /// fails, the call fails with the outcome [`NotSent`](crate::Outcome::NotSent).
    fn acquire(&mut self) -> BoxFuture<'_, Result<Option<Delay>, BoxError>>;
}

/// How long a call waits and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Delay {
    /// How long.
    pub duration: Duration,
    /// Why.
    pub reason: WaitReason,
}

/// The status and headers of a response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ObservedResponse<'a> {
    /// The operation id of the definition.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// How long the service asks to wait before this operation is called again: by
    /// `Retry-After` with a 429, or by rate-limit headers that leave no further call.
    pub requested_wait: Option<Duration>,
}
