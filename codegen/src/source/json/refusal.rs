//! Why a text cannot be read, for the person who has to correct it.

use super::brackets::disagreement;
use super::{DEEPEST, Reader};
use crate::source::Span;
use crate::source::position::line_and_column;
use crate::source::{Diagnostic, Severity};

/// The reason why a text is not JSON.
#[derive(Debug)]
pub(crate) struct Refusal(Box<Details>);

#[derive(Debug)]
struct Details {
    span: Span,
    message: String,
    help: Option<String>,
    /// Names and indexes that lead to the place, innermost first.
    path: Vec<String>,
}

impl Refusal {
    fn new(span: Span, message: String) -> Self {
        Self(Box::new(Details {
            span,
            message,
            help: None,
            path: Vec::new(),
        }))
    }

    fn with_help(mut self, help: &str) -> Self {
        self.0.help = Some(help.to_owned());
        self
    }

    fn has_help(&self) -> bool {
        self.0.help.is_some()
    }

    /// The same, one level further out.
    pub(super) fn inside(mut self, segment: String) -> Self {
        self.0.path.push(segment);
        self
    }

    pub(crate) fn span(&self) -> Span {
        self.0.span
    }

    /// Names and indexes that lead from the root to the place.
    pub(crate) fn path(&self) -> impl Iterator<Item = &str> {
        self.0.path.iter().rev().map(String::as_str)
    }

    pub(crate) fn into_diagnostic(self) -> Diagnostic {
        let Details {
            span,
            message,
            help,
            ..
        } = *self.0;
        Diagnostic {
            severity: Severity::Error,
            span,
            message,
            help,
        }
    }
}

const ESCAPE_QUOTES: &str = "a quotation mark inside a string is written `\\\"`";

