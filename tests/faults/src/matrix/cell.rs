//! One operation, one fault.

use std::{collections::BTreeSet, time::Duration};

use anyhow::Result;
use connector_runtime::{ClientOptions, Error, Outcome, Retry};

use crate::{
    Driven, Sight,
    fault::Fault,
    leaks,
    server::{FaultServer, Request, Tally},
};

/// How many bytes of a body the clients take.
pub(crate) const MAX_BODY: usize = 16 * 1024;

/// How often a call is repeated at most.
pub(crate) const REPETITIONS: u32 = 2;

/// An operation that met a fault.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The definition's name for the operation.
    pub operation: &'static str,
    /// The place of the operation in its crate.
    pub index: usize,
    /// Whether the operation is safe to repeat.
    pub safe: bool,
    /// Whether the server saw no other methods than `GET` and `HEAD`.
    pub only_reads: bool,
    /// Whether its reply stays a stream.
    pub streams: bool,
    /// The fault.
    pub fault: Fault,
    /// What the server counted.
    pub tally: Tally,
    /// What the caller saw.
    pub seen: Seen,
    /// What a log could show of the error.
    pub shown: String,
    /// What a log could show of client, request and reply.
    pub seen_values: String,
    /// What must not stand there: what the requests carried, and what never may
    /// be shown.
    pub secrets: BTreeSet<String>,
    /// What may: values of enumerations.
    pub enumerated: &'static [&'static str],
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// With a reply.
    Success,
    /// With an error of this outcome.
    Failure(Outcome),
}

/// Tries one operation with faults, one after another, that one server and one
/// client can play.
pub(super) async fn attempt(
    driven: &'static Driven,
    index: usize,
    faults: &[Fault],
) -> Result<Vec<Cell>> {
    let Some(first) = faults.first() else {
        return Ok(Vec::new());
    };
    let server = FaultServer::start(*first).await?;
    let of_client = Sight::default();
    let calls = (driven.client)(server.url(), options(*first), &of_client)?;
    if first.needs_a_kept_connection() {
        drop(calls(index, Sight::default()).await);
        // Time for the connection to be put by, and for the server to close it.
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    let mut tried = Vec::new();
    for fault in faults {
        server.begin(*fault);
        let sight = Sight::default();
        let result = calls(index, sight.clone()).await;
        let seen_values = of_client.text() + &sight.text();
        tried.push(Cell {
            seen_values,
            ..cell(driven, index, *fault, &server, &result)
        });
    }
    Ok(tried)
}

fn cell(
    driven: &'static Driven,
    index: usize,
    fault: Fault,
    server: &FaultServer,
    result: &Result<(), Error>,
) -> Cell {
    let (operation, safe) = driven.operations.get(index).copied().unwrap_or_default();
    let requests = server.requests();
    Cell {
        operation,
        index,
        safe,
        only_reads: requests.iter().all(Request::only_reads),
        streams: driven.streams.contains(&operation),
        fault,
        tally: server.tally(),
        seen: Seen::of(result),
        shown: result.as_ref().err().map(leaks::shown).unwrap_or_default(),
        seen_values: String::new(),
        secrets: requests
            .iter()
            .flat_map(leaks::secrets_of)
            .chain(leaks::always_secret(driven))
            .collect(),
        enumerated: driven.enumerated,
    }
}

fn options(fault: Fault) -> ClientOptions {
    let short = Duration::from_millis(1);
    let retry = Retry::new()
        .times(REPETITIONS)
        .first_wait(short)
        .longest_wait(short);
    // Long enough for a busy machine, short only where it must run out.
    let patience = Duration::from_secs(if fault.is_stall() { 2 } else { 30 });
    ClientOptions::new()
        .retry(retry)
        .timeout(patience)
        .max_body(MAX_BODY)
}

impl Seen {
    fn of(result: &Result<(), Error>) -> Self {
        match result {
            Ok(()) => Self::Success,
            Err(error) => Self::Failure(error.outcome()),
        }
    }
}
