//! Where the checks put what they find.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::source::{Diagnostic, Severity};

/// The findings about one definition. What is wrong with a definition of our
/// own stops the generator. A published one is what it is: the same is a
/// warning there, said once for each message.
pub(super) struct Findings {
    imported: bool,
    diagnostics: Vec<Diagnostic>,
    /// Of a published definition: which diagnostic says a message, and how many
    /// places it stands for.
    said: BTreeMap<String, (usize, usize)>,
}

impl Findings {
    pub(super) fn new(imported: bool) -> Self {
        Self {
            imported,
            diagnostics: Vec::new(),
            said: BTreeMap::new(),
        }
    }

    pub(super) fn imported(&self) -> bool {
        self.imported
    }

    /// Wrong, and in a published definition readable all the same.
    pub(super) fn wrong(&mut self, span: Span, message: impl Into<String>, advice: &str) {
        if self.imported {
            self.warn(span, message, advice);
        } else {
            self.error(span, message, advice);
        }
    }

    /// Wrong in any definition: it is ours to mend.
    pub(super) fn error(&mut self, span: Span, message: impl Into<String>, advice: &str) {
        self.diagnostics
            .push(Diagnostic::error(span, message).advise(advice));
    }

    pub(super) fn has_errors(&self) -> bool {
        let mut found = self.diagnostics.iter();
        found.any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Worth a look.
    pub(super) fn warn(&mut self, span: Span, message: impl Into<String>, advice: &str) {
        let diagnostic = Diagnostic::warning(span, message).advise(advice);
        if self.imported {
            let next = self.diagnostics.len();
            let said = self
                .said
                .entry(diagnostic.message.clone())
                .or_insert((next, 0));
            said.1 += 1;
            if said.1 > 1 {
                return;
            }
        }
        self.diagnostics.push(diagnostic);
    }

    /// Everything found: errors and warnings by file and place.
    pub(super) fn into_diagnostics(mut self) -> Vec<Diagnostic> {
        for (index, count) in self.said.into_values() {
            if let Some(diagnostic) = self.diagnostics.get_mut(index)
                && diagnostic.severity == Severity::Warning
            {
                diagnostic.message = crate::source::with_count(&diagnostic.message, count);
            }
        }
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.span);
        self.diagnostics
    }
}
