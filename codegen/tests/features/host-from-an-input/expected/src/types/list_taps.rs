//! Objects of `ListTaps`.

use connector_runtime::generated::TextEnum;

/// Part of `ListTaps`: `ListTaps Region`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListTapsRegion {
    /// On the wire: `1`.
    Value1,
    /// On the wire: `2`.
    Value2,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl ListTapsRegion {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1 => "1",
            Self::Value2 => "2",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for ListTapsRegion {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "1" => Self::Value1,
            "2" => Self::Value2,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(ListTapsRegion);
