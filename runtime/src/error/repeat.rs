//! Which errors permit another attempt.

use std::time::Duration;

use http::StatusCode;

use super::{Error, ErrorKind, Outcome};
use crate::limit::{wait_after_failure, wait_after_throttling};

/// Which calls may be retried after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeatable {
    /// None: a retry would fail in the same way, or have its effect twice.
    None,
    /// Those that are safe to repeat: the call may have had its effect.
    Safe,
    /// All: the call provably had no effect.
    All,
}

impl Error {
    pub(crate) fn repeatable(&self) -> Repeatable {
        match self.0.kind {
            ErrorKind::Transport {
                permanent: true, ..
            } => Repeatable::None,
            ErrorKind::Transport { .. } if self.0.outcome == Outcome::NotSent => Repeatable::All,
            ErrorKind::Status if self.has_status(StatusCode::TOO_MANY_REQUESTS) => Repeatable::All,
            ErrorKind::Status if self.is_server() || self.is_timeout() => Repeatable::Safe,
            ErrorKind::Transport { .. } | ErrorKind::Timeout | ErrorKind::Truncated => {
                Repeatable::Safe
            }
            _ => Repeatable::None,
        }
    }

    /// How long to wait before sending again, if the service or the rate limit asks for
    /// it.
    pub(crate) fn requested_wait(&self) -> Option<Duration> {
        match &self.0.response {
            Some(response) if self.is_throttled() => wait_after_throttling(&response.headers),
            Some(response) => wait_after_failure(&response.headers),
            None => self.0.rate_limited,
        }
    }

    /// The same error, as the last of several attempts: that the last one had no effect
    /// says nothing about the earlier ones.
    pub(crate) fn after(mut self, attempts: u32, earlier: Option<Outcome>) -> Self {
        self.0.attempts = attempts;
        let undecided = matches!(earlier, Some(Outcome::Unknown | Outcome::Completed));
        if undecided && matches!(self.0.outcome, Outcome::NotSent | Outcome::Refused) {
            self.0.outcome = Outcome::Unknown;
        }
        self
    }
}
