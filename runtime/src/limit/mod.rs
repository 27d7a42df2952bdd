//! Rate limits: by a fixed number of calls, and by what the service asks for.

mod limiter;
mod pauses;
mod server_hints;
mod window;

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};

pub use self::limiter::{Delay, ObservedResponse, Permit, RateLimiter};
pub(crate) use self::server_hints::{wait_after_failure, wait_after_throttling};
use self::{
    pauses::Pauses,
    server_hints::wait_after_success,
    window::{Place, Window},
};
use crate::{
    boxed::{BoxError, BoxFuture},
    clock::Instant,
    connector::{Connector, Throttle},
    wait::WaitReason,
};

/// Limits how many calls a client sends. All clones of a client share one limit.
///
/// A call over the limit waits, and reports it to
/// [`ClientOptions::on_wait`](crate::ClientOptions::on_wait). If it would have to wait
/// longer than [`total_timeout`](crate::ClientOptions::total_timeout) allows, it fails
/// immediately with an error for which [`is_throttled`](crate::Error::is_throttled) is
/// true, with the outcome [`NotSent`](crate::Outcome::NotSent).
///
/// A limit applies to one process: others that use the same account count separately,
/// unless they share a [`RateLimiter`].
#[derive(Clone, Debug)]
pub struct RateLimit {
    allowance: Allowance,
    observes_server: bool,
}

#[derive(Clone, Debug)]
enum Allowance {
    Unlimited,
    Gateway,
    Fixed { calls: u32, period: Duration },
    Shared(Arc<dyn RateLimiter>),
}

impl RateLimit {
    /// No limit: calls never wait.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            allowance: Allowance::Unlimited,
            observes_server: false,
        }
    }

    /// Only what the service asks for: after a 429 that says how long to wait, or a
    /// response whose rate-limit headers leave no further call, calls of the same
    /// operation wait that long. The default on a direct connection.
    #[must_use]
    pub const fn server_driven() -> Self {
        Self {
            allowance: Allowance::Unlimited,
            observes_server: true,
        }
    }

    /// The limit that Microsoft's gateway sets for the connector, for most 100 calls
    /// per 60 s, in addition to [`server_driven`](Self::server_driven). The default
    /// through a managed connection.
    #[must_use]
    pub const fn gateway() -> Self {
        Self {
            allowance: Allowance::Gateway,
            observes_server: true,
        }
    }

    /// At most this many calls in any period of this length, in addition to
    /// [`server_driven`](Self::server_driven). Zero calls count as one.
    #[must_use]
    pub const fn calls(calls: u32, period: Duration) -> Self {
        Self {
            allowance: Allowance::Fixed { calls, period },
            observes_server: true,
        }
    }

    fn window(&self, connector: &Connector) -> Option<Window> {
        match self.allowance {
            Allowance::Unlimited | Allowance::Shared(_) => None,
            Allowance::Gateway => connector.throttle.map(|Throttle { calls, seconds }| {
                Window::new(calls, Duration::from_secs(seconds.into()))
            }),
            Allowance::Fixed { calls, period } => Some(Window::new(calls, period)),
        }
    }
}

impl RateLimit {
    /// A limiter of your own, such as one shared by several processes.
    #[must_use]
    pub fn shared(limiter: impl RateLimiter) -> Self {
        Self {
            allowance: Allowance::Shared(Arc::new(limiter)),
            observes_server: false,
        }
    }

    /// The limiter itself, for limiters that fall back to it. For
    /// [`gateway`](Self::gateway), which depends on the connector, it counts no calls.
    #[must_use]
    pub fn into_limiter(self) -> Arc<dyn RateLimiter> {
        match self.limiter(&Connector::DEFAULT) {
            Limiter::Local(local) => Arc::new(local),
            Limiter::Shared(shared) => shared,
        }
    }

