//! `LogicOperator`.

use connector_runtime::generated::TextEnum;

/// How filters go together.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogicOperator {
    /// All must hold. On the wire: `And`.
    And,
    /// One must hold. On the wire: `Or`.
    Or,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl LogicOperator {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "And",
            Self::Or => "Or",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for LogicOperator {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "And" => Self::And,
            "Or" => Self::Or,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(LogicOperator);
