//! The matrix as text.

use std::fmt::Write as _;

use connector_runtime::Outcome;

use super::{Cell, Seen};
use crate::{Driven, fault::Fault};

/// What the signs of the table mean.
#[must_use]
pub fn legend() -> &'static str {
    "Each cell: how many requests the server accepted, and what the caller saw.\n\
     ok reply   N not sent   R refused   C completed, but unreadable   ? unknown\n\
     Operations marked * are safe to repeat."
}

/// The matrix of one crate: a row for each fault, faults that are alike put
/// together; a column for each operation.
#[must_use]
pub fn table(driven: &Driven, cells: &[Cell]) -> String {
    let mut table = format!("\n{}\n", driven.name);
    for index in driven.at_home() {
        let (operation, safe) = driven.operations[index];
        let mark = if safe { "*" } else { "" };
        let _ = writeln!(table, "  {:>3} {operation}{mark}", index + 1);
    }
    for operation in driven.elsewhere {
        let _ = writeln!(
            table,
            "    - {operation}: not driven, for it does not go to the client's address"
        );
    }
    let rows = rows(driven, cells);
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let _ = write!(table, "\n{:width$}", "");
    for index in driven.at_home() {
        let mark = if driven.operations[index].1 { "*" } else { " " };
        let _ = write!(table, " {:>3}{mark}", index + 1);
    }
    table.push('\n');
    for row in rows {
        let _ = write!(table, "{:width$}", row.name);
        for sign in row.signs {
            let _ = write!(table, " {sign:>4}");
        }
        table.push('\n');
    }
    table
}

struct Row {
    name: String,
    signs: Vec<String>,
}

fn rows(driven: &Driven, cells: &[Cell]) -> Vec<Row> {
    let mut rows: Vec<(Fault, Fault, Vec<String>)> = Vec::new();
    for cells in cells.chunks(driven.at_home().count().max(1)) {
        let Some(fault) = cells.first().map(|cell| cell.fault) else {
            continue;
        };
        let signs: Vec<String> = cells.iter().map(sign).collect();
        match rows.last_mut() {
            Some((first, last, known)) if *known == signs && are_statuses(*first, fault) => {
                *last = fault;
            }
            _ => rows.push((fault, fault, signs)),
        }
    }
    let named = rows.into_iter().map(|(first, last, signs)| Row {
        name: if first == last {
            first.to_string()
        } else {
            format!("{first} to {last}")
        },
        signs,
    });
    named.collect()
}

fn are_statuses(one: Fault, other: Fault) -> bool {
    matches!((one, other), (Fault::Status(_), Fault::Status(_)))
}

fn sign(cell: &Cell) -> String {
    let seen = match cell.seen {
        Seen::Success => "ok",
        Seen::Failure(Outcome::NotSent) => "N",
        Seen::Failure(Outcome::Refused) => "R",
        Seen::Failure(Outcome::Completed) => "C",
        Seen::Failure(Outcome::Unknown) => "?",
    };
    format!("{}{seen}", cell.tally.accepted)
}
