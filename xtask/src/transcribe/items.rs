//! The rows of a page.

use std::collections::{BTreeMap, BTreeSet};

use super::atoms::{Atom, Kind, Shape};
use super::types::{self, Types};
use super::{columns, loose};

/// An atom of which it is known whether it is a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) line: usize,
    pub(crate) what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Heading {
        level: u8,
        text: String,
        id: String,
    },
    Text(String),
    /// The header of a table of rows.
    Header(Width),
    Row(Row),
    /// A row of another table.
    Cells(Vec<String>),
    Pair(String, String),
}

/// The width of a table: its columns, or the words of its header if columns are
/// unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    Columns(usize),
    Words(usize),
}

/// A row of an input, an output or a connection parameter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) title: String,
    /// Empty for the whole, or if the page lost it.
    pub(crate) key: String,
    /// `None` in a table without a column for it.
    pub(crate) required: Option<bool>,
    /// Empty if the page has none.
    pub(crate) kind: String,
    pub(crate) table: Table,
}

/// What a row describes, as far as its table shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Table {
    Inputs,
    Outputs,
    /// Title, type, description, required mark: no keys.
    Keyless,
    /// The columns are unknown.
    #[default]
    Unknown,
}

/// The items of a page, without the gaps.
pub(crate) fn items(atoms: &[Atom]) -> (Vec<Item>, Types) {
    let plain = Types::default();
    let headers = spaced_headers(atoms, &plain);
    let types = Types::new(defined(atoms, &headers));
    let mut items: Vec<Item> = Vec::new();
    let mut at = 0;
    while at < atoms.len() {
        let (taken, found) = match &atoms[at].kind {
            Kind::Header(header) => table(&atoms[at..], header, &types),
            _ => (0, Vec::new()),
        };
        if taken > 0 {
            items.extend(found);
            at += taken;
            continue;
        }
        let what = what(atoms, at, &headers, &types, &mut items);
        items.extend(what.map(|what| Item {
            line: atoms[at].line,
            what,
        }));
        at += 1;
    }
    (items, types)
}

/// A table whose cells are in their columns.
fn table(atoms: &[Atom], header: &[String], types: &Types) -> (usize, Vec<Item>) {
    let rows = atoms[1..].iter().map_while(|atom| match &atom.kind {
        Kind::Cells(Shape::Aligned, cells) => Some((atom.line, cells.as_slice())),
        _ => None,
    });
    let rows: Vec<(usize, &[String])> = rows.collect();
    if rows.is_empty() {
        return (0, Vec::new());
    }
    let cells: Vec<&[String]> = rows.iter().map(|(_, cells)| *cells).collect();
    let columns = columns::of(header, &cells, types);
    let mut items = vec![Item {
        line: atoms[0].line,
        what: match columns {
            Some(_) => What::Header(Width::Columns(header.len())),
            None => What::Cells(header.to_vec()),
        },
    }];
    items.extend(rows.iter().map(|(line, cells)| {
        let what = match &columns {
            Some(columns) => What::Row(columns.row(cells, types)),
            None => What::Cells(cells.to_vec()),
        };
        Item { line: *line, what }
    }));
    (rows.len() + 1, items)
}

fn what(
    atoms: &[Atom],
    at: usize,
    headers: &[String],
    types: &Types,
    before: &mut Vec<Item>,
) -> Option<What> {
    match &atoms[at].kind {
        Kind::Gap => None,
        Kind::Heading { level, text, id } => Some(What::Heading {
            level: *level,
            text: text.clone(),
            id: id.clone(),
        }),
        Kind::Pair(term, value) => Some(What::Pair(term.clone(), value.clone())),
        // A list of operations begins with the first of them.
        Kind::Header(header) if header.len() == 2 => Some(What::Cells(header.clone())),
        Kind::Header(header) => Some(What::Header(Width::Columns(header.len()))),
        Kind::Text(text) if headers.contains(text) => {
            Some(What::Header(Width::Words(text.split(' ').count())))
        }
        Kind::Text(text) => Some(spaced_row(atoms, at, text, headers, types, before)),
        Kind::Cells(_, cells) => loose::cells(cells, types, before),
    }
}

/// A row whose cells are separated by spaces: its title is on the line before,
/// without an empty line between.
fn spaced_row(
    atoms: &[Atom],
    at: usize,
    text: &str,
    headers: &[String],
    types: &Types,
    before: &mut Vec<Item>,
) -> What {
    let previous = at.checked_sub(1).and_then(|index| atoms[index].text());
    let is_first = matches!(
        before.last(),
        Some(Item {
            what: What::Header(_),
            ..
        })
    );
    if is_first && types.has(text) {
        // A row without a title is the whole, and has no key either.
        return What::Row(Row {
            kind: text.to_owned(),
            ..Row::default()
        });
    }
    let Some(previous) = previous.filter(|_| !headers.is_empty()) else {
        return What::Text(text.to_owned());
    };
    let follows_title =
        matches!(before.last(), Some(Item { what: What::Text(title), .. }) if title == previous);
    let row = if follows_title {
        loose::spaced(text, previous, types).or_else(|| {
            is_paragraph_of_two(atoms, at)
                .then(|| loose::untyped(text))
                .flatten()
        })
    } else {
        None
    };
    match row {
        Some(row) => {
            before.pop();
            What::Row(Row {
                title: previous.to_owned(),
                ..row
            })
        }
        None => What::Text(text.to_owned()),
    }
}

/// A title and a key, not a term and a description.
fn is_paragraph_of_two(atoms: &[Atom], at: usize) -> bool {
    let text = |index: Option<usize>| index.and_then(|index| atoms.get(index)?.text());
    let is_term = text(at.checked_sub(1)).is_some_and(|text| text.ends_with([':', ':']));
    !is_term && text(at.checked_sub(2)).is_none() && text(Some(at + 1)).is_none()
}

