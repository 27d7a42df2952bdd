//! An application's own test, without a network: a double takes the place of the
//! transport, gives the replies it was told, and remembers what was asked.
//!
//! `MockResponse` also has faults, such as `MockResponse::hang_up()` and `MockResponse::no_connection()`. For
//! middleware and other HTTP stacks implement `connector_runtime::Transport`, or see the
//! feature `tower`.

use connector_clicksend::connector_runtime::testing::{MockTransport, MockResponse};
use connector_clicksend::{Client, ClientOptions, NewCredentials};
use connector_clicksend::types::NewSmsMessage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = MockTransport::new();
    service.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        NewCredentials {
            username: "your username",
            api_key: "your api key",
        },
        ClientOptions::new().transport(service.clone()),
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
    let requests = service.requests();
    assert_eq!(requests.len(), 1);
    println!("asked: {} {}", requests[0].method(), requests[0].path());
    Ok(())
}
