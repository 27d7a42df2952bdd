//! What the service says when it refuses or fails.

use connector_runtime::Error;
use connector_runtime::generated::TextEnum;

/// A code of the service's for an error, and what to do about it.
///
/// [`ErrorCode::of`] reads it from an error, whose own text tells what to do, too. Other
/// texts, such as the status of an item in a reply, are read with `ErrorCode::from`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// Check the user name and the API key; both stand under "API Credentials" in the
    /// dashboard. On the wire: `UNAUTHORIZED`.
    Unauthorized,
    /// The account is suspended: ask ClickSend's support. On the wire: `FORBIDDEN`.
    Forbidden,
    /// Check the ids in the call. On the wire: `NOT_FOUND`.
    NotFound,
    /// Wait as long as the reply's Retry-After says, then call again.
    /// On the wire: `HTTP_TOO_MANY_REQUESTS`.
    HttpTooManyRequests,
    /// Give the number in E.164 format, such as +61411111111.
    /// On the wire: `INVALID_RECIPIENT`.
    InvalidRecipient,
    /// Buy credit under "Billing" in the dashboard. On the wire: `INSUFFICIENT_CREDIT`.
    InsufficientCredit,
    /// Enable the recipient's country in the dashboard. On the wire: `COUNTRY_NOT_ENABLED`.
    CountryNotEnabled,
    /// Leave the sender out, or use one that the account may use.
    /// On the wire: `INVALID_SENDER_ID`.
    InvalidSenderId,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl ErrorCode {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unauthorized => "UNAUTHORIZED",
            Self::Forbidden => "FORBIDDEN",
            Self::NotFound => "NOT_FOUND",
            Self::HttpTooManyRequests => "HTTP_TOO_MANY_REQUESTS",
            Self::InvalidRecipient => "INVALID_RECIPIENT",
            Self::InsufficientCredit => "INSUFFICIENT_CREDIT",
            Self::CountryNotEnabled => "COUNTRY_NOT_ENABLED",
            Self::InvalidSenderId => "INVALID_SENDER_ID",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for ErrorCode {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "UNAUTHORIZED" => Self::Unauthorized,
            "FORBIDDEN" => Self::Forbidden,
            "NOT_FOUND" => Self::NotFound,
            "HTTP_TOO_MANY_REQUESTS" => Self::HttpTooManyRequests,
            "INVALID_RECIPIENT" => Self::InvalidRecipient,
            "INSUFFICIENT_CREDIT" => Self::InsufficientCredit,
            "COUNTRY_NOT_ENABLED" => Self::CountryNotEnabled,
            "INVALID_SENDER_ID" => Self::InvalidSenderId,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(ErrorCode);

impl ErrorCode {
    /// The code of an error; `None` where it has none.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        error.code().map(Self::from)
    }
}
