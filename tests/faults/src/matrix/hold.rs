//! The whole matrix of a crate, as a test and as text.

use std::collections::BTreeSet;

use tokio::runtime::Runtime;

use super::{Cell, Seen, broken, legend, run, table};
use crate::{Driven, fault::Fault, leaks, log};

/// Drives a crate, and holds it to what every cell must show; and nothing of
/// what is sent or answered may be logged meanwhile.
///
/// # Panics
///
/// Where a promise is broken.
pub fn hold(driven: &'static Driven) {
    let _alone = log::alone();
    log::listen();
    let faults = Fault::all();
    let cells = Runtime::new()
        .unwrap()
        .block_on(run(driven, &faults))
        .unwrap();
    let log = log::heard();
    assert_eq!(cells.len(), driven.at_home().count() * faults.len());
    let broken = all_broken(&cells);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert_calls_were_accepted(&cells);
    assert_values_came_in_sight(driven, &cells);
    if !cells.is_empty() {
        assert_log_shows_nothing(&cells, &log);
    }
}

/// Prints the matrix of a crate, and what it breaks.
///
/// # Panics
///
/// Where a promise is broken.
#[allow(clippy::print_stdout, reason = "printing is its purpose")]
pub fn show(driven: &'static Driven) {
    let cells = Runtime::new()
        .unwrap()
        .block_on(run(driven, &Fault::all()))
        .unwrap();
    println!("{}\n{}", legend(), table(driven, &cells));
    let broken = all_broken(&cells);
    for promise in &broken {
        println!("broken: {promise}");
    }
    println!("{} cells, {} broken promises", cells.len(), broken.len());
    assert!(broken.is_empty(), "{} promises are broken", broken.len());
}

fn all_broken(cells: &[Cell]) -> Vec<String> {
    let of_cell = |cell: &Cell| {
        let name = format!("{}, {}", cell.operation, cell.fault);
        let broken = broken(cell).into_iter();
        broken
            .map(|promise| format!("{name}: {promise}"))
            .collect::<Vec<_>>()
    };
    cells.iter().flat_map(of_cell).collect()
}

/// The matrix would show nothing if nothing were sent: each operation is
/// accepted under some fault.
fn assert_calls_were_accepted(cells: &[Cell]) {
    let operations: BTreeSet<usize> = cells.iter().map(|cell| cell.index).collect();
    let accepted = cells.iter().filter(|cell| cell.tally.accepted > 0);
    let accepted: BTreeSet<usize> = accepted.map(|cell| cell.index).collect();
    assert_eq!(operations, accepted);
}

/// Nothing could leak from what nobody looks at.
fn assert_values_came_in_sight(driven: &Driven, cells: &[Cell]) {
    let credentials = (!driven.credentials.is_empty()).then_some("Credentials");
    for cell in cells {
        let (operation, values) = (cell.operation, &cell.seen_values);
        let wanted = ["ClientOptions", "Client {", "call: Call"].into_iter();
        for seen in wanted.chain(credentials) {
            assert!(values.contains(seen), "{operation}: no {seen} in {values}");
        }
        let is_reply = values.contains("status: 2");
        assert_eq!(is_reply, cell.seen == Seen::Success, "{operation}");
        assert_eq!(is_reply, cell.shown.is_empty(), "{operation}");
    }
}

fn assert_log_shows_nothing(cells: &[Cell], log: &str) {
    let of_others = "starting new connection";
    for logged in [
        "connector_call",
        "waiting",
        "sending",
        "response received",
        of_others,
    ] {
        assert!(log.contains(logged), "nothing is logged of {logged}");
    }
    let secrets_of = |cell: &Cell| {
        // Words of the definition: names of operations hold them too.
        let mut secrets = cell.secrets.clone();
        secrets.retain(|secret| !cell.enumerated.contains(&secret.as_str()));
        secrets
    };
    let secrets: BTreeSet<String> = cells.iter().flat_map(secrets_of).collect();
    assert_eq!(leaks::found(&secrets, log), [""; 0]);
    assert_eq!(leaks::numbers_in(log), [""; 0]);
}
