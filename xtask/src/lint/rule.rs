//! Rules, and what they find.

use connector_codegen::source::{Diagnostic, Span};

use super::document::Document;

/// Something that a careful reviewer would report.
pub(super) struct Rule {
    /// The name that disables it.
    pub(super) name: &'static str,
    /// Whether certification refuses it; otherwise it is advice.
    pub(super) is_error: bool,
    /// What it asks for.
    pub(super) about: &'static str,
    pub(super) check: fn(&Document<'_>, &mut Findings),
}

/// What one rule finds.
#[derive(Default)]
pub(super) struct Findings {
    is_error: bool,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Rule {
    pub(super) fn find(&self, document: &Document<'_>) -> Vec<Diagnostic> {
        let mut findings = Findings {
            is_error: self.is_error,
            diagnostics: Vec::new(),
        };
        (self.check)(document, &mut findings);
        findings.diagnostics
    }
}

impl Findings {
    pub(super) fn add(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let diagnostic = if self.is_error {
            Diagnostic::error(span, message)
        } else {
            Diagnostic::warning(span, message)
        };
        self.diagnostics.push(diagnostic.with_help(help));
    }
}
