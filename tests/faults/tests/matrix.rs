//! The whole matrix keeps its promises, and nothing of what is sent or answered
//! shows: neither in errors nor in what is logged meanwhile.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use std::{
    collections::BTreeSet,
    io,
    sync::{Arc, Mutex},
};

use connector_faults::{
    fault::Fault,
    leaks,
    matrix::{self, Cell, Seen},
};
use tracing_subscriber::{filter::LevelFilter, fmt::MakeWriter};

/// What was logged, by every crate and of every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Log {
    fn start() -> Self {
        let log = Self::default();
        tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            // Its digits could look like a number that was sent.
            .without_time()
            .with_writer(log.clone())
            .init();
        log
    }

    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cell_keeps_its_promises_and_no_log_shows_what_was_sent() {
    let log = Log::start();
    let faults = Fault::all();
    let cells = matrix::run(matrix::all_crates(), &faults, |_| ())
        .await
        .unwrap();
    assert_eq!(cells.len(), matrix::size(matrix::all_crates(), &faults));
    assert_no_promise_is_broken(&cells);
    assert_unsafe_calls_were_tried(&cells);
    assert_values_came_in_sight(&cells);

    let log = log.text();
    let of_others = "starting new connection";
    for logged in [
        "connector_call",
        "waiting",
        "sending",
        "answered",
        of_others,
    ] {
        assert!(log.contains(logged), "nothing is logged of {logged}");
    }
    let sent: BTreeSet<String> = cells.iter().flat_map(|cell| cell.secrets.clone()).collect();
    let numbers = sent.iter().filter(|text| text.starts_with('+'));
    assert!(numbers.count() > 3 && sent.len() > 30, "{sent:?}");
    for secrets in [sent, leaks::always_secret()] {
        assert_eq!(leaks::found(&secrets, &log), [""; 0]);
    }
    assert_eq!(leaks::numbers_in(&log), [""; 0]);
}

fn assert_no_promise_is_broken(cells: &[Cell]) {
    let broken: Vec<String> = cells
        .iter()
        .flat_map(|cell| {
            let name = format!("{} {}, {}", cell.connector, cell.operation, cell.fault);
            let broken = matrix::broken(cell).into_iter();
            broken.map(move |promise| format!("{name}: {promise}"))
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The matrix would show nothing if nothing were sent.
fn assert_unsafe_calls_were_tried(cells: &[Cell]) {
    let accepted = |cell: &&Cell| !cell.safe && cell.tally.accepted == 1;
    assert!(cells.iter().filter(accepted).count() > 1000);
}

/// Nothing could leak from what nobody looks at.
fn assert_values_came_in_sight(cells: &[Cell]) {
    for cell in cells {
        let (operation, values) = (cell.operation, &cell.seen_values);
        for seen in ["Credentials", "ClientOptions", "Client {", "call: Call"] {
            assert!(values.contains(seen), "{operation}: no {seen} in {values}");
        }
        let is_reply = values.contains("status: 2");
        assert_eq!(is_reply, cell.seen == Seen::Success, "{operation}");
        assert_eq!(is_reply, cell.shown.is_empty(), "{operation}");
    }
}

#[test]
fn a_number_of_anybody_is_found() {
    for text in [
        "to +4915901234567",
        "to +1 or +1555010",
        "to 4915901234567",
        "0049+155501099",
    ] {
        assert_eq!(leaks::numbers_in(text).len(), 1, "{text}");
    }
    for text in [
        "HTTP 503",
        "127.0.0.1:65535",
        "2026-11-22",
        "5 + 123456",
        "12345678",
    ] {
        assert_eq!(leaks::numbers_in(text), [""; 0], "{text}");
    }
}

#[test]
fn a_planted_leak_is_found() {
    let secrets = leaks::always_secret();
    let text = "not sent to +61491570156";
    assert_eq!(leaks::found(&secrets, text), ["+61491570156"]);
    assert_eq!(leaks::found(&secrets, "`sms_send`: HTTP 400"), [""; 0]);
}
