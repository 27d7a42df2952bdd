//! An application's own test, without a network: a double takes the place of the
//! transport, gives the replies it was told, and remembers what was asked.
//!
//! `MockResponse` also has faults, such as `MockResponse::hang_up()` and `MockResponse::no_connection()`. For
//! middleware and other HTTP stacks implement `connector_runtime::Transport`, or see the
//! feature `tower`.

use connector_aranda_asms::connector_runtime::testing::{MockTransport, MockResponse};
use connector_aranda_asms::{Client, ClientOptions, NewCredentials};
use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::types::ItemType;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = MockTransport::new();
    service.respond(MockResponse::json(200, include_str!("quickstart.json")));
    let client = Client::with_options(
        "https://example.com/api",
        NewCredentials {
            host_url: "your asms host",
            api_key: "your integration token",
        },
        ClientOptions::new().transport(service.clone()),
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
    let requests = service.requests();
    assert_eq!(requests.len(), 1);
    println!("asked: {} {}", requests[0].method(), requests[0].path());
    Ok(())
}
