//! `HttpVerb`.

use connector_runtime::generated::TextEnum;

/// HTTP method of deliveries.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HttpVerb {
    /// `POST`. On the wire: `POST`.
    Post,
    /// `PUT`. On the wire: `PUT`.
    Put,
    /// `DELETE`. On the wire: `DELETE`.
    Delete,
    /// A value that this version of the crate does not know.
    Unlisted(String),
}

impl HttpVerb {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Unlisted(text) => text,
        }
    }
}

impl TextEnum for HttpVerb {
    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn from_text(text: &str) -> Self {
        match text {
            "POST" => Self::Post,
            "PUT" => Self::Put,
            "DELETE" => Self::Delete,
            _ => Self::Unlisted(text.to_owned()),
        }
    }
}

connector_runtime::generated::text_enum!(HttpVerb);
