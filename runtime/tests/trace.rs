//! What a call tells of itself to `tracing`.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use connector_runtime::{
    ClientOptions, Retry, SecretString, Value,
    generated::{Client, Connector, Credentials, ErrorShape, Method, Operation, Segment},
    testing::{MockResponse, MockServer},
};
use tracing_subscriber::{
    filter::LevelFilter,
    fmt::{MakeWriter, format::FmtSpan},
};

static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    base_url: None,
    errors: ErrorShape {
        code: &["/code"],
        message: &["/message"],
        texts: &[],
        success: &[],
    },
    throttle: None,
    remedies: &[],
    status_remedies: &[],
};

static SEND: Operation = Operation {
    id: "send",
    method: Method::POST,
    template: "/to/{number}",
    path: &[Segment::Literal("/to/"), Segment::Parameter("number")],
    query: None,
    safe: false,
    accept: "",
};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// What is logged of a call that is answered like this.
async fn logged(replies: &[MockResponse]) -> String {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .without_time()
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let server = MockServer::start().unwrap();
    for reply in replies {
        server.respond(reply.clone());
    }
    let short = Duration::from_millis(1);
    let options = ClientOptions::new()
        .base_url(server.url())
        .retry(Retry::new().first_wait(short).longest_wait(short));
    let credentials = Credentials::none().header("x-key", "", SecretString::from("secret-key"));
    let client = Client::new(&CONNECTOR, credentials, options).unwrap();
    let call = client.call(&SEND).path("number", "+61411111111");
    drop(call.json(&"Hello Zoë".to_owned()).send::<Value>().await);
    let bytes = log.0.lock().unwrap().clone();
    String::from_utf8(bytes).unwrap()
}

/// The line that the span of the call ends with.
fn end(log: &str) -> &str {
    let mut ends = log
        .lines()
        .filter(|line| line.contains("connector_call") && line.contains("close"));
    ends.next().unwrap()
}

#[tokio::test]
async fn a_span_tells_operation_attempts_status_and_outcome_and_every_wait_is_an_event() {
    let log = logged(&[MockResponse::empty(429), MockResponse::json(200, "{}")]).await;
    let end = end(&log);
    for field in [
        r#"connector="example""#,
        r#"operation="send""#,
        r#"path="/to/{number}""#,
        "attempts=2",
        "status=200",
        r#"outcome="success""#,
    ] {
        assert!(end.contains(field), "{field} in {end}");
    }
    let waits = log.lines().filter(|line| line.contains("milliseconds="));
    let waits: Vec<&str> = waits.collect();
    assert_eq!(waits.len(), 1, "{log}");
    assert!(waits[0].contains(r#"reason="retry""#), "{}", waits[0]);
}

#[tokio::test]
async fn a_failure_is_told_without_what_was_sent_or_said() {
    let body = r#"{"code": "to +61411111111", "message": "Zoë has no credit"}"#;
    let log = logged(&[MockResponse::json(503, body)]).await;
    assert!(end(&log).contains(r#"outcome="unknown""#), "{log}");
    for secret in ["secret-key", "61411111111", "Zoë", "no credit"] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}
