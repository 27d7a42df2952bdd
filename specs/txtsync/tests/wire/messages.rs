//! Text messages, to one number and to many.

use connector_txtsync::operations::{SendBulkSmsArgs, SendSms, SendSmsArgs};
use connector_txtsync::types::SmsDirection;
use connector_txtsync::{Client, json};

use crate::service::responding;
use connector_tests::wire::json as parsed;

/// Tells the service that an automation speaks: a hidden header of both calls.
const ZAPIER: [(&str, &str); 1] = [("x-zapier", "true")];

fn message(client: &Client) -> SendSms {
    client.send_sms(SendSmsArgs {
        from: "+447700900456",
        message: "Your table is ready.",
        to: "+447700900123",
    })
}

fn bulk() -> SendBulkSmsArgs<&'static str, &'static str> {
    SendBulkSmsArgs {
        from: "+447700900456",
        message: "We open at noon today.",
    }
}

#[tokio::test]
async fn send_sms_posts_the_message_and_responds_with_a_list() {
    let service = responding(sample!("SendSMS.response.json"));
    let sent = message(service.client()).send().await.unwrap();

    service.assert_got_with(
        "POST",
        "/sms/send",
        &ZAPIER,
        Some(&json!({
            "From": "+447700900456",
            "Message": "Your table is ready.",
            "To": "+447700900123"
        })),
    );
    let [sms] = sent.as_slice() else {
        panic!("one message");
    };
    assert_eq!(
        (sms.smsid(), sms.contact_id()),
        (Some(9_007_199_254), Some(184_467))
    );
    assert_eq!(sms.direction(), Some(SmsDirection::Outbound));
    assert_eq!(
        (sms.from_number(), sms.to_number()),
        (Some("+447700900456"), Some("+447700900123"))
    );
    assert_eq!(sms.created_date().unwrap().as_str(), "2025-03-14T09:26:53Z");
    assert_eq!((sms.segments(), sms.status()), (Some(1), Some(2)));
    assert_eq!(
        (sms.cost_local(), sms.cost_gbp()),
        (Some(0.035), Some(0.035))
    );
    assert_eq!(sms.is_flagged(), Some(false));
    assert_eq!(sms.currency_code(), Some("GBP"));
}

#[tokio::test]
async fn members_of_newer_definitions_are_sent_by_their_names() {
    let service = responding(sample!("SendSMS.response.short.json"));
    let call = message(service.client())
        .with_member("ScheduledDate", "2025-03-15T18:00:00Z")
        .with_member("RegardingReference", "CRM-1042")
        .with_member("RegardingSchema", "booking")
        .with_member("Custom01", "Table 7");
    let sent = call.send().await.unwrap();

    let scheduled = parsed(sample!("SendSMS.request.scheduled.json"));
    service.assert_got_with("POST", "/sms/send", &ZAPIER, Some(&scheduled));
    assert_eq!(sent[0].message(), Some("Your table is ready."));
    assert_eq!(sent[0].status(), None);
}

#[tokio::test]
async fn send_bulk_sms_posts_numbers_and_tags_as_lists() {
    let service = responding(sample!("SendBulkSMS.response.json"));
    let call = service
        .client()
        .send_bulk_sms(bulk())
        .with_to(["+447700900123", "+447700900124"])
        .with_to_tag_name(["Customer"]);
    let sent = call.send().await.unwrap();

    service.assert_got_with(
        "POST",
        "/sms/send/bulk",
        &ZAPIER,
        Some(&json!({
            "From": "+447700900456",
            "To": ["+447700900123", "+447700900124"],
            "ToTagName": ["Customer"],
            "Message": "We open at noon today."
        })),
    );
    assert_eq!(sent.campaign_id(), Some(312));
    assert_eq!(sent.message(), Some("We open at noon today."));
}

#[tokio::test]
async fn send_bulk_sms_sends_no_list_that_was_not_given() {
    let service = responding(sample!("SendBulkSMS.response.json"));
    let call = service.client().send_bulk_sms(bulk());
    call.with_to_tag_name(["Customer", "Newsletter"])
        .send()
        .await
        .unwrap();
    let tags = parsed(sample!("SendBulkSMS.request.tags.json"));
    service.assert_got_with("POST", "/sms/send/bulk", &ZAPIER, Some(&tags));
}

#[tokio::test]
async fn a_header_named_content_type_with_a_colon_is_never_sent() {
    let service = responding(sample!("SendBulkSMS.response.json"));
    let call = service.client().send_bulk_sms(bulk());
    call.with_to(["+447700900123"]).send().await.unwrap();
    let request = service.request();
    let types: Vec<&str> = request
        .headers()
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| name.to_ascii_lowercase().starts_with("content-type"))
        .collect();
    assert_eq!(types.len(), 1, "{types:?}");
    assert!(!types[0].contains(':'));
    assert_eq!(request.header("content-type"), Some("application/json"));
}
