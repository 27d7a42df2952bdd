//! What is not JSON but is accepted.

use std::collections::BTreeMap;

use crate::source::Span;
use crate::source::{Diagnostic, Diagnostics, Severity};

/// A departure from JSON whose meaning is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Leniency {
    ByteOrderMark,
    Utf16,
    Windows1252,
    Comment,
    TrailingComma,
    ExtraComma,
    MissingComma,
    ControlCharacter,
    LoneSurrogate,
    UnusualSpace,
    WordInCapitals,
}

impl Leniency {
    fn message(self) -> &'static str {
        match self {
            Self::ByteOrderMark => {
                "the file starts with a byte-order mark, which JSON does not allow"
            }
            Self::Utf16 => "the file is UTF-16; JSON is UTF-8",
            Self::Windows1252 => "a byte that is not UTF-8 is read as Windows-1252",
            Self::Comment => "a comment, which JSON does not allow, is ignored",
            Self::TrailingComma => "a comma before a closing bracket is ignored",
            Self::ExtraComma => "a comma with no member before it is ignored",
            Self::MissingComma => "a comma is missing before this",
            Self::ControlCharacter => {
                "a string contains an unescaped control character or line break; it is kept"
            }
            Self::LoneSurrogate => {
                "half of a surrogate pair is not a character; it is read as U+FFFD"
            }
            Self::UnusualSpace => {
                "an unusual whitespace character, which JSON does not allow, is ignored"
            }
            Self::WordInCapitals => "`true`, `false` and `null` are written in lower case",
        }
    }
}

/// What was accepted in a text.
#[derive(Debug, Default)]
pub(crate) struct Tolerated {
    /// For each kind the first place, and how many there are.
    allowed: BTreeMap<Leniency, (Span, usize)>,
    /// Members that a later one of the same name hides.
    pub(crate) repeated: Vec<(Span, String)>,
    /// Hidden members by place, each with the place of the one that hides it.
    pub(crate) hidden: BTreeMap<Span, Span>,
}

/// Maximum number of hidden members that are listed.
const REPEATED_SHOWN: usize = 10;

impl Tolerated {
    pub(crate) fn allow(&mut self, leniency: Leniency, span: Span) {
        self.allowed.entry(leniency).or_insert((span, 0)).1 += 1;
    }

    /// One error for each kind of leniency in a text that is refused at this
    /// place: all have to be corrected. Those after the place come from
    /// misreading it.
    pub(crate) fn report_refused(self, refused: Span, diagnostics: &mut Diagnostics) {
        for (leniency, (span, _)) in &self.allowed {
            if *span < refused {
                diagnostics.error(*span, leniency.message());
            }
        }
        self.report_repeated(Severity::Error, diagnostics);
    }

    /// One warning for each kind of leniency, and one diagnostic of this
    /// severity for each hidden member.
    pub(crate) fn report(self, hidden: Severity, diagnostics: &mut Diagnostics) {
        for (leniency, (span, count)) in &self.allowed {
            diagnostics.warn_of_several(*span, leniency.message(), *count);
        }
        self.report_repeated(hidden, diagnostics);
    }

    fn report_repeated(mut self, severity: Severity, diagnostics: &mut Diagnostics) {
        self.repeated.sort();
        let more = self.repeated.len().saturating_sub(REPEATED_SHOWN);
        for (index, (span, name)) in self.repeated.into_iter().take(REPEATED_SHOWN).enumerate() {
            let mut message = format!("a later `{name}` of the same object replaces this one");
            if more > 0 && index + 1 == REPEATED_SHOWN {
                message = format!("{message} (and {more} more such names)");
            }
            let diagnostic = Diagnostic {
                severity,
                ..Diagnostic::error(span, message)
            };
            diagnostics.add(diagnostic).help("keep one of them");
        }
    }
}
