//! The clock: limits of time, and waiting.

use std::{future::poll_fn, pin::pin, task::Poll, time::Duration};

use tokio::{
    runtime::Handle,
    task::unconstrained,
    time::{Instant, sleep_until},
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

    /// Sets a timer only where the future is not ready at once. The timer runs
    /// out even where the future uses up the budget of its task.
    pub(crate) async fn run<F: Future>(self, future: F) -> Result<F::Output, Elapsed> {
        let mut future = pin!(future);
        let mut timer = pin!(None);
        poll_fn(|context| {
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(Ok(output));
            }
            let Some(at) = self.0 else {
                return Poll::Pending;
            };
            if timer.is_none() {
                timer.set(Some(unconstrained(sleep_until(at))));
            }
            let timer = timer.as_mut().as_pin_mut();
            timer.map_or(Poll::Pending, |timer| {
                timer.poll(context).map(|()| Err(Elapsed))
            })
        })
        .await
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
