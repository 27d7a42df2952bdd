//! What is told to go wrong.

use std::{
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use connector_mock::{FaultRule, Settings};

use crate::wire::{header, parts, start};

const HEAD: &str = "POST /v1/hooks HTTP/1.1\nx-key: k\ncontent-type: application/json";
const BODY: &str = r#"{"url": "http://127.0.0.1:9/"}"#;

fn with(fault: &str) -> Settings {
    Settings {
        faults: vec![fault.parse::<FaultRule>().unwrap()],
        ..Settings::default()
    }
}

#[test]
fn a_throttled_call_is_told_when_to_come_again() {
    let service = start("acme", with("throttle=7,first=1"));
    let response = service.ask(HEAD, BODY);
    assert_eq!(
        parts(&response),
        (
            "429",
            r#"{"error":{"code":"TOO_MANY_REQUESTS","text":"too many calls"}}"#
        )
    );
    assert_eq!(header(&response, "retry-after"), Some("7"));
    assert_eq!(
        service.last_line(),
        "429 POST   /hooks (PersonAdded) throttled"
    );
    assert_eq!(parts(&service.ask(HEAD, BODY)).0, "200");
}

#[test]
fn more_calls_than_the_limit_are_throttled() {
    let settings = Settings {
        throttle: Some((2, 60)),
        ..Settings::default()
    };
    let service = start("acme", settings);
    let statuses = [(); 3].map(|()| parts(&service.ask(HEAD, BODY)).0.to_owned());
    assert_eq!(statuses, ["200", "200", "429"]);
}

#[test]
fn a_response_is_cut_off_in_the_middle() {
    let service = start("acme", with("cut-off,on=PersonAdded"));
    let response = service.ask(HEAD, BODY);
    assert_eq!(header(&response, "content-length"), Some("9"));
    assert_eq!(parts(&response), ("200", r#"{"id"#));
}

#[test]
fn a_lost_response_is_lost_after_the_effect_and_a_hang_up_before_it() {
    let delete = "DELETE /v1/hooks/41 HTTP/1.1\nx-key: k";
    let service = start("acme", with("lost-response,first=1"));
    assert_eq!(service.ask(HEAD, BODY), "");
    assert_eq!(
        service.last_line(),
        "--- POST   /hooks (PersonAdded) response lost after the effect"
    );
    assert_eq!(parts(&service.ask(delete, "")).0, "204");

    let service = start("acme", with("hang-up,first=1"));
    assert_eq!(service.ask(HEAD, BODY), "");
    assert_eq!(parts(&service.ask(delete, "")).0, "404");
}

#[test]
fn a_response_takes_its_time_and_a_stop_does_not_wait_for_silence() {
    let settings = Settings {
        latency: "300ms".parse().unwrap(),
        ..Settings::default()
    };
    let start_time = Instant::now();
    start("acme", settings).ask(HEAD, BODY);
    assert!(start_time.elapsed() >= Duration::from_millis(300));

    let service = Arc::new(start("acme", with("silence")));
    let asking = Arc::clone(&service);
    let silent = thread::spawn(move || asking.ask(HEAD, BODY));
    while service.last_line().is_empty() {
        thread::sleep(Duration::from_millis(10));
    }
    let start_time = Instant::now();
    service.server.stop();
    assert!(start_time.elapsed() < Duration::from_secs(10));
    assert_eq!(silent.join().unwrap(), "");
}
