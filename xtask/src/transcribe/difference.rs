//! A difference, and how it is shown.

use std::path::Path;

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

/// Longer lines do not help: a page may be saved in one line.
const LONGEST_LINE: usize = 400;

/// A difference between a page and its committed rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) message: String,
    /// Line of the page.
    pub(crate) page: Option<usize>,
    /// Line on which the row begins that is compared with the page.
    pub(crate) committed: Option<usize>,
    /// The member of that row which differs.
    pub(crate) member: &'static str,
}

/// A file whose lines are shown.
#[derive(Clone, Copy)]
pub(crate) struct Source<'s> {
    pub(crate) path: &'s Path,
    pub(crate) text: &'s str,
}

/// Like a compiler: the message, and the lines of both files.
pub(crate) fn rendered(difference: &Difference, page: Source<'_>, committed: Source<'_>) -> String {
    let committed_line = difference
        .committed
        .map(|line| line_of_member(committed.text, line, difference.member));
    let places = [
        (committed, committed_line, AnnotationKind::Primary),
        (page, difference.page, AnnotationKind::Context),
    ];
    let paths = [committed, page].map(|source| source.path.display().to_string());
    let mut group = Level::ERROR
        .primary_title(difference.message.as_str())
        .elements(None::<Snippet<'_, Annotation<'_>>>);
    for ((source, line, kind), path) in places.into_iter().zip(&paths) {
        let Some((number, text)) =
            line.and_then(|line| Some((line, source.text.lines().nth(line.checked_sub(1)?)?)))
        else {
            continue;
        };
        if text.len() > LONGEST_LINE || text.trim().is_empty() {
            continue;
        }
        let start = text.len() - text.trim_start().len();
        let span = start..text.trim_end().trim_end_matches(',').len();
        group = group.element(
            Snippet::source(text)
                .path(path.as_str())
                .line_start(number)
                .annotation(kind.span(span)),
        );
    }
    Renderer::plain().render(&[group])
}

/// The line within a row that holds a member.
fn line_of_member(text: &str, row: usize, member: &str) -> usize {
    let name = format!("\"{member}\"");
    let lines = text.lines().skip(row - 1).take(10);
    let ahead = lines
        .take_while(|line| !member.is_empty() && !line.trim_start().starts_with('}'))
        .position(|line| line.contains(&name));
    row + ahead.unwrap_or_default()
}
