//! Which column of a table holds what, by its cells, not by its header.

use super::items::{Row, Table};
use super::types::{self, Types};

/// The columns of a table of inputs, outputs or connection parameters. The
/// first is the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    key: Option<usize>,
    required: Option<usize>,
    kind: usize,
    count: usize,
    table: Table,
}

/// The columns, unless it is another kind of table.
pub(crate) fn of(header: &[String], rows: &[&[String]], types: &Types) -> Option<Columns> {
    let count = header.len();
    let kind = kind(count, rows, types)?;
    let columns = match (count, kind) {
        (5, 3) => Columns {
            key: Some(1),
            required: Some(2),
            kind,
            count,
            table: Table::Inputs,
        },
        (4, 2) if !is_marks(rows, 1) => Columns {
            key: Some(1),
            required: None,
            kind,
            count,
            table: Table::Outputs,
        },
        _ => by_cells(count, kind, rows),
    };
    Some(columns)
}

/// The column of types: most of its cells are types, and no other column has
/// more of them.
fn kind(count: usize, rows: &[&[String]], types: &Types) -> Option<usize> {
    if count < 3 {
        return None;
    }
    let usual = match count {
        5 => 3,
        4 => 2,
        _ => 1,
    };
    let types_in = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.filter(|cell| types.has(cell)).count()
    };
    // Keys and descriptions may look like types: the usual column wins a tie.
    let best = (1..count).max_by_key(|column| (types_in(*column), *column == usual))?;
    // Rows that have lost an empty cell have their types further to the left.
    let is_shifted = |row: &&&[String]| {
        let lost = usual.checked_sub(best).filter(|lost| *lost > 0);
        lost.is_some_and(|lost| {
            let types = types.has(&row[best]) && !types.has(&row[usual]);
            types && row.len() == count && row[count - lost..].iter().all(String::is_empty)
        })
    };
    let shifted = rows.iter().filter(is_shifted).count();
    if shifted > 0 && shifted + types_in(usual) >= rows.len() && matches!(count, 4 | 5) {
        return Some(usual);
    }
    if types_in(best) * 2 >= rows.len() {
        return Some(best);
    }
    let is_usual_table = matches!(count, 4 | 5) && is_keys(rows, 1);
    let holds_names = rows
        .iter()
        .filter_map(|row| row.get(usual))
        .all(|cell| cell.is_empty() || types::is_identifier(types::element(cell)));
    (is_usual_table && holds_names).then_some(usual)
}

/// A table with its columns in another order.
fn by_cells(count: usize, kind: usize, rows: &[&[String]]) -> Columns {
    let others = || (1..count).filter(|column| *column != kind);
    let required = others().find(|column| is_marks(rows, *column));
    let required = required.or_else(|| {
        let last = count - 1;
        (kind == 1 && count == 4 && is_one_word(rows, last)).then_some(last)
    });
    let key = others()
        .filter(|column| Some(*column) != required)
        .find(|column| is_keys(rows, *column));
    let table = match (key, required) {
        (Some(_), Some(_)) => Table::Inputs,
        (None, Some(_)) => Table::Keyless,
        (None, None) if kind == 1 && count == 4 => Table::Keyless,
        (_, None) => Table::Outputs,
    };
    Columns {
        key,
        required,
        kind,
        count,
        table,
    }
}

/// Required marks, one at least, and nothing else.
fn is_marks(rows: &[&[String]], column: usize) -> bool {
    let cells = || rows.iter().filter_map(|row| row.get(column));
    cells().all(|cell| types::required(cell).is_some()) && cells().any(|cell| !cell.is_empty())
}

/// A mark in the language of the page: one word, or none.
fn is_one_word(rows: &[&[String]], column: usize) -> bool {
    let cells = rows.iter().filter_map(|row| row.get(column));
    let mut words: Vec<&str> = cells
        .map(String::as_str)
        .filter(|cell| !cell.is_empty())
        .collect();
    words.sort_unstable();
    words.dedup();
    matches!(words.as_slice(), [] | [_]) && words.iter().all(|word| word.chars().count() <= 12)
}

/// Names on the wire, no two the same in most tables.
fn is_keys(rows: &[&[String]], column: usize) -> bool {
    let cells = || rows.iter().filter_map(|row| row.get(column));
    let named = cells().filter(|cell| types::is_identifier(cell)).count();
    let empty = cells().filter(|cell| cell.is_empty()).count();
    named > 0 && named + empty == rows.len() && named * 2 >= rows.len()
}

impl Columns {
    pub(crate) fn row(&self, cells: &[String], types: &Types) -> Row {
        let shifted = self.unshifted(cells, types);
        let cells = shifted.as_deref().unwrap_or(cells);
        let cell = |column: usize| cells.get(column).cloned().unwrap_or_default();
        let required = self.required.map(cell);
        Row {
            title: cell(0),
            key: self.key.map(cell).unwrap_or_default(),
            required: required.map(|mark| types::required(&mark).unwrap_or(true)),
            kind: cell(self.kind),
            table: self.table,
        }
    }

    /// If a row has lost empty cells, the rest has moved to the left, and empty
    /// cells pad its end.
    fn unshifted(&self, cells: &[String], types: &Types) -> Option<Vec<String>> {
        let kind = cells.get(self.kind)?;
        if types.has(kind) || cells.len() != self.count {
            return None;
        }
        let is_empty = |cells: &[String]| cells.iter().all(String::is_empty);
        if types.has(&cells[0]) && is_empty(&cells[1..]) {
            // Neither title nor key: the whole.
            let mut row = vec![String::new(); self.count];
            row[self.kind].clone_from(&cells[0]);
            return Some(row);
        }
        let Some(at) = (1..self.kind)
            .rev()
            .find(|column| types.has(&cells[*column]))
        else {
            // The type itself is lost, and the description has its place.
            let is_lost = kind.contains(' ')
                && is_empty(&cells[self.kind + 1..])
                && self.kind + 1 < self.count;
            return is_lost.then(|| {
                let mut row = cells.to_vec();
                row.swap(self.kind, self.kind + 1);
                row
            });
        };
        let lost = self.kind - at;
        let filled = cells.len() - lost;
        if !is_empty(&cells[filled..]) {
            return None;
        }
        // The lost cells were between the key and the type.
        let kept = at.min(self.key.map_or(1, |key| key + 1));
        let mut row = cells[..kept].to_vec();
        row.extend(std::iter::repeat_n(String::new(), lost));
        row.extend(cells[kept..filled].iter().cloned());
        Some(row)
    }
}
