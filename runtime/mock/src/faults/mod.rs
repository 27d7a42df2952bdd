//! What goes wrong, and when.

mod latency;
mod throttle;

use std::{fmt, str::FromStr, time::Duration};

pub use self::latency::Latency;
pub(crate) use self::latency::time;
pub(crate) use self::throttle::Throttle;

/// Something that goes wrong, with some calls.
///
/// As text `<fault>[,first=<n>|,every=<n>|,rate=<0 to 1>][,on=<operation>]`, where
/// the fault is a status of 400 to 599, `throttle`, `throttle=<seconds>`, `cut-off`,
/// `hang-up`, `lost-response` or `silence`. Without a word of when, it is every call.
#[derive(Clone, Debug, PartialEq)]
pub struct FaultRule {
    pub(crate) fault: Fault,
    when: When,
    operation: Option<String>,
}

/// What goes wrong in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// An error with this status; nothing was done.
    Status(u16),
    /// HTTP 429, with this time in `Retry-After`; nothing was done.
    Throttle(Duration),
    /// The response ends in the middle of its body; the call had its effect.
    CutOff,
    /// The connection is closed without a response; nothing was done.
    HangUp,
    /// The connection is closed without a response; the call had its effect.
    LostResponse,
    /// No response is sent; nothing was done.
    Silence,
}

/// Which of the calls.
#[derive(Clone, Copy, Debug, PartialEq)]
enum When {
    First(u64),
    Every(u64),
    Rate(f64),
}

impl FaultRule {
    /// The first `count` calls go wrong.
    #[must_use]
    pub fn first(count: u64, fault: Fault) -> Self {
        Self {
            fault,
            when: When::First(count),
            operation: None,
        }
    }

    /// Calls of this operation alone count.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// The operation whose calls alone count, if any.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }

    pub(crate) fn concerns(&self, operation: &str) -> bool {
        self.operation
            .as_deref()
            .is_none_or(|wanted| wanted == operation)
    }

    /// Whether a call goes wrong; it is preceded by `count` calls, and `chance`
    /// is one of a thousand numbers.
    pub(crate) fn strikes(&self, count: u64, chance: u64) -> bool {
        match self.when {
            When::First(first) => count < first,
            When::Every(every) => (count + 1) % every.max(1) == 0,
            When::Rate(rate) => {
                f64::from(u32::try_from(chance).unwrap_or(u32::MAX)) < rate * 1_000.0
            }
        }
    }
}

impl FromStr for FaultRule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut words = text.split(',');
        let fault = fault(words.next().unwrap_or_default())?;
        let mut rule = Self {
            fault,
            when: When::Every(1),
            operation: None,
        };
        for word in words {
            let unknown = || format!("unknown word: {word}");
            let (name, value) = word.split_once('=').ok_or_else(unknown)?;
            let count = || value.parse().map_err(|_| format!("no number: {value}"));
            match name {
                "first" => rule.when = When::First(count()?),
                "every" => rule.when = When::Every(count()?),
                "rate" => {
                    let rate = value
                        .parse::<f64>()
                        .ok()
                        .filter(|rate| (0.0..=1.0).contains(rate));
                    rule.when =
                        When::Rate(rate.ok_or_else(|| format!("not from 0 to 1: {value}"))?);
                }
                "on" => rule.operation = Some(value.to_owned()),
                _ => return Err(unknown()),
            }
        }
        Ok(rule)
    }
}

fn fault(word: &str) -> Result<Fault, String> {
    let fault = match word.split_once('=') {
        Some(("throttle", seconds)) => {
            let seconds = seconds
                .parse()
                .map_err(|_| format!("no seconds: {seconds}"))?;
            Fault::Throttle(Duration::from_secs(seconds))
        }
        Some(_) => return Err(format!("unknown fault: {word}")),
        None => match word {
            "throttle" => Fault::Throttle(Duration::from_secs(1)),
            "cut-off" => Fault::CutOff,
            "hang-up" => Fault::HangUp,
            "lost-response" => Fault::LostResponse,
            "silence" => Fault::Silence,
            status => {
                let status = status
                    .parse()
                    .ok()
                    .filter(|status| (400..600).contains(status));
                Fault::Status(status.ok_or_else(|| format!("unknown fault: {word}"))?)
            }
        },
    };
    Ok(fault)
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(_) => f.write_str("failed as told"),
            Self::Throttle(_) => f.write_str("throttled"),
            Self::CutOff => f.write_str("response cut off"),
            Self::HangUp => f.write_str("hung up"),
            Self::LostResponse => f.write_str("response lost after the effect"),
            Self::Silence => f.write_str("no response"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Fault, FaultRule};

    #[test]
    fn a_fault_is_read_from_its_words() {
        let rule: FaultRule = "throttle=7,first=2,on=send".parse().unwrap();
        let wanted = FaultRule::first(2, Fault::Throttle(Duration::from_secs(7))).on("send");
        assert_eq!(rule, wanted);
        assert!(rule.concerns("send") && !rule.concerns("list"));
        assert!(rule.strikes(1, 0) && !rule.strikes(2, 0));
        for wrong in [
            "",
            "200",
            "throttle=soon",
            "503,often",
            "503,rate=2",
            "503,at=1",
        ] {
            assert!(wrong.parse::<FaultRule>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_third_call_is_every_third() {
        let rule: FaultRule = "503,every=3".parse().unwrap();
        let struck: Vec<u64> = (0..7).filter(|count| rule.strikes(*count, 0)).collect();
        assert_eq!(struck, [2, 5]);
    }
}