    pub(crate) fn limiter(self, connector: &Connector) -> Limiter {
        if let Allowance::Shared(limiter) = self.allowance {
            return Limiter::Shared(limiter);
        }
        let window = self.window(connector).map(Arc::new);
        let pauses = self.observes_server.then(Pauses::default).map(Arc::new);
        Limiter::Local(Local { window, pauses })
    }
}

impl<T: RateLimiter> From<T> for RateLimit {
    fn from(limiter: T) -> Self {
        Self::shared(limiter)
    }
}

/// The limiter of a client. Within one process nothing is boxed.
pub(crate) enum Limiter {
    Local(Local),
    Shared(Arc<dyn RateLimiter>),
}

/// A place in the queue.
pub(crate) enum Reserved {
    Local(LocalPermit),
    Shared(Box<dyn Permit>),
}

impl Limiter {
    pub(crate) fn reserve(&self, operation: &'static str) -> Reserved {
        match self {
            Self::Local(local) => Reserved::Local(local.permit(operation)),
            Self::Shared(shared) => Reserved::Shared(shared.reserve(operation)),
        }
    }

    pub(crate) async fn observe_response(&self, response: &ObservedResponse<'_>) {
        match self {
            Self::Local(local) => local.observe(response),
            Self::Shared(shared) => shared.observe_response(response).await,
        }
    }
}

impl Reserved {
    pub(crate) async fn acquire(&mut self) -> Result<Option<Delay>, BoxError> {
        match self {
            Self::Local(permit) => Ok(permit.next()),
            Self::Shared(permit) => permit.acquire().await,
        }
    }
}

/// A [`RateLimit`] within this process.
pub(crate) struct Local {
    window: Option<Arc<Window>>,
    pauses: Option<Arc<Pauses>>,
}

impl Local {
    fn permit(&self, operation: &'static str) -> LocalPermit {
        LocalPermit {
            operation,
            window: self.window.clone(),
            pauses: self.pauses.clone(),
            place: None,
        }
    }

    fn observe(&self, response: &ObservedResponse<'_>) {
        if let (Some(pauses), Some(wait)) = (&self.pauses, response.requested_wait) {
            pauses.add(response.operation, wait);
        }
    }
}

impl RateLimiter for Local {
    fn reserve(&self, operation: &'static str) -> Box<dyn Permit> {
        Box::new(self.permit(operation))
    }

    fn observe_response<'a>(&'a self, response: &'a ObservedResponse<'a>) -> BoxFuture<'a, ()> {
        self.observe(response);
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Local")
    }
}

pub(crate) struct LocalPermit {
    operation: &'static str,
    window: Option<Arc<Window>>,
    pauses: Option<Arc<Pauses>>,
    /// In the queue of the window.
    place: Option<Place>,
}

impl LocalPermit {
    fn paused(&self) -> Option<Delay> {
        let end = self.pauses.as_ref()?.of(self.operation)?;
        Some(delay(end, WaitReason::Pause))
    }

    /// Pauses come first: a call that waits for one is not in the window's queue.
    fn next(&mut self) -> Option<Delay> {
        if let Some(pause) = self.paused() {
            self.place = None;
            return Some(pause);
        }
        if let Some(window) = &self.window {
            let place = self.place.get_or_insert_with(|| window.join());
            if let Err(at) = place.take() {
                return Some(delay(at, WaitReason::RateLimit));
            }
            self.place = None;
        }
        None
    }
}

impl Permit for LocalPermit {
    fn acquire(&mut self) -> BoxFuture<'_, Result<Option<Delay>, BoxError>> {
        Box::pin(std::future::ready(Ok(self.next())))
    }
}

fn delay(until: Instant, reason: WaitReason) -> Delay {
    Delay {
        duration: until.duration_since(Instant::now()),
        reason,
    }
}

/// The wait that a response asks for.
pub(crate) fn requested_wait(status: StatusCode, headers: &HeaderMap) -> Option<Duration> {
    if status == StatusCode::TOO_MANY_REQUESTS {
        wait_after_throttling(headers)
    } else {
        wait_after_success(headers)
    }
}
