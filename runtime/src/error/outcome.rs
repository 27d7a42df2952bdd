//! Whether a call may have had an effect.

use http::StatusCode;

/// Whether a call may have had an effect, decided from evidence alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing left this machine. Sending again is safe.
    NotSent,
    /// The provider refused: nothing was done. Sending again is safe, and
    /// sensible once the reason is mended.
    Refused,
    /// It was done, but the response cannot be read. Sending again does it twice.
    Completed,
    /// It may have been done or not. Look before sending again.
    Unknown,
}

impl Outcome {
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

    /// What a status other than success tells. Most redirects say that it must
    /// be asked elsewhere, and they are not followed; but 303 names the place of
    /// a result, and many write 302 for it. 408 and 5xx may come late, from a
    /// proxy, or after half the work.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            302 | 303 | 408 => Self::Unknown,
            300..=499 => Self::Refused,
            _ => Self::Unknown,
        }
    }
}
