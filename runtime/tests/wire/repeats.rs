//! What is sent again, and what never is.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use connector_runtime::{
    Body, BoxFuture, CallOptions, ClientOptions, FailedAttempt, Outcome, Retry, RetryPolicy,
    Transport, TransportError, Value, Wait, WaitReason,
    generated::{Call, Client, Method, Operation, Segment},
    http::{Request, Response},
    testing::{MockResponse, MockServer},
};

use crate::service::{
    CONNECTOR, GET, POST, client, client_with, credentials, get, post, quick, server_with,
};

/// How often the server was asked.
async fn requests(call: fn(&MockServer) -> Call, reply: MockResponse) -> usize {
    let server = server_with(reply);
    let result = call(&server).send::<Value>().await;
    let error = result.unwrap_err();
    assert_eq!(error.attempts() as usize, server.requests().len());
    server.requests().len()
}

#[tokio::test]
async fn only_a_safe_call_is_repeated_where_the_first_may_have_had_its_effect() {
    for reply in [
        MockResponse::empty(408),
        MockResponse::empty(500),
        MockResponse::empty(503),
        MockResponse::with_headers(503, &[("retry-after", "0")], ""),
        MockResponse::empty(599),
        MockResponse::raw(""),
        MockResponse::raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[1,2"),
    ] {
        assert_eq!(requests(get, reply.clone()).await, 4);
        assert_eq!(requests(post, reply).await, 1);
    }
}

#[tokio::test]
async fn every_call_is_repeated_after_a_429() {
    assert_eq!(requests(get, MockResponse::empty(429)).await, 4);
    assert_eq!(requests(post, MockResponse::empty(429)).await, 4);
}

#[tokio::test]
async fn nothing_else_is_repeated() {
    for status in [301, 400, 401, 403, 404, 409, 422, 425, 499] {
        assert_eq!(
            requests(get, MockResponse::empty(status)).await,
            1,
            "{status}"
        );
    }
    for success in ["no json", r#"{"code": "NO_CREDIT"}"#] {
        assert_eq!(requests(get, MockResponse::json(200, success)).await, 1);
    }
}

#[tokio::test]
async fn a_message_that_was_refused_once_is_sent_once_more_and_the_same() {
    let server = server_with(MockResponse::json(200, "{}"));
    server.respond(MockResponse::empty(429));
    post(&server)
        .json(&"hello".to_owned())
        .send::<Value>()
        .await
        .unwrap();
    let bodies: Vec<String> = server
        .requests()
        .iter()
        .map(connector_runtime::testing::RecordedRequest::body_text)
        .collect();
    assert_eq!(bodies, ["\"hello\"", "\"hello\""]);
}

#[tokio::test]
async fn never_is_never_for_a_client_and_for_a_call() {
    let server = server_with(MockResponse::empty(429));
    let options = ClientOptions::new().retry(Retry::never());
    let call = client_with(&server, options).call(&POST);
    assert_eq!(call.send::<Value>().await.unwrap_err().attempts(), 1);

    let server = server_with(MockResponse::empty(500));
    let call = get(&server).options(CallOptions::new().retry(Retry::never()));
    assert_eq!(call.send::<Value>().await.unwrap_err().attempts(), 1);
    let call = get(&server).options(CallOptions::new().retry(Retry::new().times(1)));
    assert_eq!(call.send::<Value>().await.unwrap_err().attempts(), 2);
}

#[tokio::test]
async fn a_stream_is_never_sent_again() {
    let server = server_with(MockResponse::empty(429));
    let stream = Body::wrap(http_body_util::Full::new(Bytes::from("streamed")));
    let call = post(&server).raw("text/plain", stream);
    let error = call.send::<Value>().await.unwrap_err();
    assert!(error.is_throttled());
    assert_eq!(server.requests().len(), 1);
}

/// Fails as told, without a network.
struct Failing {
    attempts: AtomicUsize,
    failure: fn(usize) -> TransportError,
}

impl Transport for Failing {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let attempt = self.attempts.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Err((self.failure)(attempt)) })
    }
}

/// How often a call was attempted whose transport fails like this, and how it
/// ended.
async fn failing(
    call: fn(&Client) -> Call,
    failure: fn(usize) -> TransportError,
) -> (u32, Outcome) {
    let transport = Failing {
        attempts: AtomicUsize::new(0),
        failure,
    };
    let options = quick().base_url("https://example.com").transport(transport);
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let error = call(&client).send::<Value>().await.unwrap_err();
    (error.attempts(), error.outcome())
}