/// Lines that are the header of a table whose cells are separated by spaces: a
/// paragraph begins with them, and goes on with the title and the cells of a
/// first row.
fn spaced_headers(atoms: &[Atom], types: &Types) -> Vec<String> {
    let text = |index: usize| atoms.get(index).and_then(Atom::text);
    let is_row = |index: usize, title: &str| {
        text(index).is_some_and(|line| loose::spaced(line, title, types).is_some())
    };
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for at in 0..atoms.len() {
        let starts = at == 0 || text(at - 1).is_none();
        let (Some(header), Some(first)) = (text(at).filter(|_| starts), text(at + 1)) else {
            continue;
        };
        let is_whole = types.has(first) && text(at + 2).is_some() && is_row(at + 3, "");
        let is_titled = loose::spaced(first, "", types).is_none() && is_row(at + 2, first);
        if (is_whole || is_titled) && header.split(' ').count() >= 3 {
            *counts.entry(header).or_default() += 1;
        }
    }
    let counts = counts.into_iter();
    counts.map(|(header, _)| header.to_owned()).collect()
}

/// Names of objects that the page defines: before one table, and elsewhere as a
/// type.
fn defined(atoms: &[Atom], headers: &[String]) -> Vec<String> {
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    let mut recent: Vec<&str> = Vec::new();
    for atom in atoms {
        match &atom.kind {
            Kind::Heading { text, .. } => *names.entry(text).or_default() += 1,
            Kind::Text(text) if !headers.contains(text) => {
                recent.push(text);
                if recent.len() > 2 {
                    recent.remove(0);
                }
            }
            Kind::Text(_) | Kind::Header(_) => {
                for name in recent.drain(..) {
                    *names.entry(name).or_default() += 1;
                }
            }
            Kind::Cells(..) => recent.clear(),
            Kind::Gap | Kind::Pair(..) => {}
        }
    }
    let mut uses = uses(atoms);
    for name in whole_replies(atoms, headers) {
        *uses.entry(name).or_default() += 1;
    }
    let is_name = |(name, count): &(&str, usize)| {
        let others = uses.get(name).copied().unwrap_or_default();
        *count == 1 && types::is_identifier(name) && others > 0
    };
    let names = names.into_iter().filter(is_name);
    names.map(|(name, _)| name.to_owned()).collect()
}

/// Lines where the type of a whole reply can be: below its title, which is below
/// a word that elsewhere precedes tables. Any word can be there; names of
/// definitions also precede a table without such a word.
fn whole_replies<'a>(atoms: &'a [Atom], headers: &[String]) -> Vec<&'a str> {
    let line = |at: usize| {
        let text = atoms.get(at)?.text()?;
        (!headers.iter().any(|header| header == text)).then_some(text)
    };
    let is_header = |at: usize| match atoms.get(at).map(|atom| &atom.kind) {
        Some(Kind::Header(_)) => true,
        Some(Kind::Text(text)) => headers.contains(text),
        _ => false,
    };
    let lines: Vec<usize> = (0..atoms.len())
        .filter(|at| atoms[*at].kind != Kind::Gap)
        .collect();
    let mut before_tables: BTreeMap<&str, usize> = BTreeMap::new();
    for pair in lines.windows(2).filter(|pair| is_header(pair[1])) {
        if let Some(text) = line(pair[0]) {
            *before_tables.entry(text).or_default() += 1;
        }
    }
    let announces = |text: &str| before_tables.get(text).is_some_and(|count| *count > 1);
    let is_announced = |name: &str| {
        let mut windows = lines.windows(3).filter(|three| is_header(three[2]));
        windows.any(|three| line(three[0]) == Some(name) && line(three[1]).is_some_and(announces))
    };
    let found = lines.windows(3).filter_map(|three| match three {
        [word, title, kind] => {
            let is_below = line(*word).is_some_and(announces) && line(*title).is_some();
            line(*kind).filter(|_| is_below)
        }
        _ => None,
    });
    found.filter(|name| !is_announced(name)).collect()
}

/// How often a word is where a type can be: alone in a cell, at the end of a
/// line, as a description, or on a line below the name of a whole reply.
fn uses(atoms: &[Atom]) -> BTreeMap<&str, usize> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let mut above: BTreeSet<&str> = BTreeSet::new();
    let has_gaps = atoms.iter().any(|atom| atom.kind == Kind::Gap);
    for (at, atom) in atoms.iter().enumerate() {
        let found: Vec<&str> = match &atom.kind {
            Kind::Text(text) => {
                let is_below = has_gaps && at > 0 && atoms[at - 1].text().is_some();
                let last = text
                    .rsplit(' ')
                    .next()
                    .filter(|last| last.len() < text.len());
                // One occurrence is above its own table.
                let is_again = is_coined(text) && !above.insert(text);
                let whole = (is_below || is_again).then_some(text.as_str());
                last.into_iter().chain(whole).collect()
            }
            Kind::Cells(_, cells) => cells.iter().map(|cell| types::element(cell)).collect(),
            Kind::Pair(_, value) => vec![types::element(value)],
            Kind::Gap | Kind::Header(_) | Kind::Heading { .. } => Vec::new(),
        };
        for word in found {
            *uses.entry(word).or_default() += 1;
        }
    }
    uses
}

/// `SendMessageResponse`, `message_list`: not a word of a language.
fn is_coined(word: &str) -> bool {
    let inner = word.chars().skip(1);
    inner
        .clone()
        .any(|c| c.is_ascii_digit() || "_.-".contains(c))
        || (inner.clone().any(|c| c.is_ascii_uppercase())
            && inner.clone().any(|c| c.is_ascii_lowercase()))
}
