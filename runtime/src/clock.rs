//! The clock: timeouts and waits.
//!
//! Points in time are stored as the time since a start, because without a clock, as in
//! browsers, `Instant` of the standard library cannot be created.

use std::{
    error::Error,
    fmt,
    future::poll_fn,
    pin::{Pin, pin},
    sync::{Mutex, OnceLock, PoisonError},
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use tokio::{runtime::Handle, task::unconstrained};

use crate::boxed::BoxFuture;

/// A clock and timer that replace Tokio's timer and the system clock: for browsers,
/// which have neither, and for programs with another executor.
///
/// Waits and timeouts use the timer of the current Tokio runtime. Without one, nothing
/// times out, no call is retried, a call that a rate limit would delay fails, and polls
/// stop, unless [`set_clock`] has set a clock for the process.
///
/// In a browser, these are `performance.now()`, `Date.now()` and `setTimeout`. A clock
/// for tests, whose waits end immediately:
///
/// ```
/// use std::{sync::{Arc, Mutex}, time::{Duration, SystemTime}};
/// use connector_runtime::{BoxFuture, Clock};
///
/// #[derive(Clone, Default)]
/// struct Impatient(Arc<Mutex<Duration>>);
///
/// impl Clock for Impatient {
///     fn elapsed(&self) -> Duration {
///         *self.0.lock().unwrap()
///     }
///
///     fn system_time(&self) -> SystemTime {
///         SystemTime::UNIX_EPOCH + self.elapsed()
///     }
///
///     fn sleep(&self, length: Duration) -> BoxFuture<'static, ()> {
///         let time = self.clone();
///         Box::pin(async move { *time.0.lock().unwrap() += length })
///     }
/// }
///
/// connector_runtime::set_clock(Impatient::default())?;
/// # Ok::<(), connector_runtime::ClockIsSet>(())
/// ```
pub trait Clock: Send + Sync + 'static {
    /// The time since a fixed start. It never goes back.
    fn elapsed(&self) -> Duration;

    /// The date and time, for the age of signed deliveries and for a `Retry-After` with
    /// a date.
    fn system_time(&self) -> SystemTime;

    /// Waits this long, counted from the call.
    fn sleep(&self, length: Duration) -> BoxFuture<'static, ()>;
}

static CLOCK: OnceLock<Box<dyn Clock>> = OnceLock::new();

/// Sets the clock of the process, once, before the first client is created.
///
/// All clients, rate limits, polls and deliveries use it, even within Tokio runtimes.
/// The built-in transport still needs a Tokio runtime.
pub fn set_clock(clock: impl Clock) -> Result<(), ClockIsSet> {
    CLOCK.set(Box::new(clock)).map_err(|_| ClockIsSet)
}

/// The process already has a [`Clock`], which is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClockIsSet;

impl fmt::Display for ClockIsSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the process already has a clock")
    }
}

impl Error for ClockIsSet {}

/// A point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(Duration);

impl Instant {
    /// Now. Without a clock the time never changes.
    pub(crate) fn now() -> Self {
        Self(
            CLOCK
                .get()
                .map_or_else(machine::elapsed, |clock| clock.elapsed()),
        )
    }

    /// The point in time this long after it; `None` on overflow.
    pub(crate) fn checked_add(self, length: Duration) -> Option<Self> {
        const FARTHEST: Duration = Duration::from_secs(1 << 40);
        let sum = self.0.checked_add(length);
        sum.filter(|sum| *sum <= FARTHEST).map(Self)
    }

    /// The time since an earlier point; zero if that is later.
    pub(crate) fn duration_since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// The system clock, or the clock of the Tokio runtime if that has its own.
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))]
mod machine {
    use std::{
        future::pending,
        sync::LazyLock,
        time::{Duration, SystemTime},
    };

    use tokio::time::{Instant, sleep_until};

