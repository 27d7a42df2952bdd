//! `MessageDirection`.

use connector_runtime::generated::TextEnum;

/// Which way a message went, as one letter.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageDirection {
    /// From the contact to the dashboard. On the wire: `R`.
    Received,
    /// From the dashboard to the contact. On the wire: `S`.
    Sent,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl MessageDirection {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Received => "R",
            Self::Sent => "S",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for MessageDirection {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "R" => Self::Received,
            "S" => Self::Sent,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(MessageDirection);
