//! One operation, one fault.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use anyhow::Result;
use connector_runtime::{ClientOptions, Error, Outcome, Retry};

use crate::{
    connectors::Driven,
    fault::Fault,
    leaks,
    server::{FaultServer, Tally},
};

/// How many bytes of a body the clients take.
pub(crate) const MAX_BODY: usize = 16 * 1024;

/// How often a call is repeated at most.
pub(crate) const REPETITIONS: u32 = 2;

/// An operation that met a fault.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Name of the crate.
    pub connector: &'static str,
    /// The definition's name for the operation.
    pub operation: &'static str,
    /// Whether the operation is safe to repeat.
    pub safe: bool,
    /// Whether its reply stays a stream.
    pub streams: bool,
    /// The fault.
    pub fault: Fault,
    /// What the server counted.
    pub tally: Tally,
    /// What the caller saw.
    pub seen: Seen,
    /// How long the call waited by itself.
    pub waited: Duration,
    /// What a log could show of the error.
    pub shown: String,
    /// What must not stand there: what the requests carried.
    pub secrets: BTreeSet<String>,
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// With a reply.
    Success,
    /// With an error of this outcome.
    Failure(Outcome),
}

pub(super) async fn attempt(driven: &'static Driven, index: usize, fault: Fault) -> Result<Cell> {
    let server = FaultServer::start(fault).await?;
    let waits = Arc::new(Mutex::new(Duration::ZERO));
    let calls = (driven.client)(server.url(), options(fault, &waits))?;
    if fault.needs_a_kept_connection() {
        drop(calls(index).await);
        // Time for the connection to be put by, and for the server to close it.
        tokio::time::sleep(Duration::from_millis(20)).await;
        server.begin();
    }
    let result = calls(index).await;
    let (operation, safe) = driven.operations.get(index).copied().unwrap_or_default();
    let secrets = server.requests().iter().flat_map(leaks::secrets_of);
    Ok(Cell {
        connector: driven.name,
        operation,
        safe,
        streams: driven.streams.contains(&operation),
        fault,
        tally: server.tally(),
        seen: Seen::of(&result),
        waited: *waits.lock().unwrap_or_else(PoisonError::into_inner),
        shown: result.as_ref().err().map(leaks::shown).unwrap_or_default(),
        secrets: secrets.collect(),
    })
}

fn options(fault: Fault, waits: &Arc<Mutex<Duration>>) -> ClientOptions {
    let short = Duration::from_millis(1);
    let retry = Retry::new()
        .times(REPETITIONS)
        .first_wait(short)
        .longest_wait(short);
    // Long enough for a busy machine, short only where it must run out.
    let patience = Duration::from_secs(if fault.is_stall() { 1 } else { 30 });
    let waits = Arc::clone(waits);
    ClientOptions::new()
        .retry(retry)
        .timeout(patience)
        .max_body(MAX_BODY)
        .on_wait(move |wait| {
            *waits.lock().unwrap_or_else(PoisonError::into_inner) += wait.duration;
        })
}

impl Seen {
    fn of(result: &Result<(), Error>) -> Self {
        match result {
            Ok(()) => Self::Success,
            Err(error) => Self::Failure(error.outcome()),
        }
    }
}
