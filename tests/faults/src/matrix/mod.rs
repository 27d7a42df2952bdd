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

/// How many operations are tried at once that keep the machine busy …
const BUSY: usize = 16;
/// … and that do nothing but wait.
const WAITING: usize = 100;

/// Tries every operation of these crates with every fault; cells come in the
/// order of faults, then of operations. `done` hears how many more are done.
///
/// # Errors
///
/// Where the server cannot be started, or a client cannot be made.
pub async fn run(
    crates: &'static [Driven],
    faults: &[Fault],
    done: impl Fn(usize) + Clone + Send + 'static,
) -> Result<Vec<Cell>> {
    let busy = Arc::new(Semaphore::new(BUSY));
    let waiting = Arc::new(Semaphore::new(WAITING));
    let mut tasks = JoinSet::new();
    for faults in groups(faults) {
        let is_slow = faults.iter().any(|fault| fault.is_slow());
        for (driven, index) in operations(crates) {
            let room = Arc::clone(if is_slow { &waiting } else { &busy });
            let (faults, done) = (faults.clone(), done.clone());
            tasks.spawn(async move {
                let _room = room.acquire_owned().await?;
                let cells = cell::attempt(driven, index, &faults).await?;
                done(cells.len());
                anyhow::Ok(cells)
            });
        }
    }
    let mut cells = Vec::new();
    while let Some(done) = tasks.join_next().await {
        cells.extend(done??);
    }
    cells.sort_by_key(|cell| place(cell, crates, faults));
    Ok(cells)
}

/// How many cells there are.
#[must_use]
pub fn size(crates: &'static [Driven], faults: &[Fault]) -> usize {
    operations(crates).count() * faults.len()
}

/// All generated crates.
#[must_use]
pub fn all_crates() -> &'static [Driven] {
    &connectors::ALL
}

fn operations(crates: &'static [Driven]) -> impl Iterator<Item = (&'static Driven, usize)> {
    crates
        .iter()
        .flat_map(|driven| (0..driven.operations.len()).map(move |index| (driven, index)))
}

/// All statuses together, which one server can play, and each other fault for
/// itself.
fn groups(faults: &[Fault]) -> Vec<Vec<Fault>> {
    let is_status = |fault: &Fault| matches!(fault, Fault::Status(_));
    faults
        .chunk_by(|one, other| is_status(one) && is_status(other))
        .map(<[Fault]>::to_vec)
        .collect()
}

fn place(
    cell: &Cell,
    crates: &[Driven],
    faults: &[Fault],
) -> (Option<usize>, Option<usize>, usize) {
    let fault = faults.iter().position(|fault| *fault == cell.fault);
    let driven = crates
        .iter()
        .position(|driven| driven.name == cell.connector);
    (fault, driven, cell.index)
}
