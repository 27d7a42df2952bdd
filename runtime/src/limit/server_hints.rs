//! Waits that services ask for in headers.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, header};

use crate::clock;

/// Prefixes of the headers that say how many calls are left and when the limit resets.
const PREFIXES: [&str; 3] = ["ratelimit", "x-ratelimit", "x-rate-limit"];

/// Numbers from here on are points in time, not durations: in seconds since 1970 …
const FIRST_SECOND: f64 = 1e9;
/// … and in milliseconds.
const FIRST_MILLISECOND: f64 = 1e12;

/// The wait that a refusal asks for, by `Retry-After` or its rate-limit headers.
pub(crate) fn wait_after_throttling(headers: &HeaderMap) -> Option<Duration> {
    retry_after(headers).or_else(|| until_reset(headers, |left| left.is_none_or(is_none_left)))
}

/// The wait that another failure asks for, by `Retry-After` or by rate-limit headers
/// that leave no further call.
pub(crate) fn wait_after_failure(headers: &HeaderMap) -> Option<Duration> {
    retry_after(headers).or_else(|| wait_after_success(headers))
}

/// The wait that a success asks for, by rate-limit headers that leave no further call.
pub(crate) fn wait_after_success(headers: &HeaderMap) -> Option<Duration> {
    until_reset(headers, |left| left.is_some_and(is_none_left))
}

fn is_none_left(left: f64) -> bool {
    left <= 0.0
}

/// In milliseconds, in seconds, or until a point in time.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    ["retry-after-ms", "x-ms-retry-after-ms"]
        .iter()
        .find_map(|name| milliseconds(text(headers, name)?))
        .or_else(|| {
            let value = text(headers, header::RETRY_AFTER.as_str())?;
            seconds(value).or_else(|| until(value, now(headers)?))
        })
}

/// The longest wait among the headers whose number of remaining calls is wanted.
fn until_reset(headers: &HeaderMap, wanted: impl Fn(Option<f64>) -> bool) -> Option<Duration> {
    if !headers.keys().any(is_about_limits) {
        return None;
    }
    let apart = PREFIXES.iter().filter_map(|family| {
        let left = text(headers, &format!("{family}-remaining")).and_then(number);
        Some((left, text(headers, &format!("{family}-reset"))?))
    });
    let together = PREFIXES
        .iter()
        .flat_map(|family| headers.get_all(*family))
        .filter_map(|value| value.to_str().ok())
        .flat_map(policies);
    apart
        .chain(together)
        .filter(|(left, _)| wanted(*left))
        .filter_map(|(_, reset)| reset_in(reset, now(headers)?))
        .max()
}

