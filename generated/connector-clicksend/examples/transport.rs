//! An application's own test, without a network: a double takes the place of the
//! transport, gives the replies it was told, and remembers what was asked.
//!
//! `MockResponse` also has faults, such as `MockResponse::hang_up()` and `MockResponse::no_connection()`. For
//! middleware and other HTTP stacks implement `connector_runtime::Transport`, or see the
//! feature `tower`.

use connector_clicksend::connector_runtime::testing::{MockTransport, MockResponse};
use connector_clicksend::{Client, ClientOptions, Credentials, CredentialsRequired};
use connector_clicksend::types::{SmsMessage, SmsMessageRequired};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = MockTransport::new();
    service.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        Credentials::new(CredentialsRequired {
            username: "your username".into(),
            api_key: "your api key".into(),
        }),
        ClientOptions::new().transport(service.clone()),
    )?;
    let reply = client
        .sms_send([
            SmsMessage::new(SmsMessageRequired {
                to: "+61411111111".into(),
                body: "Your table is ready.".into(),
            }),
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
