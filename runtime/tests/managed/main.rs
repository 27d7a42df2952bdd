//! Managed connections, against a server on the loopback interface that plays
//! one.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use connector_runtime::{
    BoxFuture, ClientOptions, Outcome, RateLimit, SecretString, TokenError, TokenSource, Value,
    generated::{Client, Connector, Credentials, ErrorShape, Method, Operation, Segment, Throttle},
    testing::{MockResponse, MockServer, MockTransport},
};
use tokio::time::Instant;

static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    base_url: Some("https://api.example.com/v1"),
    errors: ErrorShape {
        code: &[],
        message: &[],
        texts: &[],
        success: &[],
    },
    throttle: Some(Throttle::new(2, 60)),
    remedies: &[],
    status_remedies: &[],
};

static GET: Operation = Operation {
    id: "get_file",
    method: Method::GET,
    template: "/folders/{folder}/files/{file}",
    path: &[
        Segment::Literal("/folders/"),
        Segment::Parameter("folder"),
        Segment::Literal("/files/"),
        Segment::TwiceEncoded("file"),
    ],
    query: None,
    safe: true,
    accept: "application/json",
};

/// A source that counts, and gives another token each time.
#[derive(Default)]
struct Tokens(AtomicUsize);

impl TokenSource for Tokens {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        let count = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        Box::pin(async move {
            Ok(SecretString::from(
                format!("token {count}").replace(' ', "-"),
            ))
        })
    }
}

fn managed(server: &MockServer) -> Client {
    let runtime_url = format!("{}/apim/example/0a1b2c", server.url());
    Client::managed(
        &CONNECTOR,
        runtime_url,
        Tokens::default(),
        ClientOptions::new(),
    )
    .unwrap()
}

fn get(client: &Client) -> connector_runtime::generated::Call {
    client.call(&GET).path("folder", "a/b").path("file", "c/d")
}

#[tokio::test]
async fn the_runtime_url_takes_the_place_of_host_and_base_path() {
    let server = MockServer::start().unwrap();
    server.default_response(MockResponse::json(200, "{}"));
    let client = managed(&server);
    for _ in 0..2 {
        get(&client).send::<Value>().await.unwrap();
    }
    let requests = server.requests();
    assert_eq!(
        requests[0].path(),
        "/apim/example/0a1b2c/folders/a%2Fb/files/c%252Fd"
    );
    assert_eq!(requests[0].header("authorization"), Some("Bearer token-1"));
    assert_eq!(requests[1].header("authorization"), Some("Bearer token-2"));
}

#[tokio::test]
async fn a_path_is_encoded_once_on_a_direct_connection() {
    let service = MockTransport::new();
    service.respond(MockResponse::json(200, "{}"));
    let options = ClientOptions::new().transport(service.clone());
    let client = Client::new(&CONNECTOR, Credentials::none(), options).unwrap();
    get(&client).send::<Value>().await.unwrap();
    assert_eq!(
        service.requests()[0].path(),
        "/v1/folders/a%2Fb/files/c%2Fd"
    );
}

#[tokio::test]
async fn what_only_the_gateway_can_do_is_refused_on_a_direct_connection() {
    let service = MockTransport::new();
    service.default_response(MockResponse::json(200, "{}"));
    let options = ClientOptions::new().transport(service.clone());
    let direct = Client::new(&CONNECTOR, Credentials::none(), options.clone()).unwrap();
    let call = get(&direct).managed_only("A script does it.");
    let error = call.send::<Value>().await.unwrap_err();
    assert!(error.is_unsupported() && error.to_string().contains("A script does it."));
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(service.requests().is_empty());

    let url = "https://example.azure-apihub.net/apim/example/0a1b2c";
    let managed = Client::managed(&CONNECTOR, url, "token", options).unwrap();
    let call = get(&managed).managed_only("A script does it.");
    call.send::<Value>().await.unwrap();
}

/// How long three calls take, where the gateway takes two in 60 s.
async fn three_calls(options: ClientOptions) -> Duration {
    let service = MockTransport::new();
    service.default_response(MockResponse::json(200, "{}"));
    let url = "https://example.azure-apihub.net/apim/example/0a1b2c";
    let options = options.transport(service);
    let client = Client::managed(&CONNECTOR, url, "token", options).unwrap();
    let start = Instant::now();
    for _ in 0..3 {
        get(&client).send::<Value>().await.unwrap();
    }
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_the_gateway_is_kept_unless_another_is_set() {
    assert!(three_calls(ClientOptions::new()).await >= Duration::from_secs(55));
    let without = ClientOptions::new().rate_limit(RateLimit::none());
    assert!(three_calls(without).await < Duration::from_secs(1));
}

#[test]
fn a_runtime_url_that_is_none_is_refused() {
    for url in [
        "",
        "example.azure-apihub.net",
        "http://example.azure-apihub.net/apim",
    ] {
        let client = Client::managed(&CONNECTOR, url, "token", ClientOptions::new());
        assert!(client.is_err_and(|error| error.is_invalid_input()), "{url}");
    }
}
