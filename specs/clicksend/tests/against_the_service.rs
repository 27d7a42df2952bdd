//! One rejected recipient, a throttled call, a list over pages, a delivery.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use connector_clicksend::testing::{DeliveryPlan, Service};
use connector_clicksend::types::{InboundSms, MessageStatus, SentSms};
use connector_clicksend::types::{NewSmsMessage, SmsSendData, SmsSendResponse};
use std::time::Duration;

#[tokio::test]
async fn messages_lists_and_deliveries() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();

    service.respond(service.throttled(Duration::ZERO));
    let sent = service.on_sms_send(|call| {
        let results = call
            .body
            .messages()
            .iter()
            .map(|message| match message.to() {
                Some("+61411111111") => SentSms::new().with_status(MessageStatus::Success),
                _ => SentSms::new().with_status(MessageStatus::InvalidRecipient),
            });
        let data = SmsSendData::new().with_messages(results);
        SmsSendResponse::new()
            .with_response_code("SUCCESS")
            .with_data(data)
    });
    let message = |to: &str| {
        NewSmsMessage {
            to,
            body: "Your table is ready.",
        }
        .build()
    };
    let messages = [message("+61411111111"), message("nobody")];
    let reply = client.sms_send(messages).send().await.unwrap();
    let results: Vec<bool> = reply.results().map(|result| result.is_ok()).collect();
    assert_eq!(results, [true, false]);
    assert_eq!((sent.count(), service.requests().len()), (1, 2));
    assert_eq!(sent.calls()[0].body.messages()[1].to(), Some("nobody"));

    let mut items = client.get_contact_lists().with_limit(15).items();
    let mut lists = 0;
    while items.try_next().await.unwrap().is_some() {
        lists += 1;
    }
    assert_eq!((lists, service.requests().len()), (31, 5));

    let receiver = Service::start().unwrap();
    let trigger = client.sms_inbound_automation();
    let hook = trigger.subscribe(receiver.url()).await.unwrap();
    let payload = InboundSms::new().with_body("Yes, please.");
    let statuses = service.deliver_sms_inbound_automation(&payload, DeliveryPlan::once().twice());
    assert_eq!(statuses.await.unwrap().len(), 2);
    let delivery = receiver.requests()[1].body_json().unwrap();
    assert_eq!(delivery["body"], "Yes, please.");
    hook.remove(&client).await.unwrap();
    assert_eq!(service.mock().subscriptions(), 0);
}
