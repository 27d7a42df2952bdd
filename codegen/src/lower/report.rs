//! What lowering finds wrong, each finding once.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::read::Place;

/// Collects findings in the order in which they are made.
#[derive(Debug, Default)]
pub(super) struct Report {
    diagnostics: Vec<Diagnostic>,
    known: HashSet<(Place, String)>,
    said: HashSet<String>,
}

impl Report {
    /// Something that was read in the one way that makes sense. Shared parts
    /// of a definition are read once for each use, but reported once.
    pub(super) fn warn(&mut self, place: Place, message: impl Into<String>) {
        self.add(Severity::Warning, place, message.into(), None);
    }

    /// A warning that many places would repeat word for word: the first counts.
    pub(super) fn warn_once(&mut self, place: Place, message: impl Into<String>) {
        let message = message.into();
        if self.said.insert(message.clone()) {
            self.warn(place, message);
        }
    }

    /// A warning, with what to do about it.
    pub(super) fn advise(
        &mut self,
        place: Place,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.add(
            Severity::Warning,
            place,
            message.into(),
            Some(advice.into()),
        );
    }

    /// Something that leaves nothing to generate.
    pub(super) fn refuse(&mut self, place: Place, message: impl Into<String>) {
        self.add(Severity::Error, place, message.into(), None);
    }

    /// The findings.
    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    fn add(&mut self, severity: Severity, place: Place, message: String, advice: Option<String>) {
        if self.known.insert((place, message.clone())) {
            self.diagnostics.push(Diagnostic {
                severity,
                place,
                message,
                advice,
            });
        }
    }
}
