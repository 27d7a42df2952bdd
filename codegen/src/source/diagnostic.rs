//! What is wrong with a definition, and where.

use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Read in the one way that makes sense; worth a look.
    Warning,
    /// Nothing is generated.
    Error,
}

/// One finding. Its place is resolved to file, line, column and JSON pointer
/// by the definition's [`Sources`](crate::read::Sources).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Where it stands.
    pub span: Span,
    /// What is wrong, one sentence.
    pub message: String,
    /// What to do about it.
    pub advice: Option<String>,
}

impl Diagnostic {
    /// A finding that stops the generator.
    #[must_use]
    pub fn error(span: Span, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            span,
            message: message.into(),
            advice: None,
        }
    }

    /// A finding that does not stop the generator.
    #[must_use]
    pub fn warning(span: Span, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            span,
            message: message.into(),
            advice: None,
        }
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn advise(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }
}
