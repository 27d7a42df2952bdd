//! How many calls go out: by a number of our own, and by what the service asks.

mod pauses;
mod server_hints;
mod window;

use std::{sync::Arc, time::Duration};

use http::HeaderMap;
use tokio::time::Instant;

use self::{pauses::Pauses, server_hints::wait_after_success, window::Window};
pub(crate) use self::{
    server_hints::{wait_after_failure, wait_after_throttling},
    window::Permit,
};
use crate::connector::{Connector, Throttle};

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
pub struct RateLimit {
    allowance: Allowance,
    observes_server: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Allowance {
    Unlimited,
    Gateway,
    Fixed { calls: u32, period: Duration },
}

impl RateLimit {
    /// No limit: calls never wait for their turn.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            allowance: Allowance::Unlimited,
            observes_server: false,
        }
    }

    /// Only what the service asks for: after a 429 that says how long, or an
    /// answer whose rate-limit headers leave no call, calls of the same
    /// operation wait until then. The default on a direct connection.
    #[must_use]
    pub const fn server_driven() -> Self {
        Self {
            allowance: Allowance::Unlimited,
            observes_server: true,
        }
    }

    /// The limit of Microsoft's gateway for the connector, for most 100 calls
    /// in 60 s, on top of [`server_driven`](Self::server_driven). The default through a
    /// managed connection.
    #[must_use]
    pub const fn gateway() -> Self {
        Self {
            allowance: Allowance::Gateway,
            observes_server: true,
        }
    }

    /// So many calls in any period of this length, on top of
    /// [`server_driven`](Self::server_driven). No call at all is taken for one.
    #[must_use]
    pub const fn calls(calls: u32, period: Duration) -> Self {
        Self {
            allowance: Allowance::Fixed { calls, period },
            observes_server: true,
        }
    }

    fn window(self, connector: &Connector) -> Option<Window> {
        match self.allowance {
            Allowance::Unlimited => None,
            Allowance::Gateway => connector.throttle.map(|Throttle { calls, seconds }| {
                Window::new(calls, Duration::from_secs(seconds.into()))
            }),
            Allowance::Fixed { calls, period } => Some(Window::new(calls, period)),
        }
    }
}

/// Keeps a [`RateLimit`].
pub(crate) struct Limiter {
    window: Option<Arc<Window>>,
    pauses: Option<Pauses>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit, connector: &Connector) -> Self {
        Self {
            window: limit.window(connector).map(Arc::new),
            pauses: limit.observes_server.then(Pauses::default),
        }
    }

    /// A permit for one call; `None` where calls are not counted.
    pub(crate) fn reserve(&self) -> Option<Permit> {
        self.window.as_ref().map(Window::reserve)
    }

    /// Until when calls of an operation must wait, where they must.
    pub(crate) fn paused(&self, operation: &'static str) -> Option<Instant> {
        self.pauses.as_ref()?.of(operation)
    }

    /// Takes note of what an answer asks for.
    pub(crate) fn observe_response(
        &self,
        operation: &'static str,
        is_throttled: bool,
        headers: &HeaderMap,
    ) {
        let asked = if is_throttled {
            wait_after_throttling(headers)
        } else {
            wait_after_success(headers)
        };
        if let (Some(pauses), Some(wait)) = (&self.pauses, asked) {
            pauses.add(operation, wait);
        }
    }
}
