//! A rejected recipient, a throttled call, a list over pages, a signed delivery.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use connector_text_request::connector_runtime::webhook::Verifier;
use connector_text_request::operations::SendMessageByPhoneNumberArgs;
use connector_text_request::testing::{DeliveryPlan, SIGNING_KEY, Service};
use connector_text_request::triggers::TextingWebhook;
use connector_text_request::types::{Message, TextingNotification};

#[tokio::test]
async fn messages_lists_and_deliveries() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();

    service.respond(service.throttled(Duration::ZERO));
    let rejected = service.error(400, Some("parameterInvalid"), "The number is invalid.");
    let sending = service.on_send_message_by_phone_number(move |call| {
        if call.phone_number == "14235550123" {
            Ok(Message::new().with_body(call.body.body().unwrap_or_default()))
        } else {
            Err(rejected.clone())
        }
    });
    let send = |to: &str| {
        let call = client.send_message_by_phone_number(SendMessageByPhoneNumberArgs {
            dashboard_id: 121,
            phone_number: to,
        });
        call.with_body("I am reaching back out.").send()
    };
    let reply = send("14235550123").await.unwrap();
    assert_eq!(reply.body(), Some("I am reaching back out."));
    let error = send("nobody").await.unwrap_err();
    assert!(error.to_string().contains("parameterInvalid"), "{error}");
    assert_eq!((sending.count(), service.requests().len()), (2, 3));

    let mut items = client.get_dashboards().with_page_size(2).items();
    let mut dashboards = 0;
    while items.try_next().await.unwrap().is_some() {
        dashboards += 1;
    }
    assert_eq!(dashboards, 5);

    let payload = TextingNotification::new().with_message_unique_identifier("m-1");
    let verifier = Verifier::new(SIGNING_KEY);
    let read = |plan: DeliveryPlan| {
        let delivery = service.signed_texting_webhook(&payload, plan).unwrap();
        verifier.verify::<TextingWebhook>(&delivery.header_map(), delivery.body())
    };
    let delivery = read(DeliveryPlan::once()).unwrap();
    assert_eq!(delivery.message_unique_identifier(), Some("m-1"));
    assert!(read(DeliveryPlan::once().wrongly_signed()).is_err());
}
