//! `send_sms` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server and the options: `Client::new(credentials)`.

use connector_txtsync::connector_runtime::testing::{MockResponse, MockServer};
use connector_txtsync::{Client, ClientOptions, Credentials, CredentialsRequired};
use connector_txtsync::operations::SendSmsRequired;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        Credentials::new(CredentialsRequired {
            client_key: "your client key".into(),
            client_secret: "your client secret".into(),
        }),
        ClientOptions::new().base_url(server.url()),
    )?;
    let reply = client
        .send_sms(SendSmsRequired {
            from: "+447700900456".into(),
            message: "Your table is ready.".into(),
            to: "+447700900123".into(),
        })
        .send()
        .await?;
    for item in reply.iter() {
        println!("contact_id: {:?}", item.contact_id());
    }
    Ok(())
}
