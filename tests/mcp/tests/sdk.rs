//! The SDK's client over a generated client, against a server made with the
//! SDK.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, and helpers are no `#[test]` functions"
)]

#[path = "../examples/tools/bridge.rs"]
mod bridge;
#[path = "../examples/tools/server.rs"]
mod server;

use connector_tools::{Client, ClientOptions, Credentials};
use rmcp::{
    RoleClient, ServiceExt as _,
    model::CallToolRequestParams,
    service::{ClientInitializeError, RunningService},
    transport::streamable_http_client::{
        StreamableHttpClientTransport, StreamableHttpClientTransportConfig,
    },
};
use serde_json::{Value, json};
use server::Server;

async fn connected(
    server: &Server,
    token: &str,
) -> Result<RunningService<RoleClient, ()>, ClientInitializeError> {
    let options = ClientOptions::new().base_url(&server.url);
    let client = Client::with_options(Credentials::new(token), options).unwrap();
    let config = StreamableHttpClientTransportConfig::with_uri("https://nowhere.invalid/mcp");
    ().serve(StreamableHttpClientTransport::with_client(
        bridge::Bridge(client),
        config,
    ))
    .await
}

async fn sum(service: &RunningService<RoleClient, ()>, a: i64, b: i64) -> Value {
    let arguments = json!({"a": a, "b": b}).as_object().cloned().unwrap();
    let call = CallToolRequestParams::new("sum").with_arguments(arguments);
    let result = service.call_tool(call).await.unwrap();
    serde_json::to_value(&result.content).unwrap()
}

#[tokio::test]
async fn tools_are_listed_and_called_in_one_session_with_the_client_s_credentials() {
    let server = server::start(true).await.unwrap();
    let service = connected(&server, server::TOKEN).await.unwrap();
    let tools = service.list_all_tools().await.unwrap();
    let names: Vec<&str> = tools.iter().map(|tool| tool.name.as_ref()).collect();
    assert_eq!(names, ["sum"]);
    assert_eq!(sum(&service, 2, 3).await[0]["text"], "5");
    assert_eq!(sum(&service, 20, 22).await[0]["text"], "42");
    service.cancel().await.unwrap();

    let requests = server.requests.lock().await;
    let posts: Vec<_> = requests
        .iter()
        .filter(|(method, _)| method == "POST")
        .collect();
    assert!(
        posts.len() >= 5,
        "initialize, initialized, list and two calls: {}",
        posts.len()
    );
    let session = |headers: &axum::http::HeaderMap| headers.get("mcp-session-id").cloned();
    let sessions: Vec<_> = posts.iter().map(|(_, headers)| session(headers)).collect();
    assert_eq!(sessions[0], None);
    assert!(sessions[1].is_some());
    assert!(
        sessions[1..].iter().all(|session| *session == sessions[1]),
        "{sessions:?}"
    );
    for (_, headers) in requests.iter() {
        assert_eq!(headers["authorization"], "Bearer secret-token");
    }
}

#[tokio::test]
async fn a_server_without_sessions_responds_with_json() {
    let server = server::start(false).await.unwrap();
    let service = connected(&server, server::TOKEN).await.unwrap();
    assert_eq!(sum(&service, 1, 1).await[0]["text"], "2");
    service.cancel().await.unwrap();
    let requests = server.requests.lock().await;
    assert!(
        requests
            .iter()
            .all(|(_, headers)| !headers.contains_key("mcp-session-id"))
    );
}

#[tokio::test]
async fn wrong_credentials_are_an_error_of_the_client() {
    let server = server::start(true).await.unwrap();
    let Err(error) = connected(&server, "another-token").await else {
        panic!("nobody gets in without the token");
    };
    assert!(format!("{error:?}").contains("401"), "{error:?}");
}
