//! Two ways to do the same, measured turn by turn.

use std::time::{Duration, Instant};

/// How long each of the two took, round by round.
#[derive(Debug, Default)]
pub struct Rounds(Vec<(Duration, Duration)>);

impl Rounds {
    /// One more round: how long ours took, and the bare counterpart.
    pub fn add(&mut self, ours: Duration, bare: Duration) {
        self.0.push((ours, bare));
    }

    /// How many times as fast as the bare counterpart ours is, at the median of
    /// the rounds.
    #[must_use]
    pub fn speed(&self) -> f64 {
        let mut speeds: Vec<f64> = self
            .0
            .iter()
            .map(|(ours, bare)| bare.as_secs_f64() / ours.as_secs_f64())
            .collect();
        speeds.sort_by(f64::total_cmp);
        speeds.get(speeds.len() / 2).copied().unwrap_or(f64::NAN)
    }
}

/// How long it takes, without what dropping the result costs.
pub fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    drop(std::hint::black_box(result));
    took
}
