//! Repeating what failed.

mod schedule;

use std::time::Duration;

pub(crate) use self::schedule::Schedule;

/// Longest wait that can be set: a day.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How often, and how soon, a call that failed is repeated.
///
/// What is repeated does not depend on it:
///
/// | after | calls that are safe to repeat | all others |
/// |---|---|---|
/// | no connection: nothing was sent | yes | yes |
/// | 429 | yes | yes |
/// | a connection that broke, a time that was over, 408, 5xx | yes | **never** |
/// | anything else | never | never |
///
/// Safe to repeat are `GET` and `HEAD`, and what the definition declares to be.
/// A body that is a stream is sent once.
///
/// The waits grow twofold, each longer by a random part of itself, so that
/// clients that failed together do not come back together. Where the service
/// asks for a longer wait, it is kept; where that is longer than the
/// [budget](Self::budget) allows, the call ends at once with the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    times: u32,
    first_wait: Duration,
    longest_wait: Duration,
    budget: Duration,
}

impl Retry {
    /// Up to three times, after waits of 0.5 s and more, within two minutes.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            times: 3,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            budget: Duration::from_secs(120),
        }
    }

    /// Nothing is repeated, whatever comes.
    #[must_use]
    pub const fn never() -> Self {
        Self {
            times: 0,
            ..Self::new()
        }
    }

    /// How often at most, the first attempt not counted. At the beginning 3.
    #[must_use]
    pub const fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// How long the first wait is at least; up to twice as long by chance. At
    /// the beginning 0.5 s; at most a day.
    #[must_use]
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait.min(LONGEST);
        self
    }

    /// How far the waits grow, chance not counted. At the beginning 30 s; at
    /// most a day. A service may still ask for more.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait.min(LONGEST);
        self
    }

    /// How long after its beginning a call is still repeated. At the beginning
    /// two minutes.
    ///
    /// The call itself is limited by
    /// [`total_timeout`](crate::ClientOptions::total_timeout).
    #[must_use]
    pub const fn budget(mut self, budget: Duration) -> Self {
        self.budget = budget;
        self
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}
