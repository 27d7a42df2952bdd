//! The limit of time.

use std::time::Duration;

use tokio::{
    runtime::Handle,
    time::{Instant, timeout_at},
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
        let limit = limit.filter(|_| Handle::try_current().is_ok());
        Self(limit.and_then(|limit| Instant::now().checked_add(limit)))
    }

    pub(crate) async fn run<F: Future>(self, future: F) -> Result<F::Output, Elapsed> {
        match self.0 {
            Some(at) => timeout_at(at, future).await.map_err(|_| Elapsed),
            None => Ok(future.await),
        }
    }
}
