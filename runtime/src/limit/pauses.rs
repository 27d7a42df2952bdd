//! Pauses that the service asks for.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use crate::clock::{self, Instant};

/// Until when calls must wait, by operation: some services count each operation
/// separately; if they do not, the other operations get a 429 of their own.
#[derive(Default)]
pub(super) struct Pauses(Mutex<BTreeMap<&'static str, Instant>>);

impl Pauses {
    pub(super) fn add(&self, operation: &'static str, wait: Duration) {
        let Some(end) = clock::in_future(wait) else {
            return;
        };
        let mut ends = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = ends.entry(operation).or_insert(end);
        *known = end.max(*known);
    }

    pub(super) fn of(&self, operation: &'static str) -> Option<Instant> {
        let mut ends = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let end = *ends.get(operation)?;
        if end > Instant::now() {
            Some(end)
        } else {
            ends.remove(operation);
            None
        }
    }
}
