//! `PaymentStatus`.

use connector_runtime::generated::TextEnum;

/// State of a payment as the payments page of the web app shows it.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// Nothing is known. On the wire: `Unknown`.
    Unknown,
    /// The request went out: every payment starts so. On the wire: `Sent`.
    Sent,
    /// Paid. On the wire: `Paid`.
    Paid,
    /// Called off. On the wire: `Cancelled`.
    Cancelled,
    /// The payment went wrong. On the wire: `Failed`.
    Failed,
    /// Not paid in time. On the wire: `PastDue`.
    PastDue,
    /// Paid in another way, and closed by hand. On the wire: `MarkedAsPaid`.
    MarkedAsPaid,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl PaymentStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::Sent => "Sent",
            Self::Paid => "Paid",
            Self::Cancelled => "Cancelled",
            Self::Failed => "Failed",
            Self::PastDue => "PastDue",
            Self::MarkedAsPaid => "MarkedAsPaid",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for PaymentStatus {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "Unknown" => Self::Unknown,
            "Sent" => Self::Sent,
            "Paid" => Self::Paid,
            "Cancelled" => Self::Cancelled,
            "Failed" => Self::Failed,
            "PastDue" => Self::PastDue,
            "MarkedAsPaid" => Self::MarkedAsPaid,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(PaymentStatus);
