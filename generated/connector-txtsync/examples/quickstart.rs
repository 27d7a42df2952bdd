//! `send_sms` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server and the options: `Client::new(credentials)`.

use connector_txtsync::connector_runtime::testing::{MockResponse, MockServer};
use connector_txtsync::{Client, ClientOptions, NewCredentials};
use connector_txtsync::operations::SendSmsArgs;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        NewCredentials {
            client_key: "your client key",
            client_secret: "your client secret",
        },
        ClientOptions::new().base_url(server.url()),
    )?;
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
    Ok(())
}
