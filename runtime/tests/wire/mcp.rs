//! Messages to an endpoint of the Model Context Protocol.

use std::time::Duration;

use connector_runtime::{
    ClientOptions, Error, Outcome, StatusCode, Value,
    generated::{Call, Client, Method, Operation, Segment},
    json,
    mcp::{McpReply, session_id},
    testing::{MockResponse, MockServer},
};

use crate::service::{CONNECTOR, client_with, credentials, quick};

static INVOKE: Operation = Operation {
    id: "InvokeMCP",
    method: Method::POST,
    template: "/mcp",
    path: &[Segment::Literal("/mcp")],
    query: None,
    safe: false,
    accept: "application/json, text/event-stream",
};

fn invoke(server: &MockServer, message: &Value) -> Call {
    client_with(server, quick()).call(&INVOKE).json(message)
}

async fn messages(mut reply: McpReply) -> Result<Vec<Value>, Error> {
    let mut messages = Vec::new();
    while let Some(message) = reply.next_message().await? {
        messages.push(message);
    }
    Ok(messages)
}

fn events(body: &str) -> MockResponse {
    let headers = [
        ("content-type", "Text/Event-Stream; charset=utf-8"),
        ("mcp-session-id", "s-1"),
    ];
    MockResponse::with_headers(200, &headers, body)
}

#[tokio::test]
async fn a_message_goes_out_as_json_with_the_credentials_and_the_session() {
    let server = MockServer::start().unwrap();
    server.respond(MockResponse::json(
        200,
        r#"{"jsonrpc":"2.0","id":1,"result":{}}"#,
    ));
    let message = json!({"jsonrpc": "2.0", "id": 1, "method": "ping"});
    let response = invoke(&server, &message)
        .header("Mcp-Session-Id", "s-1")
        .header("MCP-Protocol-Version", "2025-06-18")
        .send_mcp()
        .await
        .unwrap();
    let requests = server.requests();
    let [request] = requests.as_slice() else {
        panic!("{requests:?}");
    };
    assert_eq!((request.method(), request.path()), ("POST", "/v1/mcp"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.header("accept"),
        Some("application/json, text/event-stream")
    );
    assert_eq!(request.header("x-api-key"), Some("secret-key"));
    assert_eq!(request.header("mcp-session-id"), Some("s-1"));
    assert_eq!(request.header("mcp-protocol-version"), Some("2025-06-18"));
    assert_eq!(request.body_json().unwrap(), message);

    assert_eq!(session_id(&response), None);
    assert_eq!(
        response.http_body(),
        r#"{"jsonrpc":"2.0","id":1,"result":{}}"#
    );
    assert_eq!(
        format!("{response:?}"),
        "Response { status: 200, value: Message(…), .. }"
    );
    let replies = messages(response.into_inner()).await.unwrap();
    assert_eq!(replies, [json!({"jsonrpc": "2.0", "id": 1, "result": {}})]);
}

#[tokio::test]
async fn events_are_read_one_by_one_and_the_session_is_told() {
    let server = MockServer::start().unwrap();
    server.respond(events(
        ": hello\n\nid: 1\n\nevent: message\ndata: {\"method\":\"a\"}\n\ndata: {\"id\":\ndata: 1}\n\n",
    ));
    let response = invoke(&server, &json!({"id": 1})).send_mcp().await.unwrap();
    assert_eq!(session_id(&response), Some("s-1"));
    assert!(response.http_body().is_empty());
    let McpReply::Events(mut events) = response.into_inner() else {
        panic!("a stream of events is expected");
    };
    // An event may have no message, only an id to go on from.
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.id.as_deref(), first.data.as_str()), (Some("1"), ""));
    assert_eq!(
        events.next_message().await.unwrap(),
        Some(json!({"method": "a"}))
    );
    assert_eq!(events.next_message().await.unwrap(), Some(json!({"id": 1})));
    assert_eq!(events.next_message().await.unwrap(), None);
    assert_eq!(events.next().await.unwrap(), None);
}

#[tokio::test]
async fn a_notification_is_accepted_without_a_response() {
    for response in [
        MockResponse::empty(202),
        MockResponse::text(202, "Accepted"),
        MockResponse::empty(204),
    ] {
        let server = MockServer::start().unwrap();
        server.respond(response);
        let response = invoke(&server, &json!({"method": "notifications/initialized"}))
            .send_mcp()
            .await
            .unwrap();
        assert!(matches!(*response, McpReply::Accepted), "{response:?}");
    }
}

#[tokio::test]
async fn a_session_that_is_gone_is_an_error_with_its_status() {
    let server = MockServer::start().unwrap();
    server.respond(MockResponse::empty(404));
    let error = invoke(&server, &json!({})).send_mcp().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_is_no_message_is_completed_and_cannot_be_read() {
    let server = MockServer::start().unwrap();
    server.respond(MockResponse::text(200, "<html>"));
    let error = invoke(&server, &json!({})).send_mcp().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Completed);

    server.respond(events("data: <html>\n\n"));
    let response = invoke(&server, &json!({})).send_mcp().await.unwrap();
    let error = messages(response.into_inner()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Completed);
    assert_eq!(error.operation(), Some("InvokeMCP"));
}

#[tokio::test]
async fn one_event_is_bounded_and_a_stream_that_breaks_off_is_an_error() {
    let server = MockServer::start().unwrap();
    let options = ClientOptions::new()
        .max_body(100)
        .base_url(format!("{}/v1/", server.url()));
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let small = "data: {}\n\n".repeat(100);
    server.respond(events(&small));
    let response = client
        .call(&INVOKE)
        .json(&json!({}))
        .send_mcp()
        .await
        .unwrap();
    assert_eq!(messages(response.into_inner()).await.unwrap().len(), 100);

    server.respond(events(&format!("data: \"{}\"\n\n", "x".repeat(500))));
    let response = client
        .call(&INVOKE)
        .json(&json!({}))
        .send_mcp()
        .await
        .unwrap();
    let error = messages(response.into_inner()).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Completed, "{error}");

    server.respond(events("data: {}\n\ndata: {\"half\":").cut_off());
    let response = client
        .call(&INVOKE)
        .json(&json!({}))
        .send_mcp()
        .await
        .unwrap();
    assert!(messages(response.into_inner()).await.is_err());
}

#[tokio::test]
async fn a_message_is_sent_once_whatever_comes_of_it() {
    for response in [
        MockResponse::empty(500),
        MockResponse::empty(503),
        MockResponse::hang_up(),
        events("data: {}").cut_off(),
    ] {
        let server = MockServer::start().unwrap();
        server.default_response(response);
        let response = invoke(&server, &json!({"method": "tools/call"}))
            .send_mcp()
            .await;
        if let Ok(response) = response {
            assert!(messages(response.into_inner()).await.is_err());
        }
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_silent_stream_ends_when_the_time_between_two_pieces_is_over() {
    let server = MockServer::start().unwrap();
    let options = quick()
        .timeout(Duration::from_millis(200))
        .base_url(format!("{}/v1/", server.url()));
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    // The head promises more than ever comes.
    server.respond(MockResponse::raw(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 100\r\n\r\ndata: {}\n\n",
    ));
    let response = client
        .call(&INVOKE)
        .json(&json!({}))
        .send_mcp()
        .await
        .unwrap();
    let mut reply = response.into_inner();
    assert_eq!(reply.next_message().await.unwrap(), Some(json!({})));
    assert!(reply.next_message().await.is_err());
}
