//! The same client through an Azure managed connection, which a server on this machine
//! plays.
//!
//! For a real one take the runtime URL of your connection, and a source of tokens: with
//! the feature `azure` that is `connector_runtime::managed::AzureTokens` around any
//! credential of `azure_identity`, else your own `connector_runtime::TokenSource`.

use connector_aranda_asms::connector_runtime::testing::{MockResponse, MockServer};
use connector_aranda_asms::Client;
use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::types::ItemType;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let connection = MockServer::start()?;
    connection.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let runtime_url = format!("{}/apim/aranda-asms/0a1b2c3d", connection.url());
    let client = Client::managed(runtime_url, "a token of Azure")?;
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
    let requests = connection.requests();
    println!("asked: {} {}", requests[0].method(), requests[0].path());
    Ok(())
}
