//! Calls from programs without `async`.

#![allow(
    clippy::unwrap_used,
    reason = "a test fails by panicking, and helpers are not `#[test]` functions"
)]

use connector_runtime::{
    ClientOptions, Error, Outcome, Value,
    blocking::{IterBlocking as _, SendBlocking as _},
    generated::{Client, Connector, Credentials, Method, Operation, Segment},
    testing::{MockResponse, MockServer},
};
use futures_util::stream;

static CONNECTOR: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    ..Connector::DEFAULT
};

static SEND: Operation = Operation {
    id: "send_item",
    method: Method::POST,
    template: "/items",
    path: &[Segment::Literal("/items")],
    ..Operation::DEFAULT
};

fn client(server: &MockServer) -> Client {
    let options = ClientOptions::new().base_url(server.url());
    Client::new(&CONNECTOR, Credentials::none(), options).unwrap()
}

#[test]
fn a_call_waits_on_the_thread_that_makes_it() {
    let server = MockServer::start().unwrap();
    server.default_response(MockResponse::json(200, "7"));
    let client = client(&server);
    for _ in 0..3 {
        let reply = client.call(&SEND).send::<Value>().send_blocking().unwrap();
        assert_eq!(*reply, 7);
    }
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| client.call(&SEND).send::<Value>().send_blocking().unwrap());
        }
    });
    assert_eq!(server.requests().len(), 7);
    server.default_response(MockResponse::json(404, "{}"));
    let error = client.call(&SEND).send::<Value>().send_blocking();
    assert!(error.unwrap_err().is_not_found());
}

#[test]
fn a_download_and_a_list_are_iterators() {
    let server = MockServer::start().unwrap();
    server.default_response(MockResponse::text(200, "0123456789"));
    let download = client(&server).call(&SEND).send_stream().send_blocking();
    let pieces: Result<Vec<_>, Error> = download.unwrap().into_inner().iter_blocking().collect();
    assert_eq!(pieces.unwrap().concat(), b"0123456789");

    let items: Result<Vec<i32>, Error> = stream::iter([Ok(1), Ok(2)]).iter_blocking().collect();
    assert_eq!(items.unwrap(), [1, 2]);
}

#[test]
fn within_an_asynchronous_program_it_is_an_error_and_nothing_is_sent() {
    let server = MockServer::start().unwrap();
    let client = client(&server);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let error = runtime.block_on(async {
        let item = stream::iter([Ok(1)]).iter_blocking().next();
        assert!(item.unwrap().unwrap_err().is_unsupported());
        client
            .call(&SEND)
            .send::<Value>()
            .send_blocking()
            .unwrap_err()
    });
    assert!(error.is_unsupported());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert!(error.to_string().contains("`.await` it instead"), "{error}");
    assert!(server.requests().is_empty());
}
