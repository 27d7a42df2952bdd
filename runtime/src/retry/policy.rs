//! Retry policies of applications.

use std::{fmt, time::Duration};

use crate::error::Error;

/// Decides whether and when a failed attempt is retried. [`Retry`](crate::Retry) is the
/// default.
///
/// A policy is asked only if a retry does no harm: the attempt sent nothing, the
/// service refused it with 429, or the call is safe to repeat. A policy cannot cause a
/// message to be sent twice unless it opts in with
/// [`may_duplicate`](Self::may_duplicate).
///
/// ```
/// use std::time::Duration;
/// use connector_runtime::{ClientOptions, FailedAttempt, RetryPolicy};
///
/// /// Retries after a second, until five attempts have failed.
/// #[derive(Debug)]
/// struct EverySecond;
///
/// impl RetryPolicy for EverySecond {
///     fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
///         let asked = failed.error.retry_after().unwrap_or_default();
///         (failed.attempts < 5).then_some(asked.max(Duration::from_secs(1)))
///     }
/// }
///
/// let options = ClientOptions::new().retry(EverySecond);
/// # drop(options);
/// ```
pub trait RetryPolicy: fmt::Debug + Send + Sync + 'static {
    /// How long to wait before the next attempt; with `None`, the call fails with the
    /// error. It also fails if the wait would exceed the call's
    /// [`total_timeout`](crate::ClientOptions::total_timeout).
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;

    /// Whether to ask this policy even after an attempt that may have had its effect,
    /// for a call that is not safe to repeat. Default: `false`.
    ///
    /// With `true`, a retry can send a message twice, charge twice, or create
    /// duplicates: only for calls that the service itself recognises as repeated.
    fn may_duplicate(&self, failed: &FailedAttempt<'_>) -> bool {
        let _ = failed;
        false
    }
}

/// A failed attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// Its error.
    pub error: &'a Error,
    /// How many attempts the call has made, this one included.
    pub attempts: u32,
    /// How long ago the call started.
    pub elapsed: Duration,
}
