//! A test without an account: the service on this machine throttles the first attempt and
//! answers the second.

use std::time::Duration;
use connector_aranda_asms::testing::Service;
use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::types::ItemType;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = Service::start()?;
    let client = service.client()?;
    service.respond(service.throttled(Duration::ZERO));
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
    assert_eq!(service.requests().len(), 2);
    Ok(())
}
