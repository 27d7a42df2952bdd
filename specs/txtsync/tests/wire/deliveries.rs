//! News of messages, as the service delivers them. It documents no signature.

use connector_runtime::{HeaderMap, WebhookError, http::HeaderValue};
use connector_txtsync::triggers::{InboundSmsCall, OutboundSmsCall};
use connector_txtsync::types::InboundSmsNotification;

use connector_tests::wire::{json, mismatches};

fn headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    headers
}

fn inbound(body: &str) -> Result<InboundSmsNotification, WebhookError> {
    InboundSmsCall::read(&headers(), body.as_bytes())
}

#[test]
fn an_inbound_message_tells_when_it_was_delivered() {
    let body = sample!("InboundSMS.webhook.json");
    let delivery = inbound(body).unwrap();
    let content = delivery.content().unwrap();
    assert_eq!(
        content.contact().unwrap().external_reference(),
        Some("CRM-1042")
    );
    let sms = content.sms().unwrap();
    assert_eq!(
        sms.delivered_date().unwrap().as_str(),
        "2025-03-14T09:31:02Z"
    );
    assert_eq!(
        (sms.smsid(), sms.contact_id()),
        (Some(9_007_199_260), Some(184_467))
    );
    assert_eq!(
        (sms.from_number(), sms.to_number()),
        (Some("+447700900123"), Some("+447700900456"))
    );
    assert_eq!(
        (sms.message(), sms.contact_name()),
        (Some("On my way."), Some("Ada Example"))
    );
    assert_eq!(serde_json::to_value(&delivery).unwrap(), json(body));
}

#[test]
fn an_outbound_message_tells_when_it_was_created() {
    let body = sample!("OutboundSMS.webhook.json");
    let delivery = OutboundSmsCall::read(&headers(), body.as_bytes()).unwrap();
    let content = delivery.content().unwrap();
    assert_eq!(
        content.contact().unwrap().external_reference(),
        Some("CRM-1042")
    );
    let sms = content.sms().unwrap();
    assert_eq!(sms.created_date().unwrap().as_str(), "2025-03-14T09:26:53Z");
    assert_eq!(sms.message(), Some("Your table is ready."));
    assert_eq!(sms.to_number(), Some("+447700900123"));
    assert_eq!(serde_json::to_value(&delivery).unwrap(), json(body));
}

#[test]
fn the_message_that_was_answered_is_kept() {
    let body = sample!("InboundSMS.webhook.last-outbound.json");
    let delivery = inbound(body).unwrap();
    let last = delivery.content().unwrap().last_sms_outbound().unwrap();
    assert_eq!(last.message(), Some("Your table is ready."));
    assert_eq!(serde_json::to_value(&delivery).unwrap(), json(body));
}

#[test]
fn a_message_of_a_stranger_has_no_contact_and_odd_types() {
    let body = sample!("InboundSMS.webhook.stranger.json");
    let delivery = inbound(body).unwrap();
    let content = delivery.content().unwrap();
    assert!(content.contact().is_none());
    let sms = content.sms().unwrap();
    assert_eq!(
        (sms.smsid(), sms.contact_id()),
        (Some(9_007_199_260), Some(184_467))
    );
    assert_eq!((sms.contact_name(), sms.message()), (None, Some("")));
    assert_eq!(
        sms.delivered_date().unwrap().as_str(),
        "2025-03-14T09:31:02.5897932"
    );
    assert!(mismatches(&delivery).contains(&"/Content/Contact".to_owned()));
    assert_eq!(serde_json::to_value(&delivery).unwrap(), json(body));
}

#[test]
fn a_delivery_without_a_media_type_is_json() {
    let body = sample!("InboundSMS.webhook.json");
    let delivery = InboundSmsCall::read(&HeaderMap::new(), body.as_bytes()).unwrap();
    assert_eq!(delivery, inbound(body).unwrap());
}

#[test]
fn a_delivery_that_is_none_is_refused_and_not_repeated() {
    for body in [
        "",
        "call +447700900123",
        "[]",
        "\"+447700900123\"",
        "{\"Content\": ",
    ] {
        let error = inbound(body).unwrap_err();
        assert_eq!(error.status(), 400);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("447700900123"), "{shown}");
    }
}

#[test]
fn a_delivery_shows_no_person() {
    let delivery = inbound(sample!("InboundSMS.webhook.json")).unwrap();
    let shown = format!("{delivery:?} {delivery:#?}");
    for private in ["+447700900123", "On my way.", "Ada"] {
        assert!(!shown.contains(private), "{private:?} stands in {shown}");
    }
}
