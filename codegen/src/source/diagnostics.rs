//! The sink for the diagnostics of all stages.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Diagnostic, Severity, Span};

/// Whose definition it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Our own: what is wrong with it has to be fixed.
    #[default]
    Own,
    /// Published by others: read as far as it makes sense.
    Imported,
}

/// The diagnostics of one run, whichever stage they come from.
///
/// An error is reported at each place. Identical warnings are reported at the
/// first place, with the number of the others.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    origin: Origin,
    list: Vec<Diagnostic>,
    known: HashSet<(Span, String)>,
    /// The index of each warning, and its number of places.
    repeats: HashMap<String, (usize, usize)>,
    /// The worst severity at each place that an earlier stage has checked.
    settled: BTreeMap<Span, Severity>,
}

/// The diagnostic just reported, unless it is a repetition.
#[derive(Debug)]
pub(crate) struct Reported<'d>(Option<&'d mut Diagnostic>);

impl Diagnostics {
    /// The same, for a definition of this origin.
    #[must_use]
    pub fn of(origin: Origin) -> Self {
        Self {
            origin,
            ..Self::default()
        }
    }

    pub(crate) fn is_imported(&self) -> bool {
        self.origin == Origin::Imported
    }

    pub(crate) fn set_origin(&mut self, origin: Origin) {
        self.origin = origin;
    }

    /// Wrong: an error in a definition of our own, a warning in an imported one.
    pub(crate) fn wrong(&mut self, span: Span, message: impl Into<String>) -> Reported<'_> {
        match self.origin {
            Origin::Own => self.error(span, message),
            Origin::Imported => self.warn(span, message),
        }
    }

    /// Something that prevents generation.
    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>) -> Reported<'_> {
        self.add(Diagnostic::error(span, message))
    }

    /// Something that is wrong but understood.
    pub(crate) fn warn(&mut self, span: Span, message: impl Into<String>) -> Reported<'_> {
        self.add(Diagnostic::warning(span, message))
    }

    /// The same at several places at once, of which this is the first.
    pub(crate) fn warn_of_several(&mut self, first: Span, message: &str, places: usize) {
        self.warn(first, message);
        if let Some((_, count)) = self.repeats.get_mut(message) {
            *count += places.saturating_sub(1);
        }
    }

    pub(crate) fn add(&mut self, diagnostic: Diagnostic) -> Reported<'_> {
        let (span, severity) = (diagnostic.span, diagnostic.severity);
        let is_settled = |settled: &Severity| *settled >= severity;
        if self.settled.get(&span).is_some_and(is_settled)
            || !self.known.insert((span, diagnostic.message.clone()))
        {
            return Reported(None);
        }
        if severity == Severity::Warning {
            let next = self.list.len();
            let repeats = self.repeats.entry(diagnostic.message.clone());
            let (_, count) = repeats.or_insert((next, 0));
            *count += 1;
            if *count > 1 {
                return Reported(None);
            }
        }
        self.list.push(diagnostic);
        Reported(self.list.last_mut())
    }

    /// Ends a stage that checked every place: at those that it reported, later
    /// stages report only what is worse.
    pub(crate) fn settle(&mut self) {
        for diagnostic in &self.list {
            let worst = self.settled.entry(diagnostic.span);
            let worst = worst.or_insert(diagnostic.severity);
            *worst = (*worst).max(diagnostic.severity);
        }
    }

    /// Whether one of them stops the generator.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// How many do.
    pub(crate) fn errors(&self) -> usize {
        let all = self.list.iter();
        all.filter(|one| one.severity == Severity::Error).count()
    }

    /// All of them, by file and place.
    #[must_use]
    pub fn into_vec(mut self) -> Vec<Diagnostic> {
        for (index, count) in self.repeats.into_values() {
            if let Some(diagnostic) = self.list.get_mut(index) {
                diagnostic.message.push_str(&further_places(count));
            }
        }
        self.list.sort_by_key(|diagnostic| diagnostic.span);
        self.list
    }
}

impl Reported<'_> {
    /// With what to do about it.
    pub(crate) fn help(self, help: impl Into<String>) {
        if let Some(diagnostic) = self.0 {
            diagnostic.help = Some(help.into());
        }
    }
}

fn further_places(count: usize) -> String {
    match count {
        0 | 1 => String::new(),
        2 => " (and at 1 further place)".to_owned(),
        _ => format!(" (and at {} further places)", count - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::{Diagnostics, Origin};
    use crate::source::{FileId, Severity, Span};

    fn at(offset: u32) -> Span {
        Span::at(FileId(1), offset)
    }

    fn messages(diagnostics: Diagnostics) -> Vec<String> {
        let all = diagnostics.into_vec().into_iter();
        all.map(|one| format!("{} {:?} {}", one.span.start, one.severity, one.message))
            .collect()
    }

    #[test]
    fn a_repeated_warning_is_counted_and_a_repeated_error_is_repeated() {
        let mut diagnostics = Diagnostics::default();
        for offset in [7, 3, 5, 5] {
            diagnostics.warn(at(offset), "odd").help("look");
        }
        diagnostics.error(at(2), "wrong");
        diagnostics.error(at(1), "wrong");
        diagnostics.error(at(1), "wrong");
        assert_eq!(
            messages(diagnostics),
            [
                "1 Error wrong",
                "2 Error wrong",
                "7 Warning odd (and at 2 further places)",
            ]
        );
    }

    #[test]
    fn what_is_wrong_is_an_error_in_a_definition_of_our_own_only() {
        for (origin, severity) in [
            (Origin::Own, Severity::Error),
            (Origin::Imported, Severity::Warning),
        ] {
            let mut diagnostics = Diagnostics::of(origin);
            diagnostics.wrong(at(1), "wrong");
            assert_eq!(diagnostics.has_errors(), severity == Severity::Error);
            let all = diagnostics.into_vec();
            assert_eq!(all.first().map(|one| one.severity), Some(severity));
        }
    }

    #[test]
    fn a_later_stage_adds_to_a_settled_place_only_what_is_worse() {
        let mut diagnostics = Diagnostics::default();
        diagnostics.warn(at(1), "first");
        diagnostics.settle();
        diagnostics.warn(at(1), "another word for it");
        diagnostics.warn(at(2), "elsewhere");
        diagnostics.error(at(1), "worse");
        assert_eq!(
            messages(diagnostics),
            ["1 Warning first", "1 Error worse", "2 Warning elsewhere"]
        );
    }
}
