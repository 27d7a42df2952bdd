//! The same client through an Azure managed connection, which a server on this machine
//! plays.
//!
//! For a real one take the runtime URL of your connection, and a source of tokens: with
//! the feature `azure` that is `connector_runtime::managed::AzureTokens` around any
//! credential of `azure_identity`, else your own `connector_runtime::TokenSource`.

use connector_clicksend::connector_runtime::testing::{MockResponse, MockServer};
use connector_clicksend::Client;
use connector_clicksend::types::NewSmsMessage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = MockServer::start()?;
    connection.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let runtime_url = format!("{}/apim/clicksend/0a1b2c3d", connection.url());
    let client = Client::managed(runtime_url, "a token of Azure")?;
    let reply = client
        .sms_send([
            NewSmsMessage {
                to: "+61411111111",
                body: "Your table is ready.",
            },
        ])
        .send()
        .await?;
    for result in reply.results() {
        match result {
            Ok(accepted) => {
                println!("message_id: {:?}", accepted.message_id());
            }
            Err(rejected) => println!("rejected: {}", rejected.status()),
        }
    }
    let requests = connection.requests();
    println!("asked: {} {}", requests[0].method(), requests[0].path());
    Ok(())
}
