use std::{net::TcpListener, time::Duration};

use connector_runtime::{
    CallOptions, ClientOptions, Outcome, Value,
    generated::Client,
    testing::{MockResponse, MockTransport},
};
use serde_json::json;

use crate::service::{
    CONNECTOR, GET, POST, client_with, credentials, error_of, only_request, post, quick,
    server_with,
};

#[tokio::test]
async fn the_outcome_of_a_status_is_decided_from_evidence() {
    for (status, outcome) in [
        (300, Outcome::Refused),
        (301, Outcome::Refused),
        (302, Outcome::Unknown),
        (303, Outcome::Unknown),
        (307, Outcome::Refused),
        (308, Outcome::Refused),
        (400, Outcome::Refused),
        (401, Outcome::Refused),
        (404, Outcome::Refused),
        (408, Outcome::Unknown),
        (429, Outcome::Refused),
        (499, Outcome::Refused),
        (500, Outcome::Unknown),
        (502, Outcome::Unknown),
        (503, Outcome::Unknown),
        (504, Outcome::Unknown),
        (599, Outcome::Unknown),
    ] {
        let error = error_of(MockResponse::json(status, "{}")).await;
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.outcome(), outcome, "{status}");
    }
}

#[tokio::test]
async fn every_kind_of_error_is_told_apart() {
    assert!(error_of(MockResponse::empty(429)).await.is_throttled());
    assert!(error_of(MockResponse::empty(401)).await.is_auth());
    assert!(error_of(MockResponse::empty(403)).await.is_auth());
    assert!(error_of(MockResponse::empty(404)).await.is_not_found());
    assert!(error_of(MockResponse::empty(500)).await.is_server());
    assert!(error_of(MockResponse::empty(408)).await.is_timeout());
    let other = error_of(MockResponse::empty(400)).await;
    let kinds = [
        other.is_throttled(),
        other.is_auth(),
        other.is_not_found(),
        other.is_server(),
        other.is_timeout(),
        other.is_connect(),
        other.is_decode(),
        other.is_invalid_input(),
    ];
    assert_eq!(kinds, [false; 8]);
}

#[tokio::test]
async fn an_error_keeps_status_headers_and_body() {
    let body = r#"{"errors": [{"code": "NO_CREDIT"}], "message": "no credit, Zoë"}"#;
    let reply = MockResponse::with_headers(402, &[("x-trace", "t"), ("retry-after", "3")], body);
    let error = error_of(reply).await;
    assert_eq!(error.operation(), Some("send_item"));
    assert_eq!(error.path_template(), Some("/items"));
    assert_eq!(error.headers().unwrap()["x-trace"], "t");
    assert_eq!(error.body().unwrap(), body.as_bytes());
    assert_eq!(
        error.body_json::<Value>().unwrap().unwrap()["message"],
        "no credit, Zoë"
    );
    assert_eq!(error.code(), Some("NO_CREDIT"));
    assert_eq!(error.message(), Some("no credit, Zoë"));
    assert_eq!(error.remedy(), Some("Buy credit."));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(
        error.to_string(),
        "example `send_item`: HTTP 402 Payment Required (code NO_CREDIT). Buy credit.",
    );
}

