//! When a call is repeated.

use std::time::Duration;

use backon::{BackoffBuilder as _, ExponentialBackoff, ExponentialBuilder};
use tokio::time::Instant;

use super::Retry;
use crate::clock;

/// The waits that one call has left.
pub(crate) struct Schedule {
    waits: ExponentialBackoff,
    end: Option<Instant>,
}

impl Schedule {
    /// Begins with the call.
    pub(crate) fn begin(retry: Retry) -> Self {
        let waits = ExponentialBuilder::new()
            .with_factor(2.0)
            .with_jitter()
            .with_min_delay(retry.first_wait.min(retry.longest_wait))
            .with_max_delay(retry.longest_wait)
            .with_max_times(usize::try_from(retry.times).unwrap_or(usize::MAX))
            .build();
        Self {
            waits,
            end: clock::in_future(retry.budget),
        }
    }

    /// When the call is repeated: after the larger of our own wait and what
    /// the service asks for; `None` where that is too often or too late.
    pub(crate) fn next(&mut self, asked: Option<Duration>) -> Option<Instant> {
        let wait = self.waits.next()?.max(asked.unwrap_or_default());
        let at = clock::in_future(wait)?;
        self.end.is_none_or(|end| at <= end).then_some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// The next wait, in whole and part seconds.
    fn wait(schedule: &mut Schedule, asked: Option<Duration>) -> Option<Duration> {
        Some(schedule.next(asked)?.duration_since(Instant::now()))
    }

    #[tokio::test(start_paused = true)]
    async fn waits_grow_twofold_with_chance_until_the_number_is_used_up() {
        let retry = Retry::new()
            .times(4)
            .first_wait(SECOND)
            .longest_wait(4 * SECOND);
        let mut schedule = Schedule::begin(retry);
        for least in [1, 2, 4, 4] {
            let wait = wait(&mut schedule, None).unwrap();
            assert!(
                wait >= least * SECOND && wait <= 2 * least * SECOND,
                "{wait:?}"
            );
        }
        assert_eq!(wait(&mut schedule, None), None);
    }

    #[tokio::test(start_paused = true)]
    async fn clients_that_failed_together_come_back_apart() {
        let waits: Vec<_> = (0..8)
            .map(|_| wait(&mut Schedule::begin(Retry::new()), None))
            .collect();
        assert!(waits.iter().any(|wait| *wait != waits[0]), "{waits:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_larger_of_the_services_wait_and_ours_counts() {
        let mut schedule = Schedule::begin(Retry::new().first_wait(SECOND));
        assert_eq!(wait(&mut schedule, Some(10 * SECOND)), Some(10 * SECOND));
        assert!(wait(&mut schedule, Some(SECOND)) >= Some(2 * SECOND));
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_beyond_the_budget_ends_the_call() {
        let retry = Retry::new().times(9).budget(30 * SECOND);
        assert_eq!(Schedule::begin(retry).next(Some(31 * SECOND)), None);
        let mut schedule = Schedule::begin(retry);
        tokio::time::advance(29 * SECOND).await;
        assert!(wait(&mut schedule, Some(SECOND)).is_some());
        tokio::time::advance(2 * SECOND).await;
        assert_eq!(schedule.next(None), None);
    }

    #[tokio::test(start_paused = true)]
    async fn never_is_never() {
        assert_eq!(
            Schedule::begin(Retry::never()).next(Some(Duration::ZERO)),
            None
        );
    }

    #[test]
    fn no_wait_is_too_long_to_reckon_with() {
        let retry = Retry::new()
            .times(u32::MAX)
            .first_wait(Duration::MAX)
            .longest_wait(Duration::MAX)
            .budget(Duration::MAX);
        let mut schedule = Schedule::begin(retry);
        for _ in 0..100 {
            assert!(schedule.next(None).is_some());
        }
        assert_eq!(schedule.next(Some(Duration::MAX)), None);
    }
}
