//! Markdown, as the documentation site offers it.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::transcribe::atoms::{Atom, Kind, Shape, squeezed};

pub(crate) fn atoms(page: &str) -> Vec<Atom> {
    let body = without_front_matter(page);
    let offset = page.len() - body.len();
    let starts = line_starts(page);
    let mut reader = MarkdownReader::default();
    for (event, range) in Parser::new_ext(body, Options::ENABLE_TABLES).into_offset_iter() {
        let at = range.start + offset;
        let line = starts.partition_point(|start| *start <= at);
        reader.event(event, line);
    }
    reader.flush();
    reader.atoms
}

fn line_starts(page: &str) -> Vec<usize> {
    let breaks = page.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::once(0).chain(breaks).collect()
}

/// A block between two lines of `---` at the start is about the file.
fn without_front_matter(page: &str) -> &str {
    let page = page.trim_start_matches('\u{feff}');
    let rest = page.strip_prefix("---\n").or(page.strip_prefix("---\r\n"));
    let end = rest.and_then(|rest| {
        let at = rest.find("\n---")?;
        rest[at + 4..]
            .find('\n')
            .map(|after| &rest[at + 4 + after..])
    });
    end.unwrap_or(page)
}

#[derive(Default)]
struct MarkdownReader {
    atoms: Vec<Atom>,
    text: String,
    line: usize,
    heading: Option<(u8, String)>,
    cells: Vec<String>,
    /// Terms of the open lists.
    terms: Vec<String>,
}

impl MarkdownReader {
    fn event(&mut self, event: Event<'_>, line: usize) {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                self.flush();
                self.line = line;
                let id = id.map(|id| id.to_string()).unwrap_or_default();
                self.heading = Some((depth(level), id));
            }
            Event::End(TagEnd::Heading(_)) => {
                let text = std::mem::take(&mut self.text);
                if let Some((level, id)) = self.heading.take() {
                    let text = squeezed(&text);
                    self.push(Kind::Heading { level, text, id });
                }
            }
            Event::End(TagEnd::TableHead) => {
                let cells = std::mem::take(&mut self.cells);
                self.push(Kind::Header(cells));
            }
            Event::End(TagEnd::TableRow) => {
                let cells = std::mem::take(&mut self.cells);
                self.push(Kind::Cells(Shape::Aligned, cells));
            }
            Event::End(TagEnd::TableCell) => {
                let text = std::mem::take(&mut self.text);
                self.cells.push(squeezed(&text));
            }
            Event::Start(Tag::List(_)) => {
                let term = squeezed(&std::mem::take(&mut self.text));
                self.terms.push(term);
            }
            Event::End(TagEnd::List(_)) => {
                self.flush();
                self.terms.pop();
            }
            Event::Start(Tag::TableHead | Tag::TableRow | Tag::Item | Tag::Paragraph) => {
                self.flush();
                self.line = line;
            }
            Event::End(TagEnd::Item) => self.item(),
            Event::End(TagEnd::Paragraph) if self.terms.is_empty() => self.flush(),
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push(' '),
            Event::Html(html) | Event::InlineHtml(html) if html.starts_with("<br") => {
                self.text.push(' ');
            }
            _ => {}
        }
    }

    /// A nested item describes its parent.
    fn item(&mut self) {
        let text = squeezed(&std::mem::take(&mut self.text));
        if text.is_empty() {
            return;
        }
        match self.terms.last() {
            Some(term) if !term.is_empty() => {
                let term = term.clone();
                self.push(Kind::Pair(term, text));
            }
            _ => self.push(Kind::Text(text)),
        }
    }

    fn flush(&mut self) {
        let text = squeezed(&std::mem::take(&mut self.text));
        if !text.is_empty() {
            self.push(Kind::Text(text));
        }
    }

    fn push(&mut self, kind: Kind) {
        let line = self.line;
        self.atoms.push(Atom { line, kind });
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
