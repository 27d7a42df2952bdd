//! What an emitter gives.

use std::fmt;

/// A file of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Path below the crate's folder, with `/`.
    pub path: String,
    /// The whole text.
    pub contents: String,
}

impl File {
    pub(crate) fn new(path: impl Into<String>, contents: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            contents: contents.into(),
        }
    }
}

/// A bug of the generator: what it built is not Rust, or not a manifest.
#[derive(Debug)]
pub struct InternalError {
    file: String,
    reason: String,
}

impl InternalError {
    pub(crate) fn new(file: &str, reason: &dyn fmt::Display) -> Self {
        Self {
            file: file.to_owned(),
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for InternalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "this is a bug in the generator, not in the definition: `{}` cannot be printed: {}",
            self.file, self.reason
        )
    }
}

impl std::error::Error for InternalError {}
