//! Inbound messages, as the service delivers them.

use connector_clicksend::ObjectExt as _;
use connector_clicksend::triggers::SmsInboundAutomation;
use connector_clicksend::types::InboundSms;
use connector_runtime::{HeaderMap, WebhookError, http::HeaderValue};

use connector_tests::wire::json;

/// The published delivery as a form, which is the service's default.
const FORM: &str = "originalsenderid=%2B61477485926&body=trigger+reply&message=trigger%20reply\
    &sms=%2B61429912603&from=%2B61429912603&to=%2B61477485926&timestamp=1775012927\
    &message_id=1F12D781-99C1-6D94-96FE-F5A311C8997D\
    &original_message_id=1F12D717-947A-6FBC-BBFE-D14C2927CEEF\
    &original_body=TESTING+TRIGGER&user_id=304497&subaccount_id=745158&custom_string=";

fn read(content_type: &'static str, body: &str) -> Result<InboundSms, WebhookError> {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static(content_type));
    SmsInboundAutomation::read(&headers, body.as_bytes())
}

#[track_caller]
fn assert_is_the_published_one(sms: &InboundSms) {
    assert_eq!(sms.body(), Some("trigger reply"));
    assert_eq!(
        (sms.from(), sms.to()),
        (Some("+61429912603"), Some("+61477485926"))
    );
    assert_eq!(
        sms.message_id(),
        Some("1F12D781-99C1-6D94-96FE-F5A311C8997D")
    );
    assert_eq!(
        sms.original_message_id(),
        Some("1F12D717-947A-6FBC-BBFE-D14C2927CEEF")
    );
    assert_eq!(sms.original_body(), Some("TESTING TRIGGER"));
    assert_eq!(
        (sms.user_id(), sms.subaccount_id()),
        (Some(304_497), Some(745_158))
    );
    assert_eq!(sms.timestamp(), Some(1_775_012_927.into()));
    assert_eq!(sms.custom_string(), Some(""));
    // Members that the definition does not list are kept.
    assert_eq!(sms.member("message"), Some("trigger reply".into()));
    assert_eq!(sms.member("originalsenderid"), Some("+61477485926".into()));
    assert_eq!(sms.extra_members().iter().count(), 3);
}

#[test]
fn a_delivery_of_json_is_read() {
    let published = sample!("sms_inbound_automation.webhook.json");
    let sms = read("application/json", published).unwrap();
    assert_is_the_published_one(&sms);
    assert_eq!(serde_json::to_value(&sms).unwrap(), json(published));
    let without_header = SmsInboundAutomation::read(&HeaderMap::new(), published.as_bytes());
    assert_eq!(without_header.unwrap(), sms);
}

#[test]
fn a_delivery_of_a_form_reads_the_same() {
    assert_is_the_published_one(&read("application/x-www-form-urlencoded", FORM).unwrap());
    let with_charset = "application/x-www-form-urlencoded; charset=UTF-8";
    assert_is_the_published_one(&read(with_charset, FORM).unwrap());
}

#[test]
fn a_timestamp_comes_as_number_or_text() {
    let number = read("application/json", r#"{"timestamp": 1775012927}"#).unwrap();
    let text = read("application/json", r#"{"timestamp": "1775012927"}"#).unwrap();
    assert_eq!(number.timestamp(), Some(1_775_012_927.into()));
    assert_eq!(text.timestamp(), Some(1_775_012_927.into()));
    assert_eq!(number.member("timestamp"), Some(1_775_012_927.into()));
}

#[test]
fn a_delivery_that_answers_nothing_is_read() {
    let unprompted = sample!("sms_inbound_automation.webhook.unprompted.json");
    let sms = read("application/json", unprompted).unwrap();
    assert_eq!(sms.body(), Some("Hello"));
    assert_eq!(
        (sms.original_message_id(), sms.original_body()),
        (None, None)
    );
    assert_eq!(serde_json::to_value(&sms).unwrap(), json(unprompted));
}

#[test]
fn a_delivery_that_is_none_is_refused_and_not_repeated() {
    for body in [
        "",
        "call me at +61411111111",
        "[]",
        "\"+61411111111\"",
        "{\"body\": ",
    ] {
        let error = read("application/json", body).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("+61411111111"), "{shown}");
    }
}

#[test]
fn a_delivery_shows_no_person() {
    let sms = read(
        "application/json",
        sample!("sms_inbound_automation.webhook.json"),
    )
    .unwrap();
    let shown = format!("{sms:?} {sms:#?}");
    for private in ["+61429912603", "+61477485926", "trigger reply", "TESTING"] {
        assert!(!shown.contains(private), "{shown}");
    }
}
