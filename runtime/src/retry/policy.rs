//! Who decides whether a call that failed is repeated.

use std::{fmt, time::Duration};

use crate::error::Error;

/// Whether and when an attempt that failed is repeated. [`Retry`](crate::Retry)
/// is the default.
///
/// A policy is asked only where repeating does no harm: the attempt sent
/// nothing, the service refused it with 429, or the call is safe to repeat. A
/// policy cannot send a message twice, unless it says so with
/// [`may_duplicate`](Self::may_duplicate).
///
/// ```
/// use std::time::Duration;
/// use connector_runtime::{ClientOptions, FailedAttempt, RetryPolicy};
///
/// /// Tries again after a second, until five attempts have failed.
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
    /// How long to wait before the next attempt; `None` ends the call with the
    /// error. A wait that the call's
    /// [`total_timeout`](crate::ClientOptions::total_timeout) does not allow ends
    /// it too.
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration>;

    /// Whether to ask this policy also after an attempt that may have had its
    /// effect, of a call that is not safe to repeat. Default: never.
    ///
    /// With `true`, repeating can send a message twice, charge twice, or create
    /// two of a thing: only for calls that the service itself recognises when
    /// they come again.
    fn may_duplicate(&self, failed: &FailedAttempt<'_>) -> bool {
        let _ = failed;
        false
    }
}

/// An attempt that failed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'a> {
    /// How it failed.
    pub error: &'a Error,
    /// How many attempts the call has made, this one included.
    pub attempts: u32,
    /// How long ago the call began.
    pub elapsed: Duration,
}
