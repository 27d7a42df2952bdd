//! A page as a sequence of its items, whatever its format.

/// One item of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Atom {
    /// Counted from 1 in the saved file.
    pub(crate) line: usize,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `level` is 1 for the title of the page; `id` is the anchor, if any.
    Heading { level: u8, text: String, id: String },
    /// A line of text.
    Text(String),
    /// The header of a table, or the line that holds it.
    Header(Vec<String>),
    /// A row of the table whose header came last. `Shape::Aligned` cells are in
    /// their columns.
    Cells(Shape, Vec<String>),
    /// A term and its description: `Operation ID:` and `SendMessage`, or `Body`
    /// and `Message`.
    Pair(String, String),
    /// Nothing: the end of a paragraph.
    Gap,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// As many cells as the table has columns, empty ones included.
    Aligned,
    /// A row in copied text: empty cells are lost, and the title may be on the
    /// line before.
    Loose,
}

impl Atom {
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// Runs of white space become one space.
pub(crate) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
