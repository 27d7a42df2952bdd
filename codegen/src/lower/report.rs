//! What lowering finds wrong, each finding once.

use std::collections::HashSet;

use crate::source::Span;
use crate::source::{Diagnostic, Severity};

/// Collects findings in the order in which they are made.
#[derive(Debug, Default)]
pub(super) struct Report {
    diagnostics: Vec<Diagnostic>,
    known: HashSet<(Span, String)>,
    said: HashSet<String>,
}

impl Report {
    /// Something that was read in the one way that makes sense. Shared parts
    /// of a definition are read once for each use, but reported once.
    pub(super) fn warn(&mut self, span: Span, message: impl Into<String>) {
        self.add(Severity::Warning, span, message.into(), None);
    }

    /// A warning that many places would repeat word for word: the first counts.
    pub(super) fn warn_once(&mut self, span: Span, message: impl Into<String>) {
        let message = message.into();
        if self.said.insert(message.clone()) {
            self.warn(span, message);
        }
    }

    /// A warning, with what to do about it.
    pub(super) fn advise(
        &mut self,
        span: Span,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.add(Severity::Warning, span, message.into(), Some(advice.into()));
    }

    /// Something that leaves nothing to generate.
    pub(super) fn refuse(&mut self, span: Span, message: impl Into<String>) {
        self.add(Severity::Error, span, message.into(), None);
    }

    /// The findings.
    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    fn add(&mut self, severity: Severity, span: Span, message: String, advice: Option<String>) {
        if self.known.insert((span, message.clone())) {
            self.diagnostics.push(Diagnostic {
                severity,
                span,
                message,
                advice,
            });
        }
    }
}
