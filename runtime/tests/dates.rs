//! Dates keep their text, and convert to the usual crates on request.

use connector_runtime::{Date, DateError, DateTime};

/// Texts that services write, all of them the same second.
const SAME: [&str; 7] = [
    "2024-02-29T12:30:05Z",
    "2024-02-29T12:30:05.0000000Z",
    "2024-02-29t12:30:05z",
    "2024-02-29 12:30:05+00:00",
    "2024-02-29T22:30:05+1000",
    "2024-02-29T22:30:05+10",
    " 2024-02-29T02:30:05-10:00 ",
];
const SECONDS: i64 = 1_709_209_805;

#[test]
fn one_second_is_the_same_however_it_is_written() {
    for text in SAME {
        let time = DateTime::from(text);
        assert_eq!(time.as_str(), text);
        assert_eq!(time.to_jiff().unwrap().as_second(), SECONDS, "{text}");
        assert_eq!(time.to_chrono().unwrap().timestamp(), SECONDS, "{text}");
        assert_eq!(time.to_time().unwrap().unix_timestamp(), SECONDS, "{text}");
    }
}

#[test]
fn a_missing_zone_is_an_error_and_utc_only_on_request() {
    for text in ["2024-02-29T12:30:05", "2024-02-29 12:30:05.000"] {
        let time = DateTime::from(text);
        assert_eq!(time.to_jiff(), Err(DateError::MissingZone));
        assert_eq!(time.to_chrono(), Err(DateError::MissingZone));
        assert_eq!(time.to_time(), Err(DateError::MissingZone));
        assert_eq!(time.to_jiff_assuming_utc().unwrap().as_second(), SECONDS);
        assert_eq!(time.to_chrono_assuming_utc().unwrap().timestamp(), SECONDS);
        assert_eq!(
            time.to_time_assuming_utc().unwrap().unix_timestamp(),
            SECONDS
        );
    }
}

#[test]
fn a_zone_that_is_named_is_not_replaced_by_utc() {
    let time = DateTime::from("2024-02-29T22:30:05+10:00");
    assert_eq!(time.to_jiff_assuming_utc().unwrap().as_second(), SECONDS);
}

#[test]
fn seven_digits_of_a_second_survive() {
    let time = DateTime::from("2024-02-29T12:30:05.1234567Z");
    assert_eq!(time.to_jiff().unwrap().subsec_nanosecond(), 123_456_700);
    assert_eq!(
        time.to_chrono().unwrap().timestamp_subsec_nanos(),
        123_456_700
    );
    assert_eq!(time.to_time().unwrap().nanosecond(), 123_456_700);
}

#[test]
fn seconds_may_be_left_out() {
    let time = DateTime::from("2024-02-29T12:30Z");
    assert_eq!(time.to_jiff().unwrap().as_second(), SECONDS - 5);
    assert_eq!(time.to_chrono().unwrap().timestamp(), SECONDS - 5);
    assert_eq!(time.to_time().unwrap().unix_timestamp(), SECONDS - 5);
}

#[test]
fn what_is_no_time_is_an_error_and_no_panic() {
    for text in [
        "",
        "T",
        "Z",
        "2024-02-29",
        "12:30:05Z",
        "2024-02-30T12:30:05Z",
        "2024-02-29T25:00:00Z",
        "1709209805",
        "/Date(1709209805000)/",
        "2024-02-29TëZ",
        "2024-02-29T12:30:05+ë0",
        "2024-02-29T12:30:05+é:é",
        "2024-02-29T12:30:05ZZ",
        "+-T+-",
    ] {
        let time = DateTime::from(text);
        assert!(time.to_jiff_assuming_utc().is_err(), "{text}");
        assert!(time.to_chrono_assuming_utc().is_err(), "{text}");
        assert!(time.to_time_assuming_utc().is_err(), "{text}");
    }
}

#[test]
fn a_day_converts_both_ways() {
    let day = Date::from("2024-02-29");
    assert_eq!(Date::from(day.to_jiff().unwrap()), day);
    assert_eq!(Date::from(day.to_chrono().unwrap()), day);
    assert_eq!(Date::from(day.to_time().unwrap()), day);
    let none = Date::from("2024-02-30");
    assert!(none.to_jiff().is_err() && none.to_chrono().is_err() && none.to_time().is_err());
}

#[test]
fn a_time_converts_both_ways() {
    let time = DateTime::from(SAME[0]);
    let jiff = time.to_jiff().unwrap();
    let chrono = time.to_chrono().unwrap();
    let offset = time.to_time().unwrap();
    assert_eq!(DateTime::from(jiff).to_jiff().unwrap(), jiff);
    assert_eq!(DateTime::from(chrono).to_chrono().unwrap(), chrono);
    assert_eq!(
        DateTime::try_from(offset).unwrap().to_time().unwrap(),
        offset
    );
}
