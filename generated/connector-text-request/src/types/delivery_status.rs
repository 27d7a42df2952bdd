//! `DeliveryStatus`.

use connector_runtime::generated::TextEnum;

/// How far a message has got.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// Taken by the service. On the wire: `accepted`.
    Accepted,
    /// Waits to be sent. On the wire: `queued`.
    Queued,
    /// On its way. On the wire: `sending`.
    Sending,
    /// It was sent. On the wire: `sent`.
    Sent,
    /// It arrived. On the wire: `delivered`.
    Delivered,
    /// It did not arrive. On the wire: `undelivered`.
    Undelivered,
    /// It could not be sent. On the wire: `failed`.
    Failed,
    /// Something went wrong; `delivery_error` has the code. On the wire: `error`.
    Error,
    /// Seen from the live service; the service does not document it.
    /// On the wire: `unclaimed`.
    Unclaimed,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl DeliveryStatus {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Error => "error",
            Self::Unclaimed => "unclaimed",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for DeliveryStatus {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "accepted" => Self::Accepted,
            "queued" => Self::Queued,
            "sending" => Self::Sending,
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "undelivered" => Self::Undelivered,
            "failed" => Self::Failed,
            "error" => Self::Error,
            "unclaimed" => Self::Unclaimed,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(DeliveryStatus);
