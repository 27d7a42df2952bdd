//! Text that was copied or extracted from a page.
//!
//! Cells of a row are separated by bars, tabs or a single space; a row may span
//! several lines, and empty cells may be lost.

use crate::transcribe::atoms::{Atom, Kind, Shape, squeezed};
use crate::transcribe::types;

use super::is_rule;

pub(crate) fn atoms(page: &str) -> Vec<Atom> {
    let lines: Vec<&str> = page.trim_start_matches('\u{feff}').lines().collect();
    let has_bars = lines.iter().any(|line| is_rule(line));
    let mut atoms = Vec::new();
    let mut columns = 0;
    for (index, line) in lines.iter().enumerate() {
        let next = lines.get(index + 1).copied().unwrap_or_default();
        let kind = if has_bars && is_rule(line) {
            continue;
        } else if has_bars && is_rule(next) && line.contains('|') {
            let header = cells(line, '|');
            columns = rule_columns(next);
            Kind::Header(header)
        } else if line.trim().is_empty() {
            Kind::Gap
        } else if has_bars && line.contains('|') {
            row(line, '|', columns)
        } else if line.trim_end().contains('\t') && !line.trim().is_empty() {
            let is_first = index == 0 || !lines[index - 1].contains('\t');
            let kind = tabbed(line, columns, is_first);
            if let Kind::Header(header) = &kind {
                columns = header.len();
            }
            kind
        } else {
            Kind::Text(plain(line))
        };
        let line = index + 1;
        atoms.push(Atom { line, kind });
    }
    atoms
}

/// A line of cells.
fn row(line: &str, separator: char, columns: usize) -> Kind {
    let cells = cells(line, separator);
    if separator == '|' && columns > 2 && cells.len() == columns {
        return Kind::Cells(Shape::Aligned, cells);
    }
    Kind::Cells(Shape::Loose, cells)
}

/// A line of cells with tabs between them. The header of a table is its first
/// line, and has words only.
fn tabbed(line: &str, columns: usize, is_first: bool) -> Kind {
    let cells = cells(line, '\t');
    let is_word = |cell: &String| {
        let is_number = cell.starts_with(|c: char| c.is_ascii_digit());
        !cell.is_empty()
            && cell.chars().count() <= 40
            && !is_number
            && !types::is_plain(types::element(cell))
    };
    if is_first
        && (3..=5).contains(&cells.len())
        && cells.iter().all(is_word)
        && types::required(&cells[cells.len() - 1]).is_none()
    {
        Kind::Header(cells)
    } else if columns > 2 && cells.len() == columns {
        Kind::Cells(Shape::Aligned, cells)
    } else {
        Kind::Cells(Shape::Loose, cells)
    }
}

/// The cells between separators, without the outer bars of a line.
fn cells(line: &str, separator: char) -> Vec<String> {
    let mut line = line.trim_matches([' ', '\r']);
    if separator == '|' {
        line = line.strip_prefix('|').unwrap_or(line);
        line = line.strip_suffix('|').unwrap_or(line);
    }
    line.split(separator).map(plain).collect()
}

fn rule_columns(line: &str) -> usize {
    line.split('|').filter(|part| part.contains("--")).count()
}

/// A line without its bullet.
fn plain(line: &str) -> String {
    let line = squeezed(line);
    let line = line
        .strip_prefix("- ")
        .or(line.strip_prefix("* "))
        .or(line.strip_prefix("• "))
        .unwrap_or(&line);
    line.trim_matches('\u{200b}').to_owned()
}