    /// Early enough for runtimes whose paused clock lies in the past.
    static BEGINNING: LazyLock<Instant> = LazyLock::new(|| {
        const DAY: Duration = Duration::from_secs(24 * 60 * 60);
        let now = std::time::Instant::now();
        now.checked_sub(DAY).unwrap_or(now).into()
    });

    pub(super) fn elapsed() -> Duration {
        Instant::now().saturating_duration_since(*BEGINNING)
    }

    #[expect(clippy::unnecessary_wraps, reason = "browsers have none")]
    pub(super) fn system_time() -> Option<SystemTime> {
        Some(SystemTime::now())
    }

    pub(super) async fn wait_until(at: super::Instant) {
        match BEGINNING.checked_add(at.0) {
            Some(at) => sleep_until(at).await,
            None => pending().await,
        }
    }
}

/// Browsers have no clock that the standard library knows.
#[cfg(all(target_family = "wasm", target_os = "unknown"))]
mod machine {
    use std::{
        future::pending,
        time::{Duration, SystemTime},
    };

    pub(super) fn elapsed() -> Duration {
        Duration::ZERO
    }

    pub(super) fn system_time() -> Option<SystemTime> {
        None
    }

    pub(super) async fn wait_until(_: super::Instant) {
        pending().await
    }
}

/// The deadline has passed.
pub(crate) struct Elapsed;

/// A deadline, if there is one.
#[derive(Clone, Copy)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    /// This long from now; no limit without a [clock](has_timer).
    pub(crate) fn after(limit: Option<Duration>) -> Self {
        let limit = limit.filter(|_| has_timer());
        Self(limit.and_then(in_future))
    }

    /// The earlier of two.
    pub(crate) fn or_before(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(one), Some(other)) => Self(Some(one.min(other))),
            (one, other) => Self(one.or(other)),
        }
    }

    /// Whether a point in time is before the deadline.
    pub(crate) fn allows(self, at: Instant) -> bool {
        self.0.is_none_or(|end| at <= end)
    }

    /// Sets a timer only if the future is not ready immediately. The timer expires even
    /// if the future uses up the budget of its task.
    ///
    /// The future is borrowed, because a coroutine keeps what it is given and what it
    /// pins apart, and so would be twice as large.
    pub(crate) async fn run<F: Future + ?Sized>(
        self,
        mut future: Pin<&mut F>,
    ) -> Result<F::Output, Elapsed> {
        let mut timer = pin!(None);
        poll_fn(|context| {
            if let Poll::Ready(output) = future.as_mut().poll(context) {
                return Poll::Ready(Ok(output));
            }
            let Some(at) = self.0 else {
                return Poll::Pending;
            };
            if timer.is_none() {
                timer.set(Some(unconstrained(wait_until(at))));
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
    CLOCK.get().is_some() || Handle::try_current().is_ok()
}

/// This long from now; `None` on overflow.
pub(crate) fn in_future(wait: Duration) -> Option<Instant> {
    Instant::now().checked_add(wait)
}

/// Waits. Requires a [clock](has_timer).
pub(crate) async fn wait_until(at: Instant) {
    match CLOCK.get() {
        Some(clock) => clock.sleep(at.duration_since(Instant::now())).await,
        None => machine::wait_until(at).await,
    }
}

/// The date and time, if there is a clock.
pub(crate) fn system_time() -> Option<SystemTime> {
    CLOCK
        .get()
        .map_or_else(machine::system_time, |clock| Some(clock.system_time()))
}

/// A stored wait. The mutex is never locked: it makes the timer `Sync`.
pub(crate) struct Timer(Mutex<BoxFuture<'static, ()>>);

impl Timer {
    /// `None` on overflow.
    pub(crate) fn after(length: Duration) -> Option<Self> {
        let at = in_future(length).filter(|_| has_timer())?;
        Some(Self(Mutex::new(Box::pin(wait_until(at)))))
    }

    /// Ready once the wait is over.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let wait = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        wait.as_mut().poll(context)
    }
}
