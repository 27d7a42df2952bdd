//! `SearchOperator`.

use connector_runtime::generated::TextEnum;

/// How a field is compared with a value. A pair of field and operator that do not go
/// together is refused with status 400.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchOperator {
    /// The field is the value. On the wire: `EqualTo`.
    EqualTo,
    /// The field is not the value; for identifiers and dates. On the wire: `NotEqualTo`.
    NotEqualTo,
    /// After the value; for dates. On the wire: `GreaterThan`.
    GreaterThan,
    /// The value or after it; for dates. On the wire: `GreaterThanOrEqualTo`.
    GreaterThanOrEqualTo,
    /// Before the value; for dates. On the wire: `LessThan`.
    LessThan,
    /// The value or before it; for dates. On the wire: `LessThanOrEqualTo`.
    LessThanOrEqualTo,
    /// The field holds the value; for text. On the wire: `Like`.
    Like,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl SearchOperator {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EqualTo => "EqualTo",
            Self::NotEqualTo => "NotEqualTo",
            Self::GreaterThan => "GreaterThan",
            Self::GreaterThanOrEqualTo => "GreaterThanOrEqualTo",
            Self::LessThan => "LessThan",
            Self::LessThanOrEqualTo => "LessThanOrEqualTo",
            Self::Like => "Like",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for SearchOperator {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "EqualTo" => Self::EqualTo,
            "NotEqualTo" => Self::NotEqualTo,
            "GreaterThan" => Self::GreaterThan,
            "GreaterThanOrEqualTo" => Self::GreaterThanOrEqualTo,
            "LessThan" => Self::LessThan,
            "LessThanOrEqualTo" => Self::LessThanOrEqualTo,
            "Like" => Self::Like,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(SearchOperator);
