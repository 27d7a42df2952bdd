//! `TransactionStatus`.

use connector_runtime::generated::TextEnum;

/// State of a payment at the company that processes it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// Nothing is known yet: every payment starts so. On the wire: `Unknown`.
    Unknown,
    /// It was approved. On the wire: `Approved`.
    Approved,
    /// It was declined. On the wire: `Declined`.
    Declined,
    /// It was not authorized. On the wire: `NotAuthorized`.
    NotAuthorized,
    /// Something went wrong. On the wire: `Error`.
    Error,
    /// Under way. On the wire: `Processing`.
    Processing,
    /// It could not be carried out. On the wire: `Failed`.
    Failed,
    /// It was authorized. On the wire: `Authorized`.
    Authorized,
    /// It is being paid. On the wire: `PaymentInProgress`.
    PaymentInProgress,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl TransactionStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Approved => "Approved",
            Self::Declined => "Declined",
            Self::NotAuthorized => "NotAuthorized",
            Self::Error => "Error",
            Self::Processing => "Processing",
            Self::Failed => "Failed",
            Self::Authorized => "Authorized",
            Self::PaymentInProgress => "PaymentInProgress",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for TransactionStatus {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "Unknown" => Self::Unknown,
            "Approved" => Self::Approved,
            "Declined" => Self::Declined,
            "NotAuthorized" => Self::NotAuthorized,
            "Error" => Self::Error,
            "Processing" => Self::Processing,
            "Failed" => Self::Failed,
            "Authorized" => Self::Authorized,
            "PaymentInProgress" => Self::PaymentInProgress,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(TransactionStatus);
