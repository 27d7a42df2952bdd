//! Rows in copied text, where empty cells are lost.

use super::items::{Item, Row, What};
use super::types::{self, Types};

/// A line of cells between bars or tabs: a row, a part of one, or no row.
pub(crate) fn cells(cells: &[String], types: &Types, before: &mut Vec<Item>) -> Option<What> {
    let filled: Vec<&str> = cells
        .iter()
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    if filled.is_empty() {
        // A bar alone ends the title of a row.
        return is_title(before).then_some(What::Cells(Vec::new()));
    }
    let is_after_bar =
        matches!(before.last(), Some(Item { what: What::Cells(cells), .. }) if cells.is_empty());
    if is_after_bar {
        before.pop();
    }
    let is_open = is_after_bar || (cells[0].is_empty() && is_title(before));
    let is_first = matches!(
        before.last(),
        Some(Item {
            what: What::Header(_),
            ..
        })
    );
    let row = if is_open || (is_first && filled.len() == 1) {
        keyed(&filled, types)
    } else {
        titled(&filled, types)
    };
    let Some(mut row) = row else {
        return Some(match filled.as_slice() {
            [text] => What::Text((*text).to_owned()),
            _ => What::Cells(cells.to_vec()),
        });
    };
    if row.title.is_empty() && is_title(before) {
        if let Some(Item {
            what: What::Text(title),
            ..
        }) = before.pop()
        {
            row.title = title;
        }
    }
    Some(What::Row(row))
}

fn is_title(before: &[Item]) -> bool {
    matches!(
        before.last(),
        Some(Item {
            what: What::Text(_),
            ..
        })
    )
}

/// Title, key, perhaps a required mark, type.
fn titled(cells: &[&str], types: &Types) -> Option<Row> {
    let (title, rest) = cells.split_first()?;
    let row = match keyed(rest, types) {
        Some(row) => Row {
            title: (*title).to_owned(),
            ..row
        },
        // The line before is the title.
        None => keyed(cells, types).filter(|row| !row.key.is_empty())?,
    };
    Some(row)
}

/// Key, perhaps a required mark, type.
fn keyed(cells: &[&str], types: &Types) -> Option<Row> {
    let (key, required, kind) = match cells {
        [key, mark, kind, ..] if types::required(mark) == Some(true) => (*key, true, *kind),
        [mark, kind, ..] if types::required(mark) == Some(true) && types.has(kind) => {
            ("", true, *kind)
        }
        [key, kind, ..] if types.has(kind) => (*key, false, *kind),
        [key, mark, kind, ..] if types.has(kind) && is_word(mark) && types::is_identifier(key) => {
            (*key, true, *kind)
        }
        [kind, ..] if types.has(kind) => ("", false, *kind),
        _ => return None,
    };
    Some(Row {
        key: key.to_owned(),
        required: Some(required),
        kind: kind.to_owned(),
        ..Row::default()
    })
}

fn is_word(text: &str) -> bool {
    !text.contains(' ') && text.chars().all(char::is_alphabetic)
}

/// Key, perhaps a required mark, type, with spaces between: `to True string`.
pub(crate) fn spaced(line: &str, title: &str, types: &Types) -> Option<Row> {
    let (rest, kind) = split_type(line, types)?;
    let (key, required) = match rest.strip_suffix("True") {
        Some(key) if key.is_empty() || key.ends_with(' ') => (key.trim_end(), true),
        _ => (rest, false),
    };
    let is_key = key.is_empty()
        || types::is_identifier(key)
        || (required && !key.ends_with(['.', ',', ':', ';']))
        || key.eq_ignore_ascii_case(title);
    is_key.then(|| Row {
        key: key.to_owned(),
        required: Some(required),
        kind: kind.to_owned(),
        ..Row::default()
    })
}

/// The type is last. After a required mark any name is one.
fn split_type<'l>(line: &'l str, types: &Types) -> Option<(&'l str, &'l str)> {
    types::split_last(line, types).or_else(|| {
        let (rest, kind) = line.rsplit_once(' ')?;
        let is_marked = rest == "True" || rest.ends_with(" True");
        (is_marked && types::is_identifier(kind)).then_some((rest, kind))
    })
}

/// A key whose type the page leaves out.
pub(crate) fn untyped(line: &str) -> Option<Row> {
    let (key, required) = match line.strip_suffix(" True") {
        Some(key) => (key, true),
        None => (line, false),
    };
    types::is_identifier(key).then(|| Row {
        key: key.to_owned(),
        required: Some(required),
        ..Row::default()
    })
}
