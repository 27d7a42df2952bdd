//! Retries.

mod policy;

use std::time::Duration;

pub use self::policy::{FailedAttempt, RetryPolicy};

/// The longest wait that can be set.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How often and how soon a failed call is retried.
///
/// What is retried is fixed:
///
/// | after | calls that are safe to repeat | all others |
/// |---|---|---|
/// | no connection: nothing was sent | yes | yes |
/// | 429 | yes | yes |
/// | a broken connection, a timeout, 408, 5xx | yes | **never** |
/// | anything else | never | never |
///
/// `GET` and `HEAD` are safe to repeat, and so are the operations that the definition
/// declares safe. A streamed body is sent only once.
///
/// The wait doubles each time, and a random part of itself is added, so that clients
/// that failed together do not retry together. If the service asks for a longer wait,
/// that is used; if it exceeds the [budget](Self::budget), the call fails immediately.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Retry {
    times: u32,
    first_wait: Duration,
    longest_wait: Duration,
    budget: Duration,
}

impl Retry {
    /// Up to three retries, after waits of 0.5 s and more, within two minutes.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            times: 3,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            budget: Duration::from_secs(120),
        }
    }

    /// No retries.
    #[must_use]
    pub const fn never() -> Self {
        Self {
            times: 0,
            ..Self::new()
        }
    }

    /// The maximum number of retries, not counting the first attempt. Default: 3.
    #[must_use]
    pub const fn times(mut self, times: u32) -> Self {
        self.times = times;
        self
    }

    /// The minimum length of the first wait; the random part can double it. Default:
    /// 0.5 s; at most a day.
    #[must_use]
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait.min(LONGEST);
        self
    }

    /// The maximum length of a wait, without its random part. Default: 30 s; at most a
    /// day. A service may still ask for more.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait.min(LONGEST);
        self
    }

    /// How long after its start a call is still retried. Default: 2 minutes.
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

impl RetryPolicy for Retry {
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        let repetitions = failed.attempts.saturating_sub(1);
        if repetitions >= self.times {
            return None;
        }
        let doubled = self
            .first_wait
            .saturating_mul(2_u32.saturating_pow(repetitions));
        let grown = doubled.min(self.longest_wait);
        let own = grown + grown.mul_f64(fastrand::f64());
        let wait = own.max(failed.error.retry_after().unwrap_or_default());
        let end = failed.elapsed.checked_add(wait)?;
        (end <= self.budget).then_some(wait)
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::*;
    use crate::{
        connector::Connector,
        error::{Error, RawResponse},
    };

    const SECOND: Duration = Duration::from_secs(1);

    /// The wait after this many attempts, if the service asks for `asked` seconds.
    fn wait(
        retry: Retry,
        attempts: u32,
        elapsed: Duration,
        asked: Option<u64>,
    ) -> Option<Duration> {
        let asked = asked.map(|seconds| ("retry-after", seconds.to_string()));
        let headers = asked.map(|(name, value)| {
            let value = HeaderValue::try_from(value).unwrap();
            (http::HeaderName::from_static(name), value)
        });
        let response = RawResponse {
            status: StatusCode::TOO_MANY_REQUESTS,
            headers: headers.into_iter().collect::<HeaderMap>(),
            body: bytes::Bytes::new(),
            attempt: attempts,
        };
        let error = &Error::refused(response, &Connector::DEFAULT);
        retry.wait(&FailedAttempt {
            error,
            attempts,
            elapsed,
        })
    }

    #[test]
    fn waits_grow_twofold_with_chance_until_the_number_is_used_up() {
        let retry = Retry::new()
            .times(4)
            .first_wait(SECOND)
            .longest_wait(4 * SECOND);
        for (attempts, least) in (1..).zip([1, 2, 4, 4]) {
            let wait = wait(retry, attempts, Duration::ZERO, None).unwrap();
            assert!(
                wait >= least * SECOND && wait <= 2 * least * SECOND,
                "{wait:?}"
            );
        }
        assert_eq!(wait(retry, 5, Duration::ZERO, None), None);
    }

    #[test]
    fn clients_that_failed_together_come_back_apart() {
        let waits: Vec<_> = (0..8)
            .map(|_| wait(Retry::new(), 1, Duration::ZERO, None))
            .collect();
        assert!(waits.iter().any(|wait| *wait != waits[0]), "{waits:?}");
    }

    #[test]
    fn the_larger_of_the_services_wait_and_ours_counts() {
        let retry = Retry::new().first_wait(SECOND);
        assert_eq!(wait(retry, 1, Duration::ZERO, Some(10)), Some(10 * SECOND));
        assert!(wait(retry, 2, Duration::ZERO, Some(1)) >= Some(2 * SECOND));
    }

    #[test]
    fn a_wait_beyond_the_budget_ends_the_call() {
        let retry = Retry::new().times(9).budget(30 * SECOND);
        assert_eq!(wait(retry, 1, Duration::ZERO, Some(31)), None);
        assert!(wait(retry, 1, 28 * SECOND, Some(1)).is_some());
        assert_eq!(wait(retry, 2, 31 * SECOND, None), None);
    }

    #[test]
    fn never_is_never() {
        assert_eq!(wait(Retry::never(), 1, Duration::ZERO, Some(0)), None);
    }

    #[test]
    fn no_wait_is_too_long_to_reckon_with() {
        let retry = Retry::new()
            .times(u32::MAX)
            .first_wait(Duration::MAX)
            .longest_wait(Duration::MAX)
            .budget(Duration::MAX);
        for attempts in [1, 2, 3, 64, 65, 1000, u32::MAX] {
            assert!(wait(retry, attempts, SECOND, None).is_some());
        }
        assert_eq!(wait(retry, 1, Duration::MAX, None), None);
    }
}
