//! `SortDirection`.

use connector_runtime::generated::TextEnum;

/// Order of a sorted list.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// Largest or newest first. On the wire: `desc`.
    Descending,
    /// Smallest or oldest first. On the wire: `asc`.
    Ascending,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl SortDirection {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Descending => "desc",
            Self::Ascending => "asc",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for SortDirection {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "desc" => Self::Descending,
            "asc" => Self::Ascending,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(SortDirection);
