//! Waits of calls.

use std::time::Duration;

/// A call is about to wait before it sends a request.
///
/// Every wait is reported before it starts: to
/// [`ClientOptions::on_wait`](crate::ClientOptions::on_wait), and with the feature
/// `tracing` as an event. It contains no personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Wait {
    /// The operation id of the definition.
    pub operation: &'static str,
    /// Why it waits.
    pub reason: WaitReason,
    /// How long it waits.
    pub duration: Duration,
    /// How many requests the call has sent so far.
    pub attempts: u32,
}

/// Why a call waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitReason {
    /// The client's own [`RateLimit`](crate::RateLimit) is reached.
    RateLimit,
    /// The service has asked for a pause of this operation.
    Pause,
    /// An attempt has failed and will be retried.
    Retry,
}

impl WaitReason {
    /// One word, for logs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RateLimit => "rate limit",
            Self::Pause => "pause",
            Self::Retry => "retry",
        }
    }
}