fn safe(client: &Client) -> Call {
    client.call(&GET).path("id", &1)
}

fn unsafe_(client: &Client) -> Call {
    client.call(&POST)
}

#[tokio::test]
async fn a_read_that_the_definition_declares_unsafe_is_not_repeated() {
    static TAKE: Operation = Operation {
        id: "take_item",
        method: Method::GET,
        template: "/next",
        path: &[Segment::Literal("/next")],
        query: None,
        safe: false,
        accept: "",
    };
    let broken = |_| TransportError::unknown("?");
    let call = |client: &Client| client.call(&TAKE);
    assert_eq!(failing(call, broken).await, (1, Outcome::Unknown));
}

#[tokio::test]
async fn proof_that_nothing_was_sent_lets_every_call_be_repeated() {
    let refused = |_| TransportError::not_sent("?").with_connect();
    assert_eq!(failing(unsafe_, refused).await, (4, Outcome::NotSent));
    assert_eq!(failing(safe, refused).await, (4, Outcome::NotSent));
}

#[tokio::test]
async fn without_proof_only_a_safe_call_is_repeated() {
    let broken = |_| TransportError::unknown("?");
    assert_eq!(failing(unsafe_, broken).await, (1, Outcome::Unknown));
    assert_eq!(failing(safe, broken).await, (4, Outcome::Unknown));
}

/// Repeats whatever it is asked about, twice.
#[derive(Debug)]
struct Twice {
    may_duplicate: bool,
}

impl RetryPolicy for Twice {
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        (failed.attempts < 3).then_some(Duration::from_millis(1))
    }

    fn may_duplicate(&self, _: &FailedAttempt<'_>) -> bool {
        self.may_duplicate
    }
}

#[tokio::test]
async fn a_policy_of_the_applications_own_sends_twice_only_where_it_says_so() {
    async fn attempts(call: fn(&Client) -> Call, may_duplicate: bool) -> u32 {
        let transport = Failing {
            attempts: AtomicUsize::new(0),
            failure: |_| TransportError::unknown("?"),
        };
        let options = ClientOptions::new()
            .retry(Twice { may_duplicate })
            .base_url("https://example.com")
            .transport(transport);
        let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
        let error = call(&client).send::<Value>().await.unwrap_err();
        error.attempts()
    }
    assert_eq!(attempts(safe, false).await, 3);
    assert_eq!(attempts(unsafe_, false).await, 1);
    assert_eq!(attempts(unsafe_, true).await, 3);
}

#[tokio::test]
async fn what_would_fail_the_same_way_again_is_not_repeated() {
    let lasting = |_| TransportError::not_sent("?").with_permanent();
    assert_eq!(failing(safe, lasting).await, (1, Outcome::NotSent));
}

#[tokio::test]
async fn proof_about_the_last_attempt_is_none_about_the_first() {
    let first_breaks = |attempt| match attempt {
        0 => TransportError::unknown("?"),
        _ => TransportError::not_sent("?").with_connect(),
    };
    assert_eq!(failing(safe, first_breaks).await, (4, Outcome::Unknown));
}

#[tokio::test]
async fn a_connection_that_the_service_closed_meanwhile_sends_nothing_twice() {
    let server = closing::MockServer::start();
    let options = quick().base_url(server.url());
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    for _ in 0..20 {
        let before = server.requests();
        let result = client.call(&POST).json(&1_i64).send::<Value>().await;
        assert!(server.requests() - before <= 1);
        if let Err(error) = result {
            assert_eq!(error.outcome(), Outcome::Unknown);
        }
    }
}

/// The waits that a client reported.
#[derive(Clone, Default)]
struct Waits(Arc<Mutex<Vec<Wait>>>);

impl Waits {
    fn of(&self, options: ClientOptions) -> ClientOptions {
        let waits = self.clone();
        options.on_wait(move |wait| waits.0.lock().unwrap().push(*wait))
    }

    fn all(&self) -> Vec<Wait> {
        self.0.lock().unwrap().clone()
    }
}

/// Responds from memory, so that time can stand still.
struct Memory(fn(usize) -> Response<Body>, AtomicUsize);

impl Transport for Memory {
    fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let attempt = self.1.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok((self.0)(attempt)) })
    }
}

fn in_memory(options: ClientOptions, response: fn(usize) -> Response<Body>) -> Client {
    let options = options
        .base_url("https://example.com")
        .transport(Memory(response, AtomicUsize::new(0)));
    Client::new(&CONNECTOR, credentials(), options).unwrap()
}

