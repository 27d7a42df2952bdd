//! Text messages with one contact.

use connector_text_request::operations::{
    GetMessagesByContactPhoneArgs, SendMessageByPhoneNumber, SendMessageByPhoneNumberArgs,
};
use connector_text_request::types::{DeliveryStatus, MessageDirection};
use connector_text_request::{Client, json};

use crate::service::{DASHBOARD, PHONE, responding};
use connector_tests::wire::json as parsed;

fn message(client: &Client) -> SendMessageByPhoneNumber {
    client.send_message_by_phone_number(SendMessageByPhoneNumberArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    })
}

#[tokio::test]
async fn send_message_by_phone_number_posts_text_and_sender() {
    let service = responding(sample!("SendMessageByPhoneNumber.response.json"));
    let reply = message(service.client())
        .with_body("I am reaching back out.")
        .with_sender_name("Bill Cassidy")
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/api/v3/dashboards/121/contacts/14235550123/messages",
        &json!({"body": "I am reaching back out.", "sender_name": "Bill Cassidy"}),
    );
    assert_eq!(
        reply.message_id(),
        Some("eb2a0cc2-5b88-468b-b3f4-926b07bcb275")
    );
    assert_eq!(reply.message_direction(), Some(&MessageDirection::Sent));
    assert_eq!(reply.delivery_status(), Some(&DeliveryStatus::Sending));
    assert_eq!(reply.delivery_error(), Some("2005"));
    assert_eq!(reply.message_timestamp_utc(), None);
}

#[tokio::test]
async fn callbacks_pictures_and_the_location_tag_are_sent() {
    let service = responding(sample!("SendMessageByPhoneNumber.response.json"));
    let call = message(service.client())
        .with_body("Where are you? [LocationRequest]")
        .with_status_callback("https://callback.example.test/status")
        .with_location_callback("https://callback.example.test/location")
        .with_mms_media([
            "https://textrequeststorage.com/182739/3fd60fc2-1759-4dee-ac6f-4a97b994b84f.jpeg",
        ]);
    call.send().await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        parsed(sample!("SendMessageByPhoneNumber.request.location.json"))
    );
}

#[tokio::test]
async fn get_messages_by_contact_phone_lists_a_page_of_messages() {
    let service = responding(sample!("GetMessagesByContactPhone.response.json"));
    let required = GetMessagesByContactPhoneArgs {
        page: 0,
        page_size: 100,
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().get_messages_by_contact_phone(required);
    let reply = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got(
        "GET",
        "/api/v3/dashboards/121/contacts/14235550123/messages?page=0&page_size=100",
    );
    let message = &reply.items()[0];
    assert_eq!(message.body(), Some("I am reaching back out."));
    assert_eq!(message.mms_media().len(), 2);
    assert_eq!(reply.meta().unwrap().page_size(), Some(100));
}
