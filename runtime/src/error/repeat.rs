//! What an error means for sending again.

use std::time::Duration;

use http::StatusCode;

use super::{Error, ErrorKind, Outcome};
use crate::limit::{wait_after_failure, wait_after_throttling};

/// Which calls may be sent again by us after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repeatable {
    /// None: it would end the same way, or do it twice.
    None,
    /// Those that are safe to repeat: this one may have had its effect.
    Safe,
    /// All: there is proof that this one had none.
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

    /// How long to wait before sending again, where someone asked for it.
    pub(crate) fn requested_wait(&self) -> Option<Duration> {
        match &self.0.response {
            Some(response) if self.is_throttled() => wait_after_throttling(&response.headers),
            Some(response) => wait_after_failure(&response.headers),
            None => self.0.rate_limited,
        }
    }

    /// The same error, as the last of several attempts: proof that this one
    /// had no effect is none for those before.
    pub(crate) fn after(mut self, attempts: u32, earlier: Option<Outcome>) -> Self {
        self.0.attempts = attempts;
        let undecided = matches!(earlier, Some(Outcome::Unknown | Outcome::Completed));
        if undecided && matches!(self.0.outcome, Outcome::NotSent | Outcome::Refused) {
            self.0.outcome = Outcome::Unknown;
        }
        self
    }
}
