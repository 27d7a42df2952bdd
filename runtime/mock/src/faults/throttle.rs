//! A limit of calls.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// At most this many calls in any period of this length.
#[derive(Debug)]
pub(crate) struct Throttle {
    calls: usize,
    period: Duration,
    taken: VecDeque<Instant>,
}

impl Throttle {
    pub(crate) fn new(calls: u32, seconds: u32) -> Self {
        Self {
            calls: usize::try_from(calls).unwrap_or(usize::MAX),
            period: Duration::from_secs(seconds.into()),
            taken: VecDeque::new(),
        }
    }

    /// Permits a call, or returns how long to wait, in whole seconds.
    pub(crate) fn take(&mut self, now: Instant) -> Result<(), Duration> {
        while self
            .taken
            .front()
            .is_some_and(|then| now.duration_since(*then) >= self.period)
        {
            self.taken.pop_front();
        }
        if self.taken.len() < self.calls {
            self.taken.push_back(now);
            return Ok(());
        }
        let passed = self.taken.front().map(|then| now.duration_since(*then));
        let rest = self.period.saturating_sub(passed.unwrap_or_default());
        Err(Duration::from_secs(
            rest.as_secs() + u64::from(rest.subsec_nanos() > 0),
        ))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Throttle;

    #[test]
    fn a_call_too_many_waits_until_the_first_is_over() {
        let (mut throttle, start) = (Throttle::new(2, 10), Instant::now());
        let at = |seconds: u64| start + Duration::from_millis(seconds * 1_000);
        assert_eq!(throttle.take(at(0)), Ok(()));
        assert_eq!(throttle.take(at(4)), Ok(()));
        assert_eq!(throttle.take(at(5)), Err(Duration::from_secs(5)));
        assert_eq!(throttle.take(at(10)), Ok(()));
        assert_eq!(throttle.take(at(11)), Err(Duration::from_secs(3)));
    }
}
