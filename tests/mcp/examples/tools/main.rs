//! The official Rust SDK of the Model Context Protocol over a generated client:
//! lists the tools of a server and calls one. The server runs in this process;
//! for a real one leave it out, and the options too.

#![allow(clippy::print_stdout, reason = "an example shows what it gets")]

mod bridge;
mod server;

use connector_tools::{Client, ClientOptions, Credentials};
use rmcp::{
    ServiceExt as _,
    model::CallToolRequestParams,
    transport::streamable_http_client::{
        StreamableHttpClientTransport, StreamableHttpClientTransportConfig,
    },
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = server::start(true).await?;
    let client = Client::with_options(
        Credentials::new(server::TOKEN),
        ClientOptions::new().base_url(&server.url),
    )?;
    // The address is the client's own: this one is only shown in the SDK's logs.
    let config = StreamableHttpClientTransportConfig::with_uri("https://tools.example.com/mcp");
    let transport = StreamableHttpClientTransport::with_client(bridge::Bridge(client), config);
    let service = ().serve(transport).await?;
    for tool in service.list_all_tools().await? {
        println!("{}: {}", tool.name, tool.description.unwrap_or_default());
    }
    let numbers = serde_json::json!({"a": 2, "b": 3});
    let call = CallToolRequestParams::new("sum")
        .with_arguments(numbers.as_object().cloned().unwrap_or_default());
    let result = service.call_tool(call).await?;
    println!("{}", serde_json::to_string(&result.content)?);
    service.cancel().await?;
    println!("{} requests", server.requests.lock().await.len());
    Ok(())
}
