//! Replies.

use super::{Docs, DynamicSource, Shape};

/// The successful reply of an operation.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// One case for each documented success status, ascending, ranges last.
    pub cases: Vec<ReplyCase>,
    /// What a caller gets, whatever the success status.
    pub kind: ReplyKind,
    /// Header with the name of a downloaded file, percent-encoded.
    pub file_name_header: Option<String>,
    /// Media types for the `Accept` header.
    pub accept: Vec<String>,
    /// Documented errors: status and description.
    pub errors: Vec<(StatusCodes, Docs)>,
}

/// The one kind of thing that a caller gets, whatever the success status.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ReplyKind {
    /// Nothing but status and headers.
    #[default]
    Nothing,
    /// Always the same.
    One(Shape),
    /// The same, or nothing.
    Maybe(Shape),
    /// A documented text.
    Text,
    /// Bytes, streamed.
    Stream,
    /// Messages of the Model Context Protocol.
    Mcp,
    /// A type for each status.
    Several,
}

/// A status and its content.
#[derive(Clone, Debug)]
pub struct ReplyCase {
    /// The status.
    pub status: StatusCodes,
    /// The content.
    pub content: Content,
    /// Who describes its schema.
    pub source: Option<DynamicSource>,
    /// There may be plain text instead of the JSON.
    pub or_text: bool,
    /// What the definition says about it.
    pub docs: Docs,
}

/// A status code, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusCodes {
    /// One code.
    Code(u16),
    /// `2XX`: the first digit.
    Range(u16),
    /// All others.
    Default,
}

/// What a reply holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Shape),
    /// Text, which some services send as JSON, plain or not at all.
    Text,
    /// Bytes, to be streamed.
    Bytes,
    /// One message of the Model Context Protocol, or a stream of them.
    Mcp,
}
