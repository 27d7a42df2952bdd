//! `create_case` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server, and give the address of your own.

use connector_aranda_asms::connector_runtime::testing::{MockResponse, MockServer};
use connector_aranda_asms::{Client, Credentials, CredentialsRequired};
use connector_aranda_asms::operations::CreateCaseRequired;
use connector_aranda_asms::types::ItemType;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::new(
        server.url(),
        Credentials::new(CredentialsRequired {
            host_url: "your asms host".into(),
            api_key: "your integration token".into(),
        }),
    )?;
    let reply = client
        .create_case(CreateCaseRequired {
            subject: "Printer on the second floor is out of order".into(),
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
            category_id: 34,
        })
        .description("It shows error 49.")
        .reason_id(5)
        .group_id(8)
        .responsible_id(56)
        .unit_id(3)
        .send()
        .await?;
    println!("id: {:?}", reply.id());
    Ok(())
}
