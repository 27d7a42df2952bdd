//! `WebhookType`.

use connector_runtime::generated::TextEnum;

/// How the service delivers. The connector's rules have it deliver JSON; rules made
/// elsewhere may differ.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookType {
    /// POST with form fields. On the wire: `post`.
    Post,
    /// GET with query parameters. On the wire: `get`.
    Get,
    /// POST with a JSON body. On the wire: `json`.
    Json,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl WebhookType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Post => "post",
            Self::Get => "get",
            Self::Json => "json",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for WebhookType {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "post" => Self::Post,
            "get" => Self::Get,
            "json" => Self::Json,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(WebhookType);
