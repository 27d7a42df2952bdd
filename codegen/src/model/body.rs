//! Request bodies.

use super::{Docs, Field, Shape};

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
        /// Media type, `application/json` mostly.
        media_type: String,
    },
    /// `application/x-www-form-urlencoded`
    UrlEncoded(Vec<Field>),
    /// `multipart/form-data`
    Multipart(Vec<Part>),
    /// Bytes or text as they are.
    Raw {
        /// Media type; `application/octet-stream` where the definition has none.
        media_type: String,
        /// Whether the definition demands a body.
        required: bool,
        /// What the definition says about it.
        docs: Docs,
        /// Text and not bytes.
        text: bool,
    },
}

/// One part of a multipart body.
#[derive(Clone, Debug)]
pub struct Part {
    /// Name, shape and docs.
    pub field: Field,
    /// A file: bytes with a file name and a media type.
    pub file: bool,
}
