//! How many calls go out: by a number of our own, and by what the service asks.

mod asked;
mod pauses;
mod window;

use std::{sync::Arc, time::Duration};

use http::HeaderMap;
use tokio::time::Instant;

use self::{asked::asked_by_success, pauses::Pauses, window::Window};
pub(crate) use self::{
    asked::{asked_by_failure, asked_by_refusal},
    window::Turn,
};
use crate::{Connector, Throttle};

/// How many calls a client sends. All clones of a client share one.
///
/// No call is dropped for a limit: it waits, visibly (see
/// [`ClientOptions::on_wait`](crate::ClientOptions::on_wait)). Where it would
/// have to wait longer than
/// [`total_timeout`](crate::ClientOptions::total_timeout) allows, it ends at
/// once with an error that [is throttled](crate::Error::is_throttled), with the
/// outcome [`NotSent`](crate::Outcome::NotSent).
///
/// A limit is kept within one process: others that use the same account count
/// for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    number: Number,
    heeds: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    Any,
    OfTheGateway,
    Own { calls: u32, period: Duration },
}

impl Limit {
    /// No limit: calls never wait for their turn.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            number: Number::Any,
            heeds: false,
        }
    }

    /// Only what the service asks for: after a 429 that says how long, or an
    /// answer whose rate-limit headers leave no call, calls of the same
    /// operation wait until then. The beginning, on a direct connection.
    #[must_use]
    pub const fn heed() -> Self {
        Self {
            number: Number::Any,
            heeds: true,
        }
    }

    /// The limit of Microsoft's gateway for the connector, for most 100 calls
    /// in 60 s, on top of [`heed`](Self::heed). The beginning, through a
    /// managed connection.
    #[must_use]
    pub const fn gateway() -> Self {
        Self {
            number: Number::OfTheGateway,
            heeds: true,
        }
    }

    /// So many calls in any period of this length, on top of
    /// [`heed`](Self::heed). No call at all is taken for one.
    #[must_use]
    pub const fn calls(calls: u32, period: Duration) -> Self {
        Self {
            number: Number::Own { calls, period },
            heeds: true,
        }
    }

    fn window(self, connector: &Connector) -> Option<Window> {
        match self.number {
            Number::Any => None,
            Number::OfTheGateway => connector.throttle.map(|Throttle { calls, seconds }| {
                Window::new(calls, Duration::from_secs(seconds.into()))
            }),
            Number::Own { calls, period } => Some(Window::new(calls, period)),
        }
    }
}

/// Keeps a [`Limit`].
pub(crate) struct Limiter {
    window: Option<Arc<Window>>,
    pauses: Option<Pauses>,
}

impl Limiter {
    pub(crate) fn new(limit: Limit, connector: &Connector) -> Self {
        Self {
            window: limit.window(connector).map(Arc::new),
            pauses: limit.heeds.then(Pauses::default),
        }
    }

    /// A place in the row of calls; `None` where there is no row.
    pub(crate) fn line_up(&self) -> Option<Turn> {
        self.window.as_ref().map(Window::line_up)
    }

    /// Until when calls of an operation must wait, where they must.
    pub(crate) fn paused(&self, operation: &'static str) -> Option<Instant> {
        self.pauses.as_ref()?.of(operation)
    }

    /// Takes note of what an answer asks for.
    pub(crate) fn hear(&self, operation: &'static str, is_throttled: bool, headers: &HeaderMap) {
        let asked = if is_throttled {
            asked_by_refusal(headers)
        } else {
            asked_by_success(headers)
        };
        if let (Some(pauses), Some(wait)) = (&self.pauses, asked) {
            pauses.add(operation, wait);
        }
    }
}
