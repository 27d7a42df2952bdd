//! Path templates.

/// The path of an operation below the base path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path {
    /// As the definition writes it, for docs and error messages.
    pub template: String,
    /// Its pieces; joined, they begin with a slash.
    pub segments: Vec<Segment>,
    /// Query pairs in the definition's path, already encoded, such as
    /// `api-version=2.0`.
    pub query: Option<String>,
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Sent unchanged: slashes stay, everything else is already
    /// percent-encoded.
    Literal(String),
    /// The value of the path parameter with this wire name.
    Parameter(String),
}
