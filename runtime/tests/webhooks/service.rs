//! A connector with a webhook, and a server that plays it.

use connector_runtime::{
    ClientOptions, HeaderMap, SecretString, Value, WebhookError,
    generated::{
        Call, Client, Connector, Credentials, ErrorShape, Method, Operation, Removal, Segment,
    },
    testing::{MockServer, MockTransport},
    webhook::Webhook,
    webhook::{self, Signature, SignedWebhook},
};

pub(crate) static CONNECTOR: Connector = Connector {
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

static SUBSCRIBE: Operation = Operation {
    id: "subscribe",
    method: Method::POST,
    template: "/boards/{board}/hooks",
    path: &[
        Segment::Literal("/boards/"),
        Segment::Parameter("board"),
        Segment::Literal("/hooks"),
    ],
    query: None,
    safe: false,
    accept: "application/json",
};

pub(crate) static REMOVAL: Removal = Removal {
    method: Method::DELETE,
    path: &[
        Segment::Literal("/boards/"),
        Segment::Parameter("board"),
        Segment::Literal("/hooks/"),
        Segment::Parameter("hook"),
    ],
    id: &["data", "id"],
};

/// A webhook whose service signs.
pub(crate) struct Signed;

impl Webhook for Signed {
    type Item = Value;
    type Delivery = Value;

    fn read_within(headers: &HeaderMap, body: &[u8], limit: usize) -> Result<Value, WebhookError> {
        webhook::read_within(headers, body, limit)
    }
}

impl SignedWebhook for Signed {
    const SIGNATURE: Signature = Signature {
        header: "x-signature",
        timestamp_header: "x-timestamp",
    };
}

pub(crate) fn client(server: &MockServer) -> Client {
    with(ClientOptions::new().base_url(format!("{}/v1", server.url())))
}

pub(crate) fn client_of(service: &MockTransport) -> Client {
    with(ClientOptions::new().transport(service.clone()))
}

pub(crate) fn with(options: ClientOptions) -> Client {
    let credentials = Credentials::none().header("x-api-key", "", SecretString::from("secret"));
    Client::new(&CONNECTOR, credentials, options).unwrap()
}

pub(crate) fn call(client: &Client) -> Call {
    client.call(&SUBSCRIBE).path("board", "a/b")
}
