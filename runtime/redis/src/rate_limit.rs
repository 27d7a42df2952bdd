//! One allowance for all processes.

use std::{
    fmt,
    hash::{BuildHasher as _, RandomState},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use connector_runtime::{
    BoxError, BoxFuture, Delay, ObservedResponse, Permit, RateLimit, RateLimiter, WaitReason,
};
use redis::{RedisError, Script};
use tokio::runtime::Handle;

use crate::{key::key, store::Store};

/// How much longer than the service's the period is that we count by. Requests
/// take unlike times on their way: two that left a period apart may arrive
/// closer together.
const MARGIN: f64 = 0.02;

/// One allowance for all processes that give it the same name: so many calls in
/// any period, counted by the clock of the Redis server.
///
/// A log of the calls of the last period is exact where a token bucket (GCRA) is
/// not: a bucket that lets a whole allowance go at once and fills up again within
/// the period lets almost twice as many go in one period. Each call that must
/// wait has its time in the log, in the order in which calls came, and does not
/// ask again before.
///
/// The period is counted 2 % longer than given, for what differs on the way to
/// the service.
///
/// What the service asks for (`429` with `Retry-After`, rate-limit headers) holds
/// for all processes: calls of that operation wait until then.
#[derive(Clone)]
pub struct RedisRateLimit {
    shared: Arc<SharedRateLimit>,
}

struct SharedRateLimit {
    store: Store,
    name: String,
    calls: u32,
    period: Duration,
    when_unavailable: WhenUnavailable,
    fallback: Arc<dyn RateLimiter>,
    on_unavailable: Option<OnUnavailable>,
    scripts: Scripts,
    /// Names calls, with `next`.
    process: u64,
    next: AtomicU64,
}

type OnUnavailable = Arc<dyn Fn(&Unavailable<'_>) + Send + Sync>;

struct Scripts {
    reserve: Script,
    pause: Script,
    release: Script,
}

/// What happens to calls while the Redis server cannot be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WhenUnavailable {
    /// They end with an error, and nothing is sent.
    #[default]
    Refuse,
    /// Each process keeps to its share: the allowance divided by this number of
    /// processes, one call at least.
    ShareAmong(u32),
}

/// The Redis server cannot be reached.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Unavailable<'a> {
    /// Why.
    pub error: &'a RedisError,
    /// What happens to the call.
    pub consequence: WhenUnavailable,
}

impl RedisRateLimit {
    /// So many calls in any period, for all that give the same name: that of
    /// the account or the connection whose allowance it is. Keys in Redis hold
    /// its fingerprint alone.
    ///
    /// Nothing is sent to Redis yet.
    #[must_use]
    pub fn new(
        client: redis::Client,
        name: impl Into<String>,
        calls: u32,
        period: Duration,
    ) -> Self {
        let calls = calls.max(1);
        Self {
            shared: Arc::new(SharedRateLimit {
                store: Store::new(client),
                name: name.into(),
                calls,
                period,
                when_unavailable: WhenUnavailable::Refuse,
                fallback: RateLimit::calls(calls, period).into_limiter(),
                on_unavailable: None,
                scripts: Scripts::new(),
                process: RandomState::new().hash_one("process"),
                next: AtomicU64::new(0),
            }),
        }
    }

    /// What happens while the server cannot be reached. Default:
    /// [`WhenUnavailable::Refuse`].
    #[must_use]
    pub fn when_unavailable(self, when_unavailable: WhenUnavailable) -> Self {
        self.change(|shared| {
            shared.when_unavailable = when_unavailable;
            if let WhenUnavailable::ShareAmong(processes) = when_unavailable {
                let share = (shared.calls / processes.max(1)).max(1);
                shared.fallback = RateLimit::calls(share, shared.period).into_limiter();
            }
        })
    }

    /// Calls a function for every call that finds the server out of reach. It
    /// must not block.
    #[must_use]
    pub fn on_unavailable(self, report: impl Fn(&Unavailable<'_>) + Send + Sync + 'static) -> Self {
        self.change(|shared| shared.on_unavailable = Some(Arc::new(report)))
    }

    /// How long the server may take to answer, connecting included. Default:
    /// 500 ms.
    #[must_use]
    pub fn timeout(self, timeout: Duration) -> Self {
        self.change(|shared| shared.store.timeout(timeout))
    }

    /// Only while it is built: then nobody else has it.
    fn change(mut self, change: impl FnOnce(&mut SharedRateLimit)) -> Self {
        if let Some(shared) = Arc::get_mut(&mut self.shared) {
            change(shared);
        }
        self
    }
}

impl Scripts {
    fn new() -> Self {
        Self {
            reserve: Script::new(include_str!("reserve.lua")),
            pause: Script::new(include_str!("pause.lua")),
            release: Script::new(include_str!("release.lua")),
        }
    }
}

impl SharedRateLimit {
    fn log(&self) -> String {
        key(&self.name, "calls")
    }

