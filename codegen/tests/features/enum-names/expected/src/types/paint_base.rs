//! `PaintBase`.

use connector_runtime::generated::TextEnum;

/// What it is made of.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaintBase {
    /// Thinned with water. On the wire: `w`.
    Water,
    /// On the wire: `o`.
    Oil,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl PaintBase {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Water => "w",
            Self::Oil => "o",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for PaintBase {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "w" => Self::Water,
            "o" => Self::Oil,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(PaintBase);
