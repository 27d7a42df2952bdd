//! Waiting, made visible.

use std::time::Duration;

/// A call is about to wait before it sends a request.
///
/// Every wait is reported, before it begins, to
/// [`ClientOptions::on_wait`](crate::ClientOptions::on_wait), and with the
/// feature `tracing` as an event. It holds no personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Wait {
    /// The definition's name for the operation.
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
    /// The client's own [`RateLimit`](crate::RateLimit) of calls is reached.
    RateLimit,
    /// The service has asked not to call this operation for now.
    Pause,
    /// An attempt has failed, and will be repeated.
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
