//! The clock: limits of time, and waiting.

use std::time::Duration;

use tokio::{
    runtime::Handle,
    time::{Instant, sleep_until, timeout_at},
};

/// The time is over.
pub(crate) struct Elapsed;

/// A point in time by which something must be done.
#[derive(Clone, Copy)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// So long from now; without limit outside a Tokio runtime, which alone
    /// has the clock.
    pub(crate) fn after(limit: Option<Duration>) -> Self {
        let limit = limit.filter(|_| has_timer());
        Self(limit.and_then(|limit| Instant::now().checked_add(limit)))
    }

    /// The earlier of two.
    pub(crate) fn or_before(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(one), Some(other)) => Self(Some(one.min(other))),
            (one, other) => Self(one.or(other)),
        }
    }

    /// Whether a point in time is early enough.
    pub(crate) fn allows(self, at: Instant) -> bool {
        self.0.is_none_or(|end| at <= end)
    }

    pub(crate) async fn run<F: Future>(self, future: F) -> Result<F::Output, Elapsed> {
        match self.0 {
            Some(at) => timeout_at(at, future).await.map_err(|_| Elapsed),
            None => Ok(future.await),
        }
    }
}

/// Whether there is a clock to wait by.
pub(crate) fn has_timer() -> bool {
    Handle::try_current().is_ok()
}

/// So long from now; `None` where no clock reaches that far.
pub(crate) fn in_future(wait: Duration) -> Option<Instant> {
    Instant::now().checked_add(wait)
}

/// Waits; only where the clock [is there](has_timer).
pub(crate) async fn wait_until(at: Instant) {
    sleep_until(at).await;
}
