//! Where the readers put what they find.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::source::{Diagnostic, Severity};

/// The findings of reading.
#[derive(Debug, Default)]
pub(crate) struct Report {
    diagnostics: Vec<Diagnostic>,
    /// For each message that is said once, its first place and how often it
    /// holds.
    tally: BTreeMap<&'static str, (Span, usize)>,
}

impl Report {
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>, advice: &str) {
        self.add(Diagnostic::error(span, message).advise(advice));
    }

    pub(crate) fn warn(&mut self, span: Span, message: impl Into<String>) {
        self.add(Diagnostic::warning(span, message));
    }

    /// A warning that is said once, however often it holds.
    pub(crate) fn tally(&mut self, span: Span, message: &'static str) {
        self.tally.entry(message).or_insert((span, 0)).1 += 1;
    }

    pub(crate) fn add(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Everything found, by file and place.
    pub(crate) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        for (message, (span, count)) in std::mem::take(&mut self.tally) {
            self.warn(span, with_count(message, count));
        }
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
        self.diagnostics
    }
}

/// A message that stands for several findings of its kind.
pub(crate) fn with_count(message: &str, count: usize) -> String {
    match count {
        0 | 1 => message.to_owned(),
        2 => format!("{message} (and once more further on)"),
        _ => format!("{message} (and {} times more further on)", count - 1),
    }
}