impl Reader<'_> {
    pub(super) fn unexpected(&self, expected: &str) -> Refusal {
        if let Some(refusal) = self.merge_conflict() {
            return refusal;
        }
        let refusal = Refusal::new(
            self.span(),
            format!("expected {expected}, found {}", self.what_stands_here()),
        );
        match self.help() {
            Some(help) => refusal.with_help(help),
            None => refusal,
        }
    }

    pub(super) fn unexpected_in_object(&self, begin: usize, member_may_begin: bool) -> Refusal {
        if self.peek().is_none() {
            return self.never_closed(begin, "object");
        }
        if self.peek() == Some(b']') {
            return self.wrong_bracket(begin, "object", '}');
        }
        if member_may_begin {
            let refusal = self.unexpected("a name in quotation marks or `}`");
            return if !refusal.has_help() && self.word_ahead() != "" {
                refusal.with_help("names are written in quotation marks: `\"name\": …`")
            } else {
                refusal
            };
        }
        self.unexpected_after_value("a comma or `}`")
    }

    pub(super) fn unexpected_in_list(&self, begin: usize, item_may_begin: bool) -> Refusal {
        match self.peek() {
            None => self.never_closed(begin, "list"),
            Some(b'}') => self.wrong_bracket(begin, "list", ']'),
            Some(_) if item_may_begin => self.unexpected("a value or `]`"),
            Some(_) => self.unexpected_after_value("a comma or `]`"),
        }
    }

    pub(super) fn unexpected_after_name(&self, object: usize, name: &str) -> Refusal {
        if self.peek().is_none() {
            return self.never_closed(object, "object");
        }
        if let Some(refusal) = self.probably_never_closed() {
            return refusal;
        }
        let name: String = name.chars().take(40).collect();
        self.unexpected(&format!("a colon after the name `{name}`"))
    }

    /// Something that cannot follow a whole value.
    fn unexpected_after_value(&self, expected: &str) -> Refusal {
        if let Some(refusal) = self.probably_never_closed() {
            return refusal;
        }
        let refusal = self.unexpected(expected);
        if refusal.has_help() {
            return refusal;
        }
        let before = self.text.get(..self.at).unwrap_or_default().trim_end();
        match (self.peek(), before.ends_with('"')) {
            (Some(b'"'), _) => refusal
                .with_help("is a comma missing here, or a backslash before a quotation mark?"),
            (_, true) => refusal.with_help(ESCAPE_QUOTES),
            (_, false) => refusal.with_help("is a comma or a bracket missing here?"),
        }
    }

    /// A text that runs over the end of its line, just before a word that
    /// cannot follow it, most likely lacks its closing quotation mark.
    fn probably_never_closed(&self) -> Option<Refusal> {
        let (begin, end) = self.broken_text?;
        let between = self.text.get(end..self.at)?;
        between.trim().is_empty().then(|| {
            Refusal::new(
                self.span_at(begin),
                "the string that starts here is not closed on its line".to_owned(),
            )
            .with_help(
                "add the closing quotation mark; a line break inside a string is written `\\n`",
            )
        })
    }

    pub(super) fn never_closed(&self, begin: usize, what: &str) -> Refusal {
        let (line, column) = line_and_column(self.text, begin);
        Refusal::new(
            self.span_at(self.text.trim_end().len()),
            format!(
                "the file ends here, but the {what} that starts at {line}:{column} is not closed"
            ),
        )
        .with_help(&self.about_brackets("was the file cut off, or is a closing mark missing?"))
    }

    fn wrong_bracket(&self, begin: usize, what: &str, right: char) -> Refusal {
        let (line, column) = line_and_column(self.text, begin);
        let message = format!(
            "expected `{right}` to close the {what} that starts at {line}:{column}, found {}",
            self.what_stands_here()
        );
        Refusal::new(self.span(), message)
            .with_help(&self.about_brackets("is there a missing or extra bracket before this?"))
    }

    /// Where the brackets go wrong, if the indentation shows it.
    fn about_brackets(&self, otherwise: &str) -> String {
        disagreement(self.text).unwrap_or_else(|| otherwise.to_owned())
    }

    pub(super) fn more_after_the_end(&self, end: usize) -> Refusal {
        if let Some(refusal) = self.merge_conflict() {
            return refusal;
        }
        let (line, column) = line_and_column(self.text, end);
        let (message, help) = match self.peek() {
            Some(b'{' | b'[') => (
                format!("a second document starts here; the first ended at {line}:{column}"),
                "a definition is a single JSON document: keep one of them",
            ),
            _ => (
                format!(
                    "the document ended at {line}:{column}, but {} follows",
                    self.what_stands_here()
                ),
                "remove it, or look for a bracket that closes too early",
            ),
        };
        Refusal::new(self.span(), message).with_help(&self.about_brackets(help))
    }

    pub(super) fn too_deep(&self) -> Refusal {
        Refusal::new(
            self.span(),
            format!("objects and arrays are nested more than {DEEPEST} deep here"),
        )
    }

    pub(super) fn unknown_escape(&self, escape: usize) -> Refusal {
        let rest = self.text.get(escape..).unwrap_or_default();
        let length = if rest.starts_with("\\u") { 6 } else { 2 };
        let shown: String = rest
            .chars()
            .take(length)
            .take_while(|c| !c.is_control())
            .collect();
        Refusal::new(
            self.span_at(escape),
            format!("`{shown}` is not a JSON escape sequence"),
        )
        .with_help("a backslash inside a string is written `\\\\`")
    }

    pub(super) fn not_a_number(&self) -> Refusal {
        let word = self.shortened_word();
        let digits = word.trim_start_matches('-');
        let help = if digits.starts_with('0')
            && digits.chars().nth(1).is_some_and(|c| c.is_ascii_digit())
        {
            "numbers have no leading zeros; strings are quoted"
        } else if digits.ends_with('.') {
            "digits follow the decimal point"
        } else {
            "strings are quoted"
        };
        Refusal::new(self.span(), format!("`{word}` is not a JSON number")).with_help(help)
    }

    /// The whole text is something else than JSON.
    pub(super) fn other_language(&self) -> Option<Refusal> {
        let rest = self.rest();
        if rest.is_empty() {
            return Some(Refusal::new(self.span(), "the file is empty".to_owned()));
        }
        if let Some(refusal) = self.merge_conflict() {
            return Some(refusal);
        }
        if rest.starts_with("version https://git-lfs") {
            let message = "this is a pointer of Git LFS, not the file itself".to_owned();
            let refusal = Refusal::new(self.span(), message);
            return Some(refusal.with_help("fetch the file with `git lfs pull`"));
        }
        let what = if rest.starts_with('<') {
            "HTML or XML"
        } else if rest.starts_with("---")
            || rest.starts_with('%')
            || rest.starts_with('#')
            || self.key_of_yaml()
        {
            "YAML"
        } else {
            return None;
        };
        let refusal = Refusal::new(self.span(), format!("this is {what}, not JSON"));
        Some(refusal.with_help("provide the definition as JSON, not as a saved web page"))
    }

    fn key_of_yaml(&self) -> bool {
        let word = self.word_ahead();
        !word.is_empty()
            && self
                .rest()
                .get(word.len()..)
                .is_some_and(|after| after.starts_with(':'))
    }

    fn merge_conflict(&self) -> Option<Refusal> {
        let markers = ["<<<<<<<", "=======", ">>>>>>>"];
        markers
            .iter()
            .any(|marker| self.rest().starts_with(marker))
            .then(|| {
                Refusal::new(
                    self.span(),
                    "there is an unresolved merge conflict here".to_owned(),
                )
                .with_help("choose one side and remove the markers")
            })
    }

    fn help(&self) -> Option<&'static str> {
        match self.rest().chars().next()? {
            '“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '′' | '″' => {
                Some("strings and names are written in plain quotation marks: `\"`")
            }
            '\'' | '`' => Some("strings and names are written in double quotation marks: `\"`"),
            '+' => Some("numbers have no plus sign"),
            '.' => Some("a digit is required before the decimal point"),
            ';' | '=' => Some("members are separated by commas, names from values by colons"),
            '\0' => Some("the file contains a NUL byte: is it damaged?"),
            _ => match self.word_ahead() {
                "NaN" | "Infinity" | "undefined" | "None" => {
                    Some("JSON has no such value; `null` is closest")
                }
                _ => None,
            },
        }
    }

    fn what_stands_here(&self) -> String {
        match self.rest().chars().next() {
            None => "the end of the file".to_owned(),
            Some(c) if c.is_control() => format!("the control character U+{:04X}", u32::from(c)),
            Some('"') => "a text".to_owned(),
            Some(c) if c.is_alphanumeric() || matches!(c, '+' | '-' | '.') => {
                format!("`{}`", self.shortened_word())
            }
            Some(c) => format!("`{c}`"),
        }
    }

    fn shortened_word(&self) -> String {
        let word = self.word_ahead();
        let mut shown: String = word.chars().take(40).collect();
        if shown.len() < word.len() {
            shown.push('…');
        }
        shown
    }
}
