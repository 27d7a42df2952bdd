//! Request bodies.

use super::{Docs, DynamicSource, Field, ListStyle, Shape};

/// What an operation sends.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON.
    Json {
        /// Its shape. Where it names an object, the call offers each member as
        /// an input of its own.
        shape: Shape,
        /// Whether the definition demands a body.
        required: bool,
        /// What the definition says about it.
        docs: Docs,
        /// Who lists its choices, or describes its schema.
        source: Option<DynamicSource>,
        /// Media type, usually `application/json`.
        media_type: String,
    },
    /// `application/x-www-form-urlencoded`
    UrlEncoded(Vec<FormField>),
    /// `multipart/form-data`
    Multipart(Vec<FormField>),
    /// Raw bytes or text.
    Raw {
        /// Media type; by default `application/octet-stream`.
        media_type: String,
        /// Whether the definition demands a body.
        required: bool,
        /// What the definition says about it.
        docs: Docs,
        /// Text and not bytes.
        text: bool,
    },
}

impl Body {
    /// The fields of a form, or the parts of a multipart one; otherwise none.
    #[must_use]
    pub fn form(&self) -> &[FormField] {
        match self {
            Self::UrlEncoded(fields) | Self::Multipart(fields) => fields,
            Self::Json { .. } | Self::Raw { .. } => &[],
        }
    }
}

/// One field of a form, or one part of a multipart one.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Name, shape and docs.
    pub field: Field,
    /// How it is written.
    pub value: FormValue,
    /// The media type of its parts, if the definition has one.
    pub media_type: Option<String>,
}

/// How a field of a form is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormValue {
    /// Bytes with a file name and a media type; of a list, a part for each.
    File,
    /// As text; objects as JSON, lists in this style.
    Text(ListStyle),
    /// As JSON, lists as a whole.
    Json,
}
