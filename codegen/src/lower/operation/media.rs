//! Media types.

/// What a media type means for a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Media {
    /// JSON, which is preferred.
    Json,
    /// `*/*` and the like: the schema decides.
    Wildcard,
    /// `multipart/*`
    Multipart,
    /// `application/x-www-form-urlencoded`
    UrlEncoded,
    /// Text without members.
    Text,
    /// XML, which is treated as text.
    Xml,
    /// All else.
    Bytes,
}

impl Media {
    /// The meaning of a media type, parameters aside.
    pub(crate) fn of(media_type: &str) -> Self {
        let essence = media_type
            .split(';')
            .next()
            .unwrap_or_default()
            .trim()
            .to_ascii_lowercase();
        match essence.as_str() {
            "application/json" | "text/json" | "json" | "application/x-json" => Self::Json,
            "" | "*/*" | "*" | "application/*" | "default" => Self::Wildcard,
            "application/x-www-form-urlencoded" => Self::UrlEncoded,
            "application/xml" | "text/xml" => Self::Xml,
            "application/graphql"
            | "application/x-ndjson"
            | "application/javascript"
            | "application/yaml"
            | "application/x-yaml" => Self::Text,
            _ if essence.ends_with("+json") => Self::Json,
            _ if essence.ends_with("+xml") && !essence.starts_with("image/") => Self::Xml,
            _ if essence.starts_with("multipart/") => Self::Multipart,
            _ if essence.starts_with("text/") => Self::Text,
            _ => Self::Bytes,
        }
    }
}

/// The default media type.
pub(crate) const JSON: &str = "application/json";

/// The media type of unknown bytes.
pub(crate) const BYTES: &str = "application/octet-stream";
