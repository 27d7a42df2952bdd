//! `create_case` without an account: a server on this machine answers with a sample.
//!
//! For the real service leave out the server, and give the address of your own.

use connector_aranda_asms::connector_runtime::testing::{MockResponse, MockServer};
use connector_aranda_asms::{Client, NewCredentials};
use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::types::ItemType;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = MockServer::start()?;
    server.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::new(
        server.url(),
        NewCredentials {
            host_url: "your asms host",
            api_key: "your integration token",
        },
    )?;
    let reply = client
        .create_case(CreateCaseArgs {
            subject: "Printer on the second floor is out of order",
            item_type: ItemType::Incident,
            project_id: 1,
            service_id: 12,
            category_id: 34,
        })
        .with_description("It shows error 49.")
        .with_reason_id(5)
        .with_group_id(8)
        .with_responsible_id(56)
        .with_unit_id(3)
        .send()
        .await?;
    println!("id: {:?}", reply.id());
    Ok(())
}
