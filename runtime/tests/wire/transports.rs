use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use connector_runtime::{
    Body, BoxFuture, ClientOptions, Outcome, Transport, TransportError, Value,
    generated::Client,
    http::{Request, Response},
    testing::MockResponse,
    transport::ReqwestTransport,
};

use crate::service::{CONNECTOR, POST, credentials, server, server_with};

/// Responds from memory, and counts.
#[derive(Default)]
struct Memory {
    requests: AtomicUsize,
    fails: Option<fn() -> TransportError>,
}

impl Transport for Memory {
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        assert_eq!(request.uri(), "https://example.com/items");
        Box::pin(async {
            match self.fails {
                Some(fails) => Err(fails()),
                None => Ok(Response::new(Body::from("[1]"))),
            }
        })
    }
}

fn client(transport: impl Transport) -> Client {
    let options = ClientOptions::new()
        .base_url("https://example.com")
        .transport(transport);
    Client::new(&CONNECTOR, credentials(), options).unwrap()
}

#[tokio::test]
async fn a_callers_transport_takes_the_place_of_ours() {
    let memory = Arc::new(Memory::default());
    let transport: Arc<dyn Transport> = memory.clone();
    let reply = client(transport)
        .call(&POST)
        .send::<Vec<i64>>()
        .await
        .unwrap();
    assert_eq!(*reply, [1]);
    assert_eq!(memory.requests.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_failure_without_proof_leaves_the_outcome_unknown() {
    let unknown = Memory {
        fails: Some(|| TransportError::unknown("?")),
        ..Memory::default()
    };
    let error = client(unknown)
        .call(&POST)
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);

    let not_sent = Memory {
        fails: Some(|| TransportError::not_sent("?").with_connect().with_timeout()),
        ..Memory::default()
    };
    let error = client(not_sent)
        .call(&POST)
        .send::<Value>()
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.is_connect() && error.is_timeout());
}

#[test]
fn a_callers_transport_needs_no_tokio() {
    let mut call = Box::pin(client(Memory::default()).call(&POST).send::<Vec<i64>>());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(reply) = call.as_mut().poll(&mut context) else {
        panic!("the transport answers at once")
    };
    assert_eq!(*reply.unwrap(), [1]);
}

#[test]
fn ours_outside_tokio_is_an_error_and_no_panic() {
    let server = server();
    let mut call = Box::pin(crate::service::post(&server).send::<Value>());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(reply) = call.as_mut().poll(&mut context) else {
        panic!("there is nothing to wait for")
    };
    assert_eq!(reply.unwrap_err().outcome(), Outcome::NotSent);
}

#[tokio::test]
async fn a_callers_own_client_can_be_brought() {
    let server = server_with(MockResponse::json(200, "[1]"));
    let transport = ReqwestTransport::new(own_client(reqwest::redirect::Policy::none()));
    let options = ClientOptions::new()
        .base_url(server.url())
        .transport(transport);
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    assert_eq!(*client.call(&POST).send::<Vec<i64>>().await.unwrap(), [1]);
}

#[tokio::test]
async fn each_request_reaches_its_own_host_whichever_came_first() {
    let [first, second] = [(); 2].map(|()| server_with(MockResponse::json(200, "[]")));
    let transport = ReqwestTransport::new(own_client(reqwest::redirect::Policy::none()));
    // The same server by another name is another host, too.
    let by_name = first.url().replace("127.0.0.1", "localhost");
    for (url, count) in [
        (first.url(), (1, 0)),
        (second.url(), (1, 1)),
        (by_name, (2, 1)),
        (second.url(), (2, 2)),
        (first.url(), (3, 2)),
    ] {
        let request = Request::get(format!("{url}/items?page=2"));
        let request = request.body(Body::empty()).unwrap();
        transport.send(request).await.unwrap();
        assert_eq!((first.requests().len(), second.requests().len()), count);
    }
    for request in first.requests().iter().chain(&second.requests()) {
        assert_eq!(
            (request.path(), request.query()),
            ("/items", Some("page=2"))
        );
    }
    assert!(
        first.requests()[1]
            .header("host")
            .unwrap()
            .starts_with("localhost:")
    );
    assert!(
        second.requests()[0]
            .header("host")
            .unwrap()
            .starts_with("127.0.0.1:")
    );
}

#[tokio::test]
async fn a_response_from_another_address_is_no_response() {
    let server = server();
    server.respond(MockResponse::with_headers(
        302,
        &[("location", "/elsewhere")],
        "",
    ));
    let transport = ReqwestTransport::new(own_client(reqwest::redirect::Policy::limited(3)));
    let options = ClientOptions::new()
        .base_url(server.url())
        .transport(transport);
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let error = client.call(&POST).send::<Value>().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
}

#[tokio::test]
async fn a_client_built_for_a_caller_follows_no_redirect_and_does_not_retry() {
    let elsewhere = server();
    let location = format!("{}/stolen", elsewhere.url());
    for reply in [
        MockResponse::with_headers(307, &[("location", &location)], ""),
        MockResponse::empty(503),
    ] {
        let home = server_with(reply);
        let retry = reqwest::retry::for_host("127.0.0.1")
            .no_budget()
            .classify_fn(|response| match response.status() {
                Some(status) if status.is_success() => response.success(),
                _ => response.retryable(),
            });
        let builder = own_builder(reqwest::redirect::Policy::limited(3)).retry(retry);
        let options = ClientOptions::new()
            .base_url(home.url())
            .transport(ReqwestTransport::build(builder).unwrap());
        let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
        client.call(&POST).send::<Value>().await.unwrap_err();
        assert_eq!(home.requests().len(), 1);
        assert_eq!(elsewhere.requests(), []);
    }
}

fn own_client(policy: reqwest::redirect::Policy) -> reqwest::Client {
    own_builder(policy).build().unwrap()
}

fn own_builder(policy: reqwest::redirect::Policy) -> reqwest::ClientBuilder {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let builder = reqwest::Client::builder().no_proxy().redirect(policy);
    builder.tls_backend_preconfigured(tls)
}