/// A cheap test, since every response is checked and most have no such header.
fn is_about_limits(name: &HeaderName) -> bool {
    let name = name.as_str();
    PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// Remaining calls and reset of each policy in a header of the IETF draft: `limit=9,
/// remaining=0, reset=5`, later `"a";r=0;t=5, "b";r=3;t=60`.
fn policies(value: &str) -> Vec<(Option<f64>, &str)> {
    let mut left = None;
    let mut policies = Vec::new();
    for (name, value) in value
        .split([',', ';'])
        .filter_map(|pair| pair.split_once('='))
    {
        match name.trim() {
            "r" | "remaining" => left = number(value.trim()),
            "t" | "reset" => policies.push((left.take(), value.trim())),
            _ => {}
        }
    }
    policies
}

/// Services give a duration or a point in time.
fn reset_in(value: &str, now: SystemTime) -> Option<Duration> {
    let point = |length: Option<Duration>| {
        let then = SystemTime::UNIX_EPOCH.checked_add(length?)?;
        Some(then.duration_since(now).unwrap_or_default())
    };
    match number(value) {
        Some(stamp) if stamp >= FIRST_MILLISECOND => {
            point(Duration::try_from_secs_f64(stamp / 1000.0).ok())
        }
        Some(stamp) if stamp >= FIRST_SECOND => point(Duration::try_from_secs_f64(stamp).ok()),
        Some(length) => Duration::try_from_secs_f64(length).ok(),
        None => until(value, now),
    }
}

fn milliseconds(value: &str) -> Option<Duration> {
    value.parse().ok().map(Duration::from_millis)
}

fn seconds(value: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(number(value)?).ok()
}

fn number(value: &str) -> Option<f64> {
    value.parse().ok()
}

fn until(value: &str, now: SystemTime) -> Option<Duration> {
    let then = httpdate::parse_http_date(value).ok()?;
    Some(then.duration_since(now).unwrap_or_default())
}

/// The provider's clock, if the response shows it: ours may be wrong.
fn now(headers: &HeaderMap) -> Option<SystemTime> {
    text(headers, header::DATE.as_str())
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .or_else(clock::system_time)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const DATE: (&str, &str) = ("date", "Wed, 21 Oct 2015 07:28:00 GMT");

    fn headers(headers: &[(&'static str, &'static str)]) -> HeaderMap {
        let headers = headers.iter().map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        headers.collect()
    }

    fn refusal(pairs: &[(&'static str, &'static str)]) -> Option<Duration> {
        wait_after_throttling(&headers(pairs))
    }

    fn success(pairs: &[(&'static str, &'static str)]) -> Option<Duration> {
        wait_after_success(&headers(pairs))
    }

    #[allow(
        clippy::unnecessary_wraps,
        reason = "compared with what the readers give"
    )]
    fn seconds(seconds: u64) -> Option<Duration> {
        Some(Duration::from_secs(seconds))
    }

    #[test]
    fn seconds_milliseconds_and_dates_are_read() {
        assert_eq!(refusal(&[("retry-after", "7")]), seconds(7));
        assert_eq!(
            refusal(&[("retry-after", "0.5")]),
            Some(Duration::from_millis(500))
        );
        assert_eq!(
            refusal(&[("retry-after-ms", "250")]),
            Some(Duration::from_millis(250))
        );
        let date = ("retry-after", "Wed, 21 Oct 2015 07:28:30 GMT");
        assert_eq!(refusal(&[DATE, date]), seconds(30));
    }

    #[test]
    fn a_date_that_has_passed_is_no_wait() {
        assert_eq!(
            refusal(&[("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")]),
            seconds(0)
        );
    }

    #[test]
    fn what_is_no_wait_is_none() {
        for value in ["", "-1", "soon", "NaN", "inf", "1e300"] {
            assert_eq!(refusal(&[("retry-after", value)]), None, "{value}");
            assert_eq!(refusal(&[("x-ratelimit-reset", value)]), None, "{value}");
        }
    }

    #[test]
    fn every_form_of_the_rate_limit_headers_is_read() {
        for pairs in [
            [("ratelimit-remaining", "0"), ("ratelimit-reset", "30")],
            [
                ("x-ratelimit-remaining", "0"),
                ("x-ratelimit-reset", "1445412510"),
            ],
            [
                ("x-rate-limit-remaining", "0"),
                ("x-rate-limit-reset", "1445412510000"),
            ],
            [
                ("x-ratelimit-remaining", "0"),
                ("x-ratelimit-reset", "Wed, 21 Oct 2015 07:28:30 GMT"),
            ],
            [
                ("ratelimit", "limit=9, remaining=0, reset=30"),
                ("x-other", ""),
            ],
            [
                ("ratelimit", "\"a\";r=0;t=30, \"b\";r=3;t=60"),
                ("ratelimit-policy", "\"a\";q=9"),
            ],
        ] {
            let pairs = [DATE, pairs[0], pairs[1]];
            assert_eq!(success(&pairs), seconds(30), "{pairs:?}");
            assert_eq!(refusal(&pairs), seconds(30), "{pairs:?}");
        }
    }

    #[test]
    fn calls_that_are_left_ask_for_no_wait() {
        for pairs in [
            [("ratelimit-remaining", "1"), ("ratelimit-reset", "30")],
            [
                ("ratelimit", "limit=9, remaining=2, reset=30"),
                ("x-other", ""),
            ],
            [("ratelimit", "\"a\";r=1;t=30"), ("x-other", "")],
        ] {
            assert_eq!(
                (success(&pairs), refusal(&pairs)),
                (None, None),
                "{pairs:?}"
            );
        }
    }

    #[test]
    fn a_reset_alone_counts_after_a_refusal_and_not_after_a_success() {
        let pairs = [("x-ratelimit-reset", "30")];
        assert_eq!((refusal(&pairs), success(&pairs)), (seconds(30), None));
    }

    #[test]
    fn a_failure_that_is_no_refusal_asks_by_retry_after_or_where_no_call_is_left() {
        let failure = |pairs: &[_]| wait_after_failure(&headers(pairs));
        assert_eq!(failure(&[("x-ratelimit-reset", "30")]), None);
        assert_eq!(failure(&[("retry-after", "5")]), seconds(5));
        let none_left = [("ratelimit-remaining", "0"), ("ratelimit-reset", "30")];
        assert_eq!(failure(&none_left), seconds(30));
    }

    #[test]
    fn retry_after_comes_before_the_rate_limit_headers() {
        let pairs = [
            ("retry-after", "5"),
            ("ratelimit-remaining", "0"),
            ("ratelimit-reset", "30"),
        ];
        assert_eq!(refusal(&pairs), seconds(5));
    }
}
