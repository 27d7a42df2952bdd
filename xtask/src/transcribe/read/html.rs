//! HTML, as a browser saves it.

use scraper::{ElementRef, Html, Node, Selector};

use crate::transcribe::atoms::{Atom, Kind, Shape, squeezed};

/// Elements whose text is not part of the page.
const ASIDE: [&str; 9] = [
    "button", "footer", "nav", "noscript", "script", "select", "style", "svg", "template",
];

/// Elements that end a line.
const BLOCKS: [&str; 22] = [
    "article",
    "aside",
    "blockquote",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figure",
    "header",
    "hr",
    "li",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
    "br",
];

pub(crate) fn atoms(page: &str) -> Vec<Atom> {
    let html = Html::parse_document(page);
    let mut reader = HtmlReader {
        page,
        at: 0,
        line: 1,
        text: String::new(),
        atoms: Vec::new(),
    };
    let root = content(&html).unwrap_or_else(|| html.root_element());
    reader.children(root);
    reader.flush();
    reader.atoms
}

/// The main part of a page, if it is marked and has the tables.
fn content(html: &Html) -> Option<ElementRef<'_>> {
    let table = Selector::parse("table").ok()?;
    ["main", "article", "body"].iter().find_map(|name| {
        let selector = Selector::parse(name).ok()?;
        html.select(&selector)
            .find(|element| element.select(&table).next().is_some())
    })
}

struct HtmlReader<'p> {
    page: &'p str,
    /// Where the last text was found: the parser keeps no positions.
    at: usize,
    line: usize,
    text: String,
    atoms: Vec<Atom>,
}

impl HtmlReader<'_> {
    fn children(&mut self, element: ElementRef<'_>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.text.push_str(text),
                Node::Element(_) => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let name = element.value().name();
        match name {
            _ if ASIDE.contains(&name) => {}
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                let level = name.as_bytes()[1] - b'0';
                let text = text_of(element);
                let id = element.value().id().unwrap_or_default().to_owned();
                self.push(&text.clone(), Kind::Heading { level, text, id });
            }
            "table" => {
                self.flush();
                self.table(element);
            }
            "dl" => {
                self.flush();
                self.terms(element);
            }
            _ if BLOCKS.contains(&name) => {
                self.flush();
                self.children(element);
                self.flush();
            }
            _ => self.children(element),
        }
    }

    fn table(&mut self, table: ElementRef<'_>) {
        let mut is_first = true;
        for row in rows(table) {
            let cells: Vec<ElementRef<'_>> = row
                .child_elements()
                .filter(|cell| matches!(cell.value().name(), "td" | "th"))
                .collect();
            let is_header = is_first && cells.iter().all(|cell| cell.value().name() == "th");
            let texts: Vec<String> = cells.into_iter().map(text_of).collect();
            if texts.is_empty() {
                continue;
            }
            if is_first && !is_header {
                self.push("", Kind::Header(vec![String::new(); texts.len()]));
            }
            is_first = false;
            let place = texts.iter().find(|text| !text.is_empty()).cloned();
            let kind = if is_header {
                Kind::Header(texts)
            } else {
                Kind::Cells(Shape::Aligned, texts)
            };
            self.push(&place.unwrap_or_default(), kind);
        }
    }

    fn terms(&mut self, list: ElementRef<'_>) {
        let mut term = String::new();
        let items = list
            .descendent_elements()
            .filter(|item| matches!(item.value().name(), "dt" | "dd"));
        for item in items {
            let text = text_of(item);
            if item.value().name() == "dt" {
                term = text;
            } else {
                self.push(&text.clone(), Kind::Pair(term.clone(), text));
            }
        }
    }

    fn flush(&mut self) {
        let text = squeezed(&std::mem::take(&mut self.text));
        if !text.is_empty() {
            self.push(&text.clone(), Kind::Text(text));
        }
    }

    /// `place` is a text at this position in the file, unless it is escaped
    /// there.
    fn push(&mut self, place: &str, kind: Kind) {
        let word = place.split(' ').next().unwrap_or_default();
        if let Some(ahead) = self.page.get(self.at..).and_then(|rest| rest.find(word)) {
            let passed = &self.page[self.at..self.at + ahead];
            self.line += passed.matches('\n').count();
            self.at += ahead;
        }
        let line = self.line;
        self.atoms.push(Atom { line, kind });
    }
}

/// The rows of a table, without those of a table inside it.
fn rows(table: ElementRef<'_>) -> Vec<ElementRef<'_>> {
    let mut found = Vec::new();
    for child in table.child_elements() {
        match child.value().name() {
            "tr" => found.push(child),
            "thead" | "tbody" | "tfoot" => {
                found.extend(
                    child
                        .child_elements()
                        .filter(|row| row.value().name() == "tr"),
                );
            }
            _ => {}
        }
    }
    found
}

fn text_of(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    gather(element, &mut text);
    squeezed(&text)
}

fn gather(element: ElementRef<'_>, text: &mut String) {
    for child in element.children() {
        if let Node::Text(part) = child.value() {
            text.push_str(part);
        } else if let Some(child) = ElementRef::wrap(child) {
            let name = child.value().name();
            if ASIDE.contains(&name) {
                continue;
            }
            let is_block = BLOCKS.contains(&name);
            if is_block {
                text.push(' ');
            }
            gather(child, text);
            if is_block {
                text.push(' ');
            }
        }
    }
}
