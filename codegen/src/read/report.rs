//! Where the readers put what they find.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Severity};
use crate::read::Place;

/// The findings of reading.
#[derive(Debug, Default)]
pub(crate) struct Report {
    diagnostics: Vec<Diagnostic>,
    /// For each message that is said once, its first place and how often it
    /// holds.
    tally: BTreeMap<&'static str, (Place, usize)>,
}

impl Report {
    pub(crate) fn error(&mut self, place: Place, message: impl Into<String>, advice: &str) {
        self.add(Diagnostic::error(place, message).advise(advice));
    }

    pub(crate) fn warn(&mut self, place: Place, message: impl Into<String>) {
        self.add(Diagnostic::warning(place, message));
    }

    /// A warning that is said once, however often it holds.
    pub(crate) fn tally(&mut self, place: Place, message: &'static str) {
        self.tally.entry(message).or_insert((place, 0)).1 += 1;
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
        for (message, (place, count)) in std::mem::take(&mut self.tally) {
            self.warn(place, with_count(message, count));
        }
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.place);
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