fn response(status: u16, headers: &[(&str, &str)]) -> Response<Body> {
    let response = Response::builder().status(status);
    let response = headers.iter().fold(response, |response, (name, value)| {
        response.header(*name, *value)
    });
    response.body(Body::from("{}")).unwrap()
}

fn throttled_once(attempt: usize) -> Response<Body> {
    match attempt {
        0 => response(429, &[("retry-after", "40")]),
        _ => response(200, &[]),
    }
}

#[tokio::test(start_paused = true)]
async fn the_services_wait_is_kept_and_every_wait_is_reported() {
    let waits = Waits::default();
    let client = in_memory(waits.of(ClientOptions::new()), throttled_once);
    let begin = tokio::time::Instant::now();
    client.call(&POST).send::<Value>().await.unwrap();
    assert_eq!(begin.elapsed().as_secs(), 40);
    let [wait] = waits.all()[..] else {
        panic!("{:?}", waits.all())
    };
    assert_eq!(
        (wait.operation, wait.reason, wait.attempts),
        ("send_item", WaitReason::Retry, 1)
    );
    assert_eq!(wait.duration, Duration::from_secs(40));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_is_not_begun() {
    let begin = tokio::time::Instant::now();
    for options in [
        ClientOptions::new().retry(Retry::new().budget(Duration::from_secs(39))),
        ClientOptions::new().total_timeout(Duration::from_secs(39)),
    ] {
        let client = in_memory(options, throttled_once);
        let error = client.call(&POST).send::<Value>().await.unwrap_err();
        assert!(error.is_throttled());
        assert_eq!(error.outcome(), Outcome::Refused);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(40)));
    }
    assert_eq!(begin.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn the_whole_call_ends_in_time_whatever_its_attempts_do() {
    struct Never;
    impl Transport for Never {
        fn send(&self, _: Request<Body>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
            Box::pin(std::future::pending())
        }
    }
    let options = ClientOptions::new()
        .base_url("https://example.com")
        .transport(Never)
        .timeout(Duration::from_secs(10))
        .total_timeout(Duration::from_secs(25));
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let begin = tokio::time::Instant::now();
    let error = safe(&client).send::<Value>().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(begin.elapsed().as_secs(), 25);
    let call = unsafe_(&client).options(CallOptions::new().total_timeout(Duration::from_secs(5)));
    let error = call.send::<Value>().await.unwrap_err();
    assert_eq!((error.attempts(), error.outcome()), (1, Outcome::Unknown));
    assert_eq!(begin.elapsed().as_secs(), 30);
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_client_usable() {
    let server = server_with(MockResponse::json(200, "{}"));
    server.respond(MockResponse::json(200, "{}").after(Duration::from_secs(5)));
    let client = client(&server);
    let dropped = client.call(&POST).send::<Value>();
    let short = Duration::from_millis(100);
    assert!(tokio::time::timeout(short, dropped).await.is_err());
    client.call(&POST).send::<Value>().await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

/// A server that keeps connections, and closes each after its first response.
mod closing {
    use std::{
        io::{BufRead as _, BufReader, Read as _, Write as _},
        net::{SocketAddr, TcpListener, TcpStream},
        sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        },
        thread,
    };

    pub(super) struct MockServer {
        address: SocketAddr,
        requests: Arc<AtomicUsize>,
    }

    impl MockServer {
        pub(super) fn start() -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            let address = listener.local_addr().unwrap();
            let requests = Arc::new(AtomicUsize::new(0));
            let count = Arc::clone(&requests);
            thread::spawn(move || {
                for connection in listener.incoming() {
                    let (connection, count) = (connection.unwrap(), Arc::clone(&count));
                    thread::spawn(move || serve(connection, &count));
                }
            });
            Self { address, requests }
        }

        pub(super) fn url(&self) -> String {
            format!("http://{}", self.address)
        }

        pub(super) fn requests(&self) -> usize {
            self.requests.load(Ordering::SeqCst)
        }
    }

    /// Promises to keep the connection, and does not.
    fn serve(mut connection: TcpStream, requests: &AtomicUsize) {
        let mut input = BufReader::new(connection.try_clone().unwrap());
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            if input.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
        }
        input.read_exact(&mut [0]).unwrap();
        requests.fetch_add(1, Ordering::SeqCst);
        let _ = connection.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
    }
}
