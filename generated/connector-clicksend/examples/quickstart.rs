//! `sms_send` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server and the options: `Client::new(credentials)`.

use connector_clicksend::connector_runtime::testing::{MockResponse, MockServer};
use connector_clicksend::{Client, ClientOptions, Credentials, CredentialsRequired};
use connector_clicksend::types::{SmsMessage, SmsMessageRequired};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        Credentials::new(CredentialsRequired {
            username: "your username".into(),
            api_key: "your api key".into(),
        }),
        ClientOptions::new().base_url(server.url()),
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
    Ok(())
}
