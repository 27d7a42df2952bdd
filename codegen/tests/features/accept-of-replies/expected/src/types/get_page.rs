//! Objects of `GetPage`.

use connector_runtime::generated::TextEnum;

/// Part of `GetPage`: `GetPage Accept`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPageAccept {
    /// On the wire: `application/pdf`.
    ApplicationPdf,
    /// On the wire: `text/html`.
    TextHtml,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl GetPageAccept {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationPdf => "application/pdf",
            Self::TextHtml => "text/html",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for GetPageAccept {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "application/pdf" => Self::ApplicationPdf,
            "text/html" => Self::TextHtml,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(GetPageAccept);
