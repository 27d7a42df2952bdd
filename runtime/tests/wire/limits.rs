//! How many calls go out, and what they wait for.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use connector_runtime::{
    Body, BoxFuture, ClientOptions, Outcome, RateLimit, Transport, TransportError, Value, Wait,
    WaitReason,
    generated::{Client, Connector, Throttle},
    http::{Request, Response},
};
use tokio::time::Instant;

use crate::service::{CONNECTOR, GET, POST, credentials};

static THROTTLED: Connector = Connector {
    throttle: Some(Throttle::new(100, 60)),
    ..CONNECTOR
};

const SECOND: Duration = Duration::from_secs(1);

/// Responds from memory, so that time can stand still, and notes when.
#[derive(Clone)]
struct Gateway {
    response: fn(usize) -> Response<Body>,
    calls: Arc<AtomicUsize>,
    times: Arc<Mutex<Vec<Instant>>>,
    waits: Arc<Mutex<Vec<Wait>>>,
}

impl Gateway {
    fn new(response: fn(usize) -> Response<Body>) -> Self {
        Self {
            response,
            calls: Arc::default(),
            times: Arc::default(),
            waits: Arc::default(),
        }
    }

    fn client(&self, options: ClientOptions) -> Client {
        let waits = Arc::clone(&self.waits);
        let options = options
            .base_url("https://example.com")
            .transport(self.clone())
            .on_wait(move |wait| waits.lock().unwrap().push(*wait));
        Client::new(&THROTTLED, credentials(), options).unwrap()
    }

    fn waits(&self) -> Vec<Wait> {
        self.waits.lock().unwrap().clone()
    }

    fn times(&self) -> Vec<Instant> {
        self.times.lock().unwrap().clone()
    }
}

impl Transport for Gateway {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.times.lock().unwrap().push(Instant::now());
        let number = self.calls.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok((self.response)(number)) })
    }
}

fn fine(_: usize) -> Response<Body> {
    Response::new(Body::from("{}"))
}

fn response(status: u16, headers: &[(&str, &str)]) -> Response<Body> {
    let response = Response::builder().status(status);
    let response = headers.iter().fold(response, |response, (name, value)| {
        response.header(*name, *value)
    });
    response.body(Body::from("{}")).unwrap()
}

async fn send_at_once(client: &Client, number: usize) -> Vec<Result<(), connector_runtime::Error>> {
    let calls: Vec<_> = (0..number)
        .map(|_| tokio::spawn(client.clone().call(&POST).send::<Value>()))
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.unwrap().map(drop));
    }
    results
}

#[tokio::test(start_paused = true)]
async fn the_gateways_limit_is_kept_by_all_clones_together() {
    let gateway = Gateway::new(fine);
    let client = gateway.client(ClientOptions::new().rate_limit(RateLimit::gateway()));
    assert!(send_at_once(&client, 250).await.iter().all(Result::is_ok));
    let times = gateway.times();
    assert_eq!(times.len(), 250);
    for (early, late) in times.iter().zip(times.iter().skip(100)) {
        assert!(late.duration_since(*early) >= 60 * SECOND);
    }
    assert_eq!(times[249].duration_since(times[0]), 120 * SECOND);
    let waits = gateway.waits();
    assert!(
        waits
            .iter()
            .all(|wait| wait.reason == WaitReason::RateLimit)
    );
    assert_eq!(waits.len(), 150);
}

#[tokio::test(start_paused = true)]
async fn a_direct_connection_has_no_limit_of_its_own() {
    let gateway = Gateway::new(fine);
    let client = gateway.client(ClientOptions::new());
    assert!(send_at_once(&client, 250).await.iter().all(Result::is_ok));
    assert_eq!(gateway.waits(), []);
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_too_far_away_is_an_error_at_once() {
    let gateway = Gateway::new(fine);
    let options = ClientOptions::new()
        .rate_limit(RateLimit::calls(1, 60 * SECOND))
        .total_timeout(61 * SECOND);
    let results = send_at_once(&gateway.client(options), 3).await;
    let error = results[2].as_ref().unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_throttled());
    assert_eq!(error.retry_after(), Some(120 * SECOND));
    assert_eq!(error.attempts(), 0);
    assert_eq!(gateway.times().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_gives_its_turn_back() {
    let gateway = Gateway::new(fine);
    let client = gateway.client(ClientOptions::new().rate_limit(RateLimit::calls(1, 60 * SECOND)));
    let begin = Instant::now();
    client.call(&POST).send::<Value>().await.unwrap();
    let dropped = client.call(&POST).send::<Value>();
    assert!(tokio::time::timeout(SECOND, dropped).await.is_err());
    client.call(&POST).send::<Value>().await.unwrap();
    assert_eq!(begin.elapsed(), 60 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn repeated_attempts_count_too() {
    let gateway = Gateway::new(|number| response(if number == 0 { 429 } else { 200 }, &[]));
    let client = gateway.client(ClientOptions::new().rate_limit(RateLimit::calls(1, 60 * SECOND)));
    client.call(&POST).send::<Value>().await.unwrap();
    let times = gateway.times();
    assert_eq!(times[1].duration_since(times[0]), 60 * SECOND);
}

fn no_call_is_left(number: usize) -> Response<Body> {
    match number {
        0 => response(
            200,
            &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "30")],
        ),
        _ => response(
            200,
            &[("x-ratelimit-remaining", "9"), ("x-ratelimit-reset", "30")],
        ),
    }
}

#[tokio::test(start_paused = true)]
async fn a_response_that_leaves_no_call_makes_the_next_of_its_operation_wait() {
    let gateway = Gateway::new(no_call_is_left);
    let client = gateway.client(ClientOptions::new());
    let begin = Instant::now();
    client.call(&POST).send::<Value>().await.unwrap();
    client
        .call(&GET)
        .path("id", &1)
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(begin.elapsed(), Duration::ZERO);
    client.call(&POST).send::<Value>().await.unwrap();
    client.call(&POST).send::<Value>().await.unwrap();
    assert_eq!(begin.elapsed(), 30 * SECOND);
    let [wait] = gateway.waits()[..] else {
        panic!("{:?}", gateway.waits())
    };
    assert_eq!(
        (wait.reason, wait.duration),
        (WaitReason::Pause, 30 * SECOND)
    );
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_is_too_long_is_an_error_at_once() {
    let gateway = Gateway::new(|_| response(429, &[("retry-after", "3600")]));
    let client = gateway.client(ClientOptions::new());
    let refused = client.call(&POST).send::<Value>().await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::Refused);
    let held_back = client.call(&POST).send::<Value>().await.unwrap_err();
    assert_eq!(held_back.outcome(), Outcome::NotSent);
    assert!(held_back.is_throttled());
    assert_eq!(held_back.retry_after(), Some(3600 * SECOND));
    assert_eq!(gateway.times().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn without_a_limit_nothing_waits_for_its_turn() {
    let gateway = Gateway::new(no_call_is_left);
    let client = gateway.client(ClientOptions::new().rate_limit(RateLimit::none()));
    let begin = Instant::now();
    assert!(send_at_once(&client, 9).await.iter().all(Result::is_ok));
    client.call(&POST).send::<Value>().await.unwrap();
    assert_eq!(begin.elapsed(), Duration::ZERO);
}
