//! Fault by operation: what the server counted, and what the caller saw.

mod cell;
mod hold;
mod print;
mod promise;

use std::sync::Arc;

use anyhow::Result;
use tokio::{sync::Semaphore, task::JoinSet};

pub(crate) use self::cell::MAX_BODY;
pub use self::{
    cell::{Cell, Seen},
    hold::{hold, show},
    print::{legend, table},
    promise::broken,
};
use crate::{Driven, fault::Fault};

/// How many operations are tried at once that keep the machine busy …
const BUSY: usize = 16;
/// … and that do nothing but wait.
const WAITING: usize = 100;

/// Tries every operation of a crate with every fault; cells come in the order
/// of faults, then of operations.
///
/// # Errors
///
/// Where the server cannot be started, or a client cannot be made.
pub async fn run(driven: &'static Driven, faults: &[Fault]) -> Result<Vec<Cell>> {
    let busy = Arc::new(Semaphore::new(BUSY));
    let waiting = Arc::new(Semaphore::new(WAITING));
    let mut tasks = JoinSet::new();
    for faults in groups(faults) {
        let is_slow = faults.iter().any(|fault| fault.is_slow());
        for index in driven.at_home() {
            let room = Arc::clone(if is_slow { &waiting } else { &busy });
            let faults = faults.clone();
            tasks.spawn(async move {
                let _room = room.acquire_owned().await?;
                cell::attempt(driven, index, &faults).await
            });
        }
    }
    let mut cells = Vec::new();
    while let Some(done) = tasks.join_next().await {
        cells.extend(done??);
    }
    let place = |fault| faults.iter().position(|one| *one == fault);
    cells.sort_by_key(|cell| (place(cell.fault), cell.index));
    Ok(cells)
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
