//! A connector, whose requests go where a test says.

use connector_runtime::{
    ClientOptions, Retry, SecretString, Transport,
    generated::{Call, Client, Connector, Credentials, ErrorShape, Method, Operation, Segment},
};

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
    throttle: None,
    remedies: &[],
    status_remedies: &[],
};

static SEND: Operation = Operation {
    id: "send_item",
    method: Method::POST,
    template: "/items",
    path: &[Segment::Literal("/items")],
    query: None,
    safe: false,
    accept: "application/json",
};

/// A call through this transport, which is not repeated.
pub(crate) fn call(transport: impl Transport) -> Call {
    client(transport)
        .call(&SEND)
        .query("a", "b c")
        .json(&vec![1_i64, 2])
}

pub(crate) fn client(transport: impl Transport) -> Client {
    let options = ClientOptions::new()
        .transport(transport)
        .retry(Retry::never());
    client_with(options)
}

/// A call of a client with these options.
pub(crate) fn with(options: ClientOptions) -> Call {
    client_with(options).call(&SEND).json(&vec![1_i64, 2])
}

fn client_with(options: ClientOptions) -> Client {
    let credentials = Credentials::none().header("x-api-key", "", SecretString::from("secret"));
    Client::new(&CONNECTOR, credentials, options).unwrap()
}
