//! A connector as generated code describes it, and a server that plays it.

use std::time::Duration;

use connector_runtime::{
    ClientOptions, Error, Retry, SecretString, Value,
    generated::{Call, Client, Connector, Credentials, ErrorShape, Method, Operation, Segment},
    testing::{MockResponse, MockServer, RecordedRequest},
};

pub(crate) static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    base_url: None,
    errors: ErrorShape {
        code: &["/code", "/errors/*/code"],
        message: &["/message"],
        texts: &[],
        success: &["SUCCESS"],
    },
    throttle: None,
    remedies: &[("NO_CREDIT", "Buy credit.")],
    status_remedies: &[],
};

pub(crate) static GET: Operation = Operation {
    id: "get_item",
    method: Method::GET,
    template: "/items/{id}",
    path: &[Segment::Literal("/items/"), Segment::Parameter("id")],
    query: Some("api-version=2.0"),
    safe: true,
    accept: "application/json",
};

pub(crate) static POST: Operation = Operation {
    id: "send_item",
    method: Method::POST,
    template: "/items",
    path: &[Segment::Literal("/items")],
    query: None,
    safe: false,
    accept: "application/json",
};

pub(crate) fn credentials() -> Credentials {
    Credentials::none().header("x-api-key", "", SecretString::from("secret-key"))
}

/// Options that repeat as the usual ones do, but without long waits.
pub(crate) fn quick() -> ClientOptions {
    let short = Duration::from_millis(1);
    ClientOptions::new().retry(Retry::new().first_wait(short).longest_wait(short))
}

pub(crate) fn client_with(server: &MockServer, options: ClientOptions) -> Client {
    Client::new(
        &CONNECTOR,
        credentials(),
        options.base_url(format!("{}/v1/", server.url())),
    )
    .unwrap()
}

pub(crate) fn client(server: &MockServer) -> Client {
    client_with(server, quick())
}

pub(crate) fn get(server: &MockServer) -> Call {
    client(server).call(&GET).path("id", &7)
}

pub(crate) fn post(server: &MockServer) -> Call {
    client(server).call(&POST)
}

/// A server that responds to everything with success.
pub(crate) fn server() -> MockServer {
    let server = MockServer::start().unwrap();
    server.default_response(MockResponse::json(200, "{}"));
    server
}

/// A server that responds to everything like this.
pub(crate) fn server_with(reply: MockResponse) -> MockServer {
    let server = MockServer::start().unwrap();
    server.default_response(reply);
    server
}

/// The one request that the server has seen.
pub(crate) fn only_request(server: &MockServer) -> RecordedRequest {
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    requests[0].clone()
}

/// The error of a call that the server answers like this.
pub(crate) async fn error_of(reply: MockResponse) -> Error {
    let server = server_with(reply);
    post(&server).send::<Value>().await.unwrap_err()
}