#[tokio::test]
async fn a_success_whose_envelope_tells_of_a_failure_is_an_error() {
    let error = error_of(MockResponse::json(200, r#"{"code": "NO_CREDIT"}"#)).await;
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(
        (error.code(), error.remedy()),
        (Some("NO_CREDIT"), Some("Buy credit."))
    );
    for success in [r#"{"code": "SUCCESS"}"#, r#"{"code": null}"#, "{}"] {
        let server = server_with(MockResponse::json(200, success));
        post(&server).send::<Value>().await.unwrap();
    }
}

#[tokio::test]
async fn a_refused_connection_sent_nothing() {
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let options = quick().base_url(format!("http://{free}"));
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let error = client.call(&POST).send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_connect() && !error.is_timeout() && !error.is_invalid_input());
}

#[tokio::test]
async fn a_response_that_takes_too_long_leaves_the_outcome_unknown() {
    let reply = || MockResponse::json(200, "{}").after(Duration::from_secs(5));
    let short = Duration::from_millis(100);
    let server = server_with(reply());
    let client = client_with(&server, ClientOptions::new().timeout(short));
    let error = client.call(&POST).send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(error.is_timeout());

    let server = server_with(reply());
    let call = post(&server).options(CallOptions::new().timeout(short));
    assert!(call.send::<Value>().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn a_connection_that_ends_before_the_response_leaves_the_outcome_unknown() {
    for wire in ["", "HTTP/1.1 200 OK\r\n", "no HTTP at all\r\n\r\n"] {
        let server = server_with(MockResponse::raw(wire));
        let error = post(&server)
            .json(&1_i64)
            .send::<Value>()
            .await
            .unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown, "{wire:?}");
        assert_eq!(only_request(&server).body(), b"1");
    }
}

#[tokio::test]
async fn a_success_that_is_cut_off_is_completed_with_its_bytes() {
    for wire in [
        "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[1,2",
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n[1,2\r\n",
    ] {
        let error = error_of(MockResponse::raw(wire)).await;
        assert_eq!(error.outcome(), Outcome::Completed);
        assert!(error.is_decode());
        assert_eq!(error.body().unwrap(), &b"[1,2"[..]);
    }
}

#[tokio::test]
async fn an_error_that_is_cut_off_keeps_its_status_and_bytes() {
    let error = error_of(MockResponse::raw(
        "HTTP/1.1 429 -\r\ncontent-length: 10\r\n\r\n[1,2",
    ))
    .await;
    assert!(error.is_throttled());
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(error.body().unwrap(), &b"[1,2"[..]);
}

#[tokio::test]
async fn a_success_that_is_no_json_is_completed_with_its_bytes() {
    let error = error_of(MockResponse::json(201, "<html>sorry</html>")).await;
    assert_eq!(error.outcome(), Outcome::Completed);
    assert!(error.is_decode());
    assert_eq!(error.status().unwrap().as_u16(), 201);
    assert_eq!(error.body().unwrap(), &b"<html>sorry</html>"[..]);
}

#[tokio::test]
async fn a_success_of_the_wrong_kind_is_completed_with_its_bytes() {
    let server = server_with(MockResponse::json(200, r#"{"a":1}"#));
    let error = post(&server).send::<Vec<i64>>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Completed);
    assert_eq!(error.body().unwrap(), &br#"{"a":1}"#[..]);
}

#[tokio::test]
async fn nesting_without_end_is_an_error_and_no_crash() {
    let error = error_of(MockResponse::json(200, "[".repeat(200_000))).await;
    assert_eq!(error.outcome(), Outcome::Completed);
    assert!(error.is_decode());
}

#[tokio::test]
async fn an_error_body_nested_without_end_is_kept_and_no_crash() {
    let body = r#"{"code":"#.repeat(100_000);
    let error = error_of(MockResponse::json(400, body.clone())).await;
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(error.code(), None);
    assert_eq!(error.body().unwrap(), body.as_bytes());
    assert!(error.body_json::<Value>().unwrap().is_err());
}

#[tokio::test]
async fn bodies_are_bounded_on_success_and_on_error() {
    let long = json!("x".repeat(1000)).to_string();
    for (status, outcome) in [(200, Outcome::Completed), (400, Outcome::Refused)] {
        let server = server_with(MockResponse::json(status, long.clone()));
        let client = client_with(&server, ClientOptions::new().max_body(100));
        let error = client.call(&POST).send::<Value>().await.unwrap_err();
        assert_eq!(error.outcome(), outcome);
        assert_eq!(error.body().unwrap(), &long.as_bytes()[..100]);
    }
    let server = server_with(MockResponse::json(200, long.clone()));
    let client = client_with(&server, ClientOptions::new().max_body(long.len()));
    assert!(client.call(&POST).send::<Value>().await.is_ok());
}

#[tokio::test]
async fn a_body_without_end_is_cut_by_its_length_alone() {
    let chunk = "3e8\r\n".to_owned() + &"x".repeat(1000) + "\r\n";
    let wire =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned() + &chunk.repeat(500);
    let server = server_with(MockResponse::raw(wire));
    let client = client_with(&server, ClientOptions::new().max_body(1500));
    let error = client.call(&POST).send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Completed);
    assert_eq!(error.body().unwrap().len(), 1500);
}

#[tokio::test]
async fn headers_that_other_clients_accept_are_accepted() {
    let many: String = (0..200)
        .flat_map(|number| ["x-".to_owned(), number.to_string(), ": a\r\n".to_owned()])
        .collect();
    for headers in ["x-note: a\r\n b\r\n", "x-note : a\r\n", "x y: a\r\n", &many] {
        let wire = format!("HTTP/1.1 200 OK\r\n{headers}content-length: 2\r\n\r\n[]");
        let server = server_with(MockResponse::raw(wire));
        let reply = post(&server).send::<Vec<i64>>().await;
        assert!(reply.is_ok(), "{headers:?}: {reply:?}");
    }
}

#[tokio::test]
async fn the_words_of_an_error_agree_with_its_outcome_over_all_attempts() {
    let transport = MockTransport::new();
    transport.respond(MockResponse::json(200, "[").cut_off());
    transport.default_response(MockResponse::no_connection());
    let options = quick().base_url("https://example.com").transport(transport);
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let call = client.call(&GET).path("id", "1");
    let error = call.send::<Value>().await.unwrap_err();
    assert_ne!(error.outcome(), Outcome::NotSent);
    let words = error.to_string();
    assert!(words.contains("the last attempt was not sent"), "{words}");
}
