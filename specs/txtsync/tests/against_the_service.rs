//! A rejected recipient, a throttled call, a list, a delivery.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use connector_txtsync::operations::SendSmsArgs;
use connector_txtsync::testing::{DeliveryPlan, Service};
use connector_txtsync::types::{InboundSmsNotification, Sms};

#[tokio::test]
async fn messages_lists_and_deliveries() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();

    service.respond(service.throttled(Duration::ZERO));
    let rejected = service.error(400, None, "The number is invalid.");
    let sending = service.on_send_sms(move |call| match call.body.to() {
        Some("+447700900123") => Ok(vec![Sms::new().with_message("Your table is ready.")]),
        _ => Err(rejected.clone()),
    });
    let send = |to: &str| {
        let call = client.send_sms(SendSmsArgs {
            from: "+447700900456",
            message: "Your table is ready.",
            to,
        });
        call.send()
    };
    let reply = send("+447700900123").await.unwrap();
    assert_eq!(reply[0].message(), Some("Your table is ready."));
    assert_eq!(send("nobody").await.unwrap_err().status().unwrap(), 400);
    assert_eq!((sending.count(), service.requests().len()), (2, 3));

    let contacts = client.search_contact("Diaz").send().await.unwrap();
    assert!(!contacts.is_empty());

    let receiver = Service::start().unwrap();
    client
        .inbound_sms()
        .subscribe(receiver.url())
        .await
        .unwrap();
    let payload = InboundSmsNotification::new();
    let statuses = service.deliver_inbound_sms(&payload, DeliveryPlan::once());
    assert_eq!(statuses.await.unwrap().len(), 1);
    assert_eq!(receiver.requests()[0].method(), "POST");
}
