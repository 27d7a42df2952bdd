//! Why a delivery is refused.

use std::{error::Error, fmt};

use http::StatusCode;

use crate::json::JsonError;

/// Why a delivery is refused. Neither `Display` nor `Debug` shows anything of the
/// delivery.
pub struct WebhookError(Reason);

pub(super) enum Reason {
    TooLong,
    Empty,
    NoJson(JsonError),
    /// What came.
    WrongKind(String),
    /// What came.
    NothingKnown(String),
    #[cfg(feature = "webhook-signatures")]
    Unsigned,
    #[cfg(feature = "webhook-signatures")]
    SignedTwice,
    #[cfg(feature = "webhook-signatures")]
    Forged,
    #[cfg(feature = "webhook-signatures")]
    Stale,
    #[cfg(feature = "axum")]
    CutOff,
}

impl WebhookError {
    /// The part of the delivery whose JSON does not match the trigger; `None` for all
    /// other errors. It can hold personal data.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        match &self.0 {
            Reason::WrongKind(json) | Reason::NothingKnown(json) => Some(json),
            _ => None,
        }
    }

    /// The delivery is longer than allowed.
    #[must_use]
    pub fn is_too_long(&self) -> bool {
        matches!(self.0, Reason::TooLong)
    }

    /// The signature is missing, present twice, or wrong.
    #[cfg(feature = "webhook-signatures")]
    #[must_use]
    pub fn is_forged(&self) -> bool {
        matches!(
            self.0,
            Reason::Unsigned | Reason::SignedTwice | Reason::Forged
        )
    }

    /// The delivery was signed too long ago, or in the future: it may be replayed by
    /// someone who has read it.
    #[cfg(feature = "webhook-signatures")]
    #[must_use]
    pub fn is_stale(&self) -> bool {
        matches!(self.0, Reason::Stale)
    }

    /// The status to respond with: 413, 401 or 400.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self.0 {
            Reason::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            #[cfg(feature = "webhook-signatures")]
            Reason::Unsigned | Reason::SignedTwice | Reason::Forged | Reason::Stale => {
                StatusCode::UNAUTHORIZED
            }
            #[cfg(feature = "axum")]
            Reason::CutOff => StatusCode::BAD_REQUEST,
            Reason::Empty | Reason::NoJson(_) | Reason::WrongKind(_) | Reason::NothingKnown(_) => {
                StatusCode::BAD_REQUEST
            }
        }
    }
}

impl From<Reason> for WebhookError {
    fn from(reason: Reason) -> Self {
        Self(reason)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            Reason::TooLong => "the delivery is longer than allowed",
            Reason::Empty => "the delivery is empty",
            Reason::NoJson(_) => "the delivery is neither JSON nor a form",
            Reason::WrongKind(_) => "the JSON of the delivery does not match the trigger",
            Reason::NothingKnown(_) => {
                "the delivery has none of the members that the definition lists"
            }
            #[cfg(feature = "webhook-signatures")]
            Reason::Unsigned => "the delivery is not signed",
            #[cfg(feature = "webhook-signatures")]
            Reason::SignedTwice => "the delivery has more than one signature or time",
            #[cfg(feature = "webhook-signatures")]
            Reason::Forged => "the signature of the delivery is wrong",
            #[cfg(feature = "webhook-signatures")]
            Reason::Stale => "the delivery was not signed recently",
            #[cfg(feature = "axum")]
            Reason::CutOff => "the delivery ended early",
        })
    }
}

impl fmt::Debug for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebhookError({self})")
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.0 {
            Reason::NoJson(source) => Some(source),
            _ => None,
        }
    }
}
