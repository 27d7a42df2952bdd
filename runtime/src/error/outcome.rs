//! Outcomes of calls.

use http::StatusCode;

/// Whether a failed call may have had an effect. Without proof it is
/// [`Unknown`](Self::Unknown).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing was sent. Sending again is safe.
    NotSent,
    /// The provider refused the call, so it had no effect. Sending again is safe, and
    /// makes sense once the cause is fixed.
    Refused,
    /// The call had its effect, but its response cannot be read. Sending again does it
    /// twice.
    Completed,
    /// The call may have had its effect. Check before sending again.
    Unknown,
}

impl Outcome {
    /// Whether the call certainly had no effect, so that sending it again is safe:
    /// [`NotSent`](Self::NotSent) or [`Refused`](Self::Refused).
    #[must_use]
    pub const fn had_no_effect(self) -> bool {
        matches!(self, Self::NotSent | Self::Refused)
    }

    /// One word, for logs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not sent",
            Self::Refused => "refused",
            Self::Completed => "completed",
            Self::Unknown => "unknown",
        }
    }

    /// The outcome of a status other than success. Most redirects mean that nothing was
    /// done here, and they are not followed; but 303 points to a result, and many
    /// services send 302 instead. 408 and 5xx may come late, from a proxy, or after
    /// half the work.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            302 | 303 | 408 => Self::Unknown,
            300..=499 => Self::Refused,
            _ => Self::Unknown,
        }
    }
}