    fn pause(&self, operation: &str) -> String {
        key(&self.name, &format!("pause:{operation}"))
    }

    /// In microseconds, with the margin.
    fn period(&self) -> u128 {
        self.period.mul_f64(1.0 + MARGIN).as_micros()
    }

    async fn reserve(&self, operation: &str, call: &str) -> Result<Option<Delay>, RedisError> {
        let mut script = self.scripts.reserve.key(self.log());
        script.key(self.pause(operation));
        script
            .arg(self.calls)
            .arg(self.period().to_string())
            .arg(call);
        let (kind, wait): (u8, u64) = self.store.run(&script).await?;
        let duration = Duration::from_micros(wait);
        let reason = match kind {
            0 => return Ok(None),
            1 => WaitReason::Pause,
            _ => WaitReason::RateLimit,
        };
        Ok(Some(Delay { duration, reason }))
    }

    async fn release(&self, call: &str) {
        let mut script = self.scripts.release.key(self.log());
        script.arg(call);
        // The place ends by itself where this does not arrive.
        let _: Result<u8, RedisError> = self.store.run(&script).await;
    }

    fn report(&self, error: &RedisError) {
        if let Some(report) = &self.on_unavailable {
            report(&Unavailable {
                error,
                consequence: self.when_unavailable,
            });
        }
    }
}

impl RateLimiter for RedisRateLimit {
    fn reserve(&self, operation: &'static str) -> Box<dyn Permit> {
        let number = self.shared.next.fetch_add(1, Ordering::Relaxed);
        Box::new(RedisPermit {
            name: format!("{:x}.{number:x}", self.shared.process),
            shared: Arc::clone(&self.shared),
            operation,
            state: State::New,
        })
    }

    fn observe_response<'a>(&'a self, response: &'a ObservedResponse<'a>) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let Some(wait) = response.requested_wait else {
                return;
            };
            let shared = &self.shared;
            let milliseconds = wait.as_millis().max(1);
            let mut script = shared.scripts.pause.key(shared.pause(response.operation));
            script.arg(milliseconds.to_string());
            let paused: Result<u8, RedisError> = shared.store.run(&script).await;
            if let Err(error) = paused {
                shared.report(&error);
                shared.fallback.observe_response(response).await;
            }
        })
    }
}

struct RedisPermit {
    shared: Arc<SharedRateLimit>,
    operation: &'static str,
    /// Of this call, in the log.
    name: String,
    state: State,
}

enum State {
    New,
    /// It has a place in the log.
    Waiting,
    /// The server is out of reach: this process keeps to its share.
    FallenBack(Box<dyn Permit>),
    Gone,
}

impl Permit for RedisPermit {
    fn acquire(&mut self) -> BoxFuture<'_, Result<Option<Delay>, BoxError>> {
        Box::pin(async move {
            if let State::FallenBack(permit) = &mut self.state {
                return permit.acquire().await;
            }
            self.state = State::Waiting;
            match self.shared.reserve(self.operation, &self.name).await {
                Ok(None) => {
                    self.state = State::Gone;
                    Ok(None)
                }
                Ok(delay) => Ok(delay),
                Err(error) => {
                    self.shared.report(&error);
                    match self.shared.when_unavailable {
                        WhenUnavailable::Refuse => Err(error.into()),
                        WhenUnavailable::ShareAmong(_) => {
                            let mut permit = self.shared.fallback.reserve(self.operation);
                            let acquired = permit.acquire().await;
                            self.state = State::FallenBack(permit);
                            acquired
                        }
                    }
                }
            }
        })
    }
}

impl Drop for RedisPermit {
    fn drop(&mut self) {
        if !matches!(self.state, State::Waiting) {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            let (shared, name) = (Arc::clone(&self.shared), std::mem::take(&mut self.name));
            runtime.spawn(async move { shared.release(&name).await });
        }
    }
}

/// Never the name, which may be a credential.
impl fmt::Debug for RedisRateLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisRateLimit")
            .field("calls", &self.shared.calls)
            .field("period", &self.shared.period)
            .field("when_unavailable", &self.shared.when_unavailable)
            .finish_non_exhaustive()
    }
}
