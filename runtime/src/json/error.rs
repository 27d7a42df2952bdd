//! Errors of parsing.

use std::{error::Error, fmt};

/// Why and where a text is not valid JSON. It contains nothing of the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct JsonError {
    reason: &'static str,
    line: usize,
    column: usize,
}

impl JsonError {
    /// `at` is a byte offset in the text.
    #[cold]
    pub(super) fn new(reason: &'static str, text: &str, at: usize) -> Self {
        let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
        let line_start = before.iter().rposition(|byte| *byte == b'\n');
        Self {
            reason,
            line: before.split(|byte| *byte == b'\n').count(),
            column: before.len() - line_start.map_or(0, |newline| newline + 1) + 1,
        }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            reason,
            line,
            column,
        } = self;
        write!(f, "{reason} at line {line}, column {column}")
    }
}

impl Error for JsonError {}
