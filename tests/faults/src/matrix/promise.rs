//! What every cell must show.

use connector_runtime::Outcome;

use super::{Cell, Seen, cell::REPETITIONS};
use crate::{
    fault::{Asks, Fault},
    leaks,
};

/// Every attempt that a call may make.
const ALL: u32 = REPETITIONS + 1;

/// A reply, or one that cannot be read: whether the type of the reply takes
/// what came is not the fault's affair.
const DONE: &[Seen] = &[Seen::Success, COMPLETED];
const COMPLETED: Seen = Seen::Failure(Outcome::Completed);
const UNKNOWN: Seen = Seen::Failure(Outcome::Unknown);
const REFUSED: Seen = Seen::Failure(Outcome::Refused);
const NOT_SENT: Seen = Seen::Failure(Outcome::NotSent);

/// What the server must have counted, and how the caller must see it end.
struct Promise {
    received: u32,
    accepted: u32,
    seen: &'static [Seen],
}

impl Promise {
    /// All requests that came in were accepted.
    const fn taken(requests: u32, seen: &'static [Seen]) -> Self {
        Self {
            received: requests,
            accepted: requests,
            seen,
        }
    }
}

/// Promises that a cell breaks, in words; empty where it keeps them all.
#[must_use]
pub fn broken(cell: &Cell) -> Vec<String> {
    let promise = promise(cell);
    let mut broken = Vec::new();
    let mut hold = |holds: bool, what: String| {
        if !holds {
            broken.push(what);
        }
    };
    let tally = cell.tally;
    hold(
        cell.safe || tally.accepted <= 1,
        format!(
            "accepted {} times, though not safe to repeat",
            tally.accepted
        ),
    );
    // Whatever the crate itself says of the operation.
    hold(
        tally.accepted <= 1 || cell.only_reads,
        format!("accepted {} times, though it writes", tally.accepted),
    );
    hold(
        tally.received == promise.received,
        format!("{} requests, not {}", tally.received, promise.received),
    );
    hold(
        tally.accepted == promise.accepted,
        format!("{} accepted, not {}", tally.accepted, promise.accepted),
    );
    hold(
        tally.connections <= most_connections(cell),
        format!("{} connections", tally.connections),
    );
    hold(
        promise.seen.contains(&cell.seen),
        format!("the caller saw {:?}, not {:?}", cell.seen, promise.seen),
    );
    hold(tally.elsewhere == 0, "another host was asked".to_owned());
    hold(
        tally.lasted >= least_wait(cell.fault),
        format!("sent again after {:?}", tally.lasted),
    );
    let leaks = leaks(cell);
    hold(leaks.is_empty(), format!("shows {leaks:?}"));
    broken
}

/// What is shown of what was sent or answered.
fn leaks(cell: &Cell) -> Vec<String> {
    let in_error = leaks::found(&cell.secrets, &cell.shown).into_iter();
    let in_values = leaks::found(&cell.secrets, &cell.seen_values)
        .into_iter()
        .filter(|leak| !cell.enumerated.contains(leak));
    let numbers = leaks::numbers_in(&cell.shown);
    let all = in_error.chain(in_values).chain(numbers);
    all.map(str::to_owned).collect()
}

fn promise(cell: &Cell) -> Promise {
    // A call that is not safe is attempted once; a safe one to the end.
    let attempts = if cell.safe { ALL } else { 1 };
    match cell.fault {
        Fault::Refused => Promise::taken(0, &[NOT_SENT]),
        Fault::ResetBeforeRequest => Promise::taken(0, &[UNKNOWN]),
        Fault::Status(429) => Promise {
            received: ALL,
            accepted: 0,
            seen: &[REFUSED],
        },
        Fault::ThrottledOnce(Asks::TooLong) => Promise {
            received: 1,
            accepted: 0,
            seen: &[REFUSED],
        },
        Fault::ThrottledOnce(_) => Promise {
            received: 2,
            accepted: 1,
            seen: DONE,
        },
        Fault::ResetAfterRequest
        | Fault::ClosedAfterRequest
        | Fault::ResetOnReuse
        | Fault::StalledHead
        | Fault::EndlessHead
        | Fault::NoHttp
        | Fault::Status(408 | 500..) => Promise::taken(attempts, &[UNKNOWN]),
        Fault::StalledBody
        | Fault::TruncatedBody
        | Fault::TruncatedChunks
        | Fault::OverlongBody
        | Fault::EndlessBody
            if cell.streams =>
        {
            // Given to the caller when its head has come.
            Promise::taken(1, &[Seen::Success])
        }
        Fault::StalledBody | Fault::TruncatedBody | Fault::TruncatedChunks => {
            Promise::taken(attempts, &[COMPLETED])
        }
        Fault::OverlongBody | Fault::EndlessBody => Promise::taken(1, &[COMPLETED]),
        Fault::ClosedWhileIdle
        | Fault::WrongContentType
        | Fault::InvalidJson
        | Fault::DeepJson
        | Fault::Compressed
        | Fault::NoContent => Promise::taken(1, DONE),
        Fault::RedirectElsewhere | Fault::Status(_) => Promise::taken(1, &[REFUSED]),
    }
}

/// A request that was not read in whole does not count as received: what is
/// not safe to repeat must not even be begun a second time.
fn most_connections(cell: &Cell) -> u32 {
    match cell.fault {
        Fault::Status(429) | Fault::ThrottledOnce(_) => ALL,
        _ if cell.safe => ALL,
        _ => 1,
    }
}

fn least_wait(fault: Fault) -> std::time::Duration {
    match fault {
        Fault::ThrottledOnce(asks) => asks.least_wait(),
        _ => std::time::Duration::ZERO,
    }
}
