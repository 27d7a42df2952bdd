use std::time::Duration;

use connector_runtime::{
    PollState, Polls, json,
    testing::{MockResponse, MockTransport},
};
use tokio::time::Instant;

use crate::service::{call, client_of};

const INTERVAL: Duration = Duration::from_secs(60);

fn polls(service: &MockTransport) -> Polls<i64> {
    call(&client_of(service)).polls(&["news"], INTERVAL)
}

fn news(items: &[i64]) -> MockResponse {
    MockResponse::json(200, json!({"news": items}).to_string())
}

#[tokio::test(start_paused = true)]
async fn what_is_new_is_given_once() {
    let service = MockTransport::new();
    for items in [&[1, 2][..], &[1, 2, 3], &[3], &[4]] {
        service.respond(news(items));
    }
    let mut polls = polls(&service);
    let mut got = Vec::new();
    while got.len() < 4 {
        got.push(polls.try_next().await.unwrap().unwrap());
    }
    assert_eq!(got, [1, 2, 3, 4]);
    assert_eq!(service.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn polls_keep_the_interval_and_the_first_comes_at_once() {
    let service = MockTransport::new();
    for item in 1..=3 {
        service.respond(news(&[item]));
    }
    let (mut polls, start) = (polls(&service), Instant::now());
    polls.next().await;
    assert!(start.elapsed() < Duration::from_secs(1));
    polls.next().await;
    polls.next().await;
    assert_eq!(start.elapsed().as_secs(), 120);
}

#[tokio::test(start_paused = true)]
async fn a_response_that_is_no_json_is_an_error_and_not_no_news() {
    let service = MockTransport::new();
    service.respond(MockResponse::text(200, "<html>busy</html>"));
    service.respond(MockResponse::empty(204));
    service.respond(news(&[1]));
    let mut polls = polls(&service);
    let error = polls.next().await.unwrap().unwrap_err();
    assert!(error.is_decode() && error.body().is_some());
    assert_eq!(polls.try_next().await.unwrap(), Some(1));
}

#[tokio::test(start_paused = true)]
async fn an_error_does_not_end_the_stream() {
    let service = MockTransport::new();
    service.respond(MockResponse::json(404, "{}"));
    service.respond(news(&[1]));
    let (mut polls, start) = (polls(&service), Instant::now());
    assert!(polls.next().await.unwrap().is_err());
    assert_eq!(polls.try_next().await.unwrap(), Some(1));
    assert_eq!(start.elapsed(), INTERVAL);
}

#[tokio::test(start_paused = true)]
async fn nothing_new_is_nothing() {
    let service = MockTransport::new();
    for reply in [
        MockResponse::empty(204),
        MockResponse::empty(202),
        MockResponse::json(200, "{}"),
        news(&[1]),
    ] {
        service.respond(reply);
    }
    assert_eq!(polls(&service).try_next().await.unwrap(), Some(1));
    assert_eq!(service.requests().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn the_service_can_say_where_the_next_poll_goes() {
    let service = MockTransport::new();
    let location = [
        ("location", "/v1/news?after=1"),
        ("content-type", "application/json"),
    ];
    service.respond(MockResponse::with_headers(
        200,
        &location,
        r#"{"news": [1]}"#,
    ));
    let elsewhere = [("location", "https://evil.example/news")];
    service.respond(MockResponse::with_headers(
        200,
        &elsewhere,
        r#"{"news": [2]}"#,
    ));
    service.respond(news(&[3]));
    let mut polls = polls(&service);
    for _ in 0..3 {
        polls.try_next().await.unwrap();
    }
    let requests = service.requests();
    assert_eq!(
        (requests[1].method(), requests[1].path()),
        ("GET", "/v1/news")
    );
    assert_eq!(requests[1].query(), Some("after=1"));
    assert_eq!(requests[2].method(), "POST", "as at first");
    assert_eq!(requests[2].header("host"), Some("api.example.com"));
}

#[tokio::test(start_paused = true)]
async fn a_reply_without_a_list_is_one_item_that_is_given_when_it_changes() {
    let service = MockTransport::new();
    for count in [1, 1, 2] {
        service.respond(MockResponse::json(200, count.to_string()));
    }
    let mut polls: Polls<i64> = call(&client_of(&service)).polls(&[], INTERVAL);
    assert_eq!(polls.try_next().await.unwrap(), Some(1));
    assert_eq!(polls.try_next().await.unwrap(), Some(2));
}

#[test]
fn outside_tokio_it_is_an_error_and_ends() {
    let service = MockTransport::new();
    let mut polls = polls(&service);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for expected in [true, false] {
        let mut next = Box::pin(polls.next());
        let std::task::Poll::Ready(next) = next.as_mut().poll(&mut context) else {
            panic!("there is nothing to wait for");
        };
        assert_eq!(next.is_some_and(|news| news.is_err()), expected);
    }
    assert!(service.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn another_process_goes_on_where_polls_ended() {
    let service = MockTransport::new();
    service.respond(MockResponse::with_headers(
        200,
        &[
            ("content-type", "application/json"),
            ("location", "/v1/news?after=2"),
        ],
        r#"{"news": [1, 2]}"#,
    ));
    service.respond(news(&[2, 3]));
    let mut polls = polls(&service);
    assert_eq!(polls.try_next().await.unwrap(), Some(1));
    assert_eq!(polls.state(), None, "2 has not been given yet");
    assert_eq!(polls.try_next().await.unwrap(), Some(2));
    let stored = serde_json::to_string(&polls.state().unwrap()).unwrap();
    drop(polls);

    let state: PollState = serde_json::from_str(&stored).unwrap();
    let mut polls = self::polls(&service).resume(&state);
    assert_eq!(polls.try_next().await.unwrap(), Some(3));
    assert_eq!(service.requests()[1].query(), Some("after=2"));
}
