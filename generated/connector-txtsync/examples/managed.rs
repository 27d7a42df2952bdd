//! The same client through an Azure managed connection, which a server on this machine
//! plays.
//!
//! For a real one take the runtime URL of your connection, and a source of tokens: with
//! the feature `azure` that is `connector_runtime::managed::AzureTokens` around any
//! credential of `azure_identity`, else your own `connector_runtime::TokenSource`.

use connector_txtsync::connector_runtime::testing::{MockResponse, MockServer};
use connector_txtsync::Client;
use connector_txtsync::operations::SendSmsArgs;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = MockServer::start()?;
    connection.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let runtime_url = format!("{}/apim/txtsync/0a1b2c3d", connection.url());
    let client = Client::managed(runtime_url, "a token of Azure")?;
    let reply = client
        .send_sms(SendSmsArgs {
            from: "+447700900456",
            message: "Your table is ready.",
            to: "+447700900123",
        })
        .send()
        .await?;
    for item in reply.iter() {
        println!("contact_id: {:?}", item.contact_id());
    }
    let requests = connection.requests();
    println!("asked: {} {}", requests[0].method(), requests[0].path());
    Ok(())
}
