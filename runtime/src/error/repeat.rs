//! What an error means for sending again.

use std::time::Duration;

use http::StatusCode;

use super::{Error, Kind, Outcome};
use crate::limit::{asked_by_failure, asked_by_refusal};

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
            Kind::Transport { lasting: true, .. } => Repeatable::None,
            Kind::Transport { .. } if self.0.outcome == Outcome::NotSent => Repeatable::All,
            Kind::Status if self.has_status(StatusCode::TOO_MANY_REQUESTS) => Repeatable::All,
            Kind::Status if self.is_server() || self.is_timeout() => Repeatable::Safe,
            Kind::Transport { .. } | Kind::Timeout | Kind::Truncated => Repeatable::Safe,
            _ => Repeatable::None,
        }
    }

    /// How long to wait before sending again, where someone asked for it.
    pub(crate) fn asked_wait(&self) -> Option<Duration> {
        match &self.0.answer {
            Some(answer) if self.is_throttled() => asked_by_refusal(&answer.headers),
            Some(answer) => asked_by_failure(&answer.headers),
            None => self.0.held_back,
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
