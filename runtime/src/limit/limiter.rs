//! The seam for limits that several processes share.

use std::{fmt, time::Duration};

use http::{HeaderMap, StatusCode};

use crate::{
    boxed::{BoxError, BoxFuture},
    wait::WaitReason,
};

/// Decides when calls go out. A [`RateLimit`](crate::RateLimit) within one
/// process is the default; another implementation may count the calls of many.
///
/// Each attempt reserves a permit, and waits as long as the permit says. All
/// waits are reported to [`ClientOptions::on_wait`](crate::ClientOptions::on_wait),
/// and end where the call's
/// [`total_timeout`](crate::ClientOptions::total_timeout) does.
pub trait RateLimiter: fmt::Debug + Send + Sync + 'static {
    /// Joins the calls that wait for their time.
    fn reserve(&self, operation: &'static str) -> Box<dyn Permit>;

    /// Takes note of what a response says about further calls.
    fn observe_response<'a>(&'a self, response: &'a ObservedResponse<'a>) -> BoxFuture<'a, ()>;
}

/// A place among the calls that wait. It is given back where it is dropped
/// before it was acquired.
pub trait Permit: Send {
    /// Lets the call go (`None`), or says how long it waits before it asks
    /// again. An error ends the call, with the outcome
    /// [`NotSent`](crate::Outcome::NotSent).
    fn acquire(&mut self) -> BoxFuture<'_, Result<Option<Delay>, BoxError>>;
}

/// How long a call waits, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Delay {
    /// How long.
    pub duration: Duration,
    /// Why.
    pub reason: WaitReason,
}

/// The head of a response.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ObservedResponse<'a> {
    /// The definition's name for the operation.
    pub operation: &'static str,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// How long the service asks not to call this operation again: by
    /// `Retry-After` with a 429, or where its rate-limit headers leave no
    /// further call.
    pub requested_wait: Option<Duration>,
}
