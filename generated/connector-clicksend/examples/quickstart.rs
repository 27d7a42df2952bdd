//! `sms_send` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server and the options: `Client::new(credentials)`.

use connector_clicksend::connector_runtime::testing::{MockResponse, MockServer};
use connector_clicksend::{Client, ClientOptions, NewCredentials};
use connector_clicksend::types::NewSmsMessage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        NewCredentials {
            username: "your username",
            api_key: "your api key",
        },
        ClientOptions::new().base_url(server.url()),
    )?;
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
    Ok(())
}
