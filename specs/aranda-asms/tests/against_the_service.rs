//! A refused case, a throttled call, a list.
#![allow(deprecated, reason = "its body is typed")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use connector_aranda_asms::ErrorCode;
use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::testing::Service;
use connector_aranda_asms::types::{CreatedCase, ItemType, LogicOperator};

#[tokio::test]
async fn cases_and_lists() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();

    service.respond(service.throttled(Duration::ZERO));
    let refused = service.error(400, None, "InvalidProjectId");
    let created = service.on_create_case(move |call| match call.body.project_id() {
        Some(1) => Ok(CreatedCase::new().with_id(7)),
        _ => Err(refused.clone()),
    });
    let create = |project_id| {
        let call = client.create_case(CreateCaseArgs {
            subject: "Printer on the second floor is out of order",
            item_type: ItemType::Incident,
            project_id,
            service_id: 12,
            category_id: 34,
        });
        call.send()
    };
    assert_eq!(create(1).await.unwrap().id(), Some(7));
    let error = create(2).await.unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidProjectId));
    assert_eq!((created.count(), service.requests().len()), (2, 3));

    let tickets = client
        .search_tickets(LogicOperator::And)
        .send()
        .await
        .unwrap();
    assert!(!tickets.as_ref().unwrap().is_empty());
}
