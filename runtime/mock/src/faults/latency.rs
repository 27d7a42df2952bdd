//! How long responses take.

use std::{str::FromStr, time::Duration};

/// A time, or a range of times: `200ms`, `1s`, `100ms..2s`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Latency {
    least: Duration,
    most: Duration,
}

impl Latency {
    /// The same for every response.
    #[must_use]
    pub const fn of(time: Duration) -> Self {
        Self {
            least: time,
            most: time,
        }
    }

    /// The time of one response; `chance` is one of a thousand numbers.
    pub(crate) fn pick(self, chance: u32) -> Duration {
        let room = self.most.saturating_sub(self.least);
        self.least + room * chance.min(1_000) / 1_000
    }
}

impl FromStr for Latency {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (least, most) = text.split_once("..").unwrap_or((text, text));
        let (least, most) = (time(least)?, time(most)?);
        if most < least {
            return Err(format!("{text} ends before it begins"));
        }
        Ok(Self { least, most })
    }
}

/// `200ms` or `1.5s`.
pub(crate) fn time(text: &str) -> Result<Duration, String> {
    let (number, unit) = match text.strip_suffix("ms") {
        Some(number) => (number, 0.001),
        None => (text.strip_suffix('s').unwrap_or_default(), 1.0),
    };
    let number = number.parse::<f64>().ok();
    let seconds = number.and_then(|number| Duration::try_from_secs_f64(number * unit).ok());
    seconds.ok_or_else(|| format!("no time such as 200ms or 1.5s: {text}"))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Latency;

    #[test]
    fn a_latency_is_a_time_or_a_range() {
        let range: Latency = "100ms..2s".parse().unwrap();
        assert_eq!(range.pick(0), Duration::from_millis(100));
        assert_eq!(range.pick(1_000), Duration::from_secs(2));
        let time: Latency = "1.5s".parse().unwrap();
        assert_eq!(time.pick(700), Duration::from_millis(1_500));
        for wrong in ["", "5", "2s..1s", "-1s", "s"] {
            assert!(wrong.parse::<Latency>().is_err(), "{wrong}");
        }
    }
}
