//! `PaymentSort`.

use connector_runtime::generated::TextEnum;

/// What payments are sorted by.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentSort {
    /// The amount asked for. On the wire: `amount`.
    Amount,
    /// The contact. On the wire: `contact`.
    Contact,
    /// The date of the request. On the wire: `date`.
    Date,
    /// The status. On the wire: `status`.
    Status,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl PaymentSort {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Amount => "amount",
            Self::Contact => "contact",
            Self::Date => "date",
            Self::Status => "status",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for PaymentSort {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "amount" => Self::Amount,
            "contact" => Self::Contact,
            "date" => Self::Date,
            "status" => Self::Status,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(PaymentSort);
