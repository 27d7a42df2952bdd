//! `Voice`.

use connector_runtime::generated::TextEnum;

/// Voice that reads a message aloud. Some languages have only one of the two.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Voice {
    /// A woman's voice. On the wire: `female`.
    Female,
    /// A man's voice. On the wire: `male`.
    Male,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl Voice {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for Voice {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "female" => Self::Female,
            "male" => Self::Male,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(Voice);
