//! An application's own test, without a network: a double takes the place of the
//! transport, gives the replies it was told, and remembers what was asked.
//!
//! `MockResponse` also has faults, such as `MockResponse::hang_up()` and `MockResponse::no_connection()`. For
//! middleware and other HTTP stacks implement `connector_runtime::Transport`, or see the
//! feature `tower`.

use connector_txtsync::connector_runtime::testing::{MockTransport, MockResponse};
use connector_txtsync::{Client, ClientOptions, NewCredentials};
use connector_txtsync::operations::SendSmsArgs;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = MockTransport::new();
    service.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        NewCredentials {
            client_key: "your client key",
            client_secret: "your client secret",
        },
        ClientOptions::new().transport(service.clone()),
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
    let requests = service.requests();
    assert_eq!(requests.len(), 1);
    println!("asked: {} {}", requests[0].method(), requests[0].path());
    Ok(())
}
