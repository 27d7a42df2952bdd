//! Objects of `Attach`.

use connector_runtime::generated::TextEnum;

/// Part of `Attach`: `Attach Content-Type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachContentType {
    /// On the wire: `text/plain`.
    TextPlain,
    /// On the wire: `image/png`.
    ImagePng,
    /// On the wire: `application/octet-stream`.
    ApplicationOctetStream,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl AttachContentType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextPlain => "text/plain",
            Self::ImagePng => "image/png",
            Self::ApplicationOctetStream => "application/octet-stream",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for AttachContentType {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "text/plain" => Self::TextPlain,
            "image/png" => Self::ImagePng,
            "application/octet-stream" => Self::ApplicationOctetStream,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(AttachContentType);
