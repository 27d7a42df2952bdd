//! Pages as they are saved: HTML, Markdown, or text that was copied.

mod html;
mod markdown;
mod text;

use crate::transcribe::atoms::Atom;

/// The items of a page, in order.
pub(crate) fn atoms(page: &str) -> Vec<Atom> {
    if is_html(page) {
        html::atoms(page)
    } else if is_markdown(page) {
        markdown::atoms(page)
    } else {
        text::atoms(page)
    }
}

fn is_html(page: &str) -> bool {
    let start: String = page.chars().take(2_000).collect::<String>().to_lowercase();
    let start = start.trim_start_matches('\u{feff}').trim_start();
    let opens = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<main",
        "<article",
        "<div",
        "<h1",
        "<h2",
        "<section",
    ];
    opens.iter().any(|tag| start.starts_with(tag)) || page.matches("</td>").count() > 3
}

/// Text with headings and tables in the notation of Markdown.
fn is_markdown(page: &str) -> bool {
    let has_heading = page.lines().any(|line| {
        let marks = line.bytes().take_while(|byte| *byte == b'#').count();
        (1..=6).contains(&marks) && line[marks..].starts_with(' ')
    });
    has_heading && page.lines().any(is_rule)
}

/// The line between the header of a table and its rows.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains("--") && line.contains('|') && line.chars().all(|c| " |:-".contains(c))
}
