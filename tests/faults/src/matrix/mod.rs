//! Fault by operation: what the server counted, and what the caller saw.

mod cell;
mod print;
mod promise;

use std::sync::Arc;

use anyhow::Result;
use tokio::{sync::Semaphore, task::JoinSet};

pub(crate) use self::cell::MAX_BODY;
pub use self::{
    cell::{Cell, Seen},
    print::{legend, table},
    promise::broken,
};
use crate::{
    connectors::{self, Driven},
    fault::Fault,
};

/// How many cells are tried at once. Stalled ones do nothing but wait.
const AT_ONCE: usize = 24;

/// Tries every operation of these crates with every fault; cells come in the
/// order of faults, then of operations. `done` is called after each.
///
/// # Errors
///
/// Where the server cannot be started, or a client cannot be made.
pub async fn run(
    crates: &'static [Driven],
    faults: &[Fault],
    done: impl Fn() + Clone + Send + 'static,
) -> Result<Vec<Cell>> {
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    for (place, (fault, driven, operation)) in places(crates, faults).enumerate() {
        let (room, done) = (Arc::clone(&room), done.clone());
        tasks.spawn(async move {
            let _room = room.acquire_owned().await?;
            let cell = cell::attempt(driven, operation, fault).await?;
            done();
            anyhow::Ok((place, cell))
        });
    }
    let mut cells = Vec::new();
    while let Some(cell) = tasks.join_next().await {
        cells.push(cell??);
    }
    cells.sort_by_key(|(place, _)| *place);
    Ok(cells.into_iter().map(|(_, cell)| cell).collect())
}

/// How many cells there are.
#[must_use]
pub fn size(crates: &'static [Driven], faults: &[Fault]) -> usize {
    places(crates, faults).count()
}

/// All generated crates.
#[must_use]
pub fn all_crates() -> &'static [Driven] {
    &connectors::ALL
}

fn places(
    crates: &'static [Driven],
    faults: &[Fault],
) -> impl Iterator<Item = (Fault, &'static Driven, usize)> {
    let operations = move || {
        crates
            .iter()
            .flat_map(|driven| (0..driven.operations.len()).map(move |index| (driven, index)))
    };
    faults
        .iter()
        .flat_map(move |fault| operations().map(|(driven, index)| (*fault, driven, index)))
}
