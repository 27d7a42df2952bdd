//! Subscribing to inbound messages.

use connector_clicksend::json;

use crate::service::Service;
use connector_tests::wire::json as parsed;

const CALLBACK: &str = "https://callback.example.test/hook";

#[tokio::test]
async fn a_subscription_sends_its_hidden_members() {
    let service = Service::responding(sample!("sms_inbound_automation.response.json"));
    let call = service.client().sms_inbound_automation();
    let reply = call.subscribe(CALLBACK).await.unwrap();

    service.assert_got_json(
        "POST",
        "/v3/ms-flow/automations/sms/inbound",
        None,
        &json!({
            "message_search_type": 0,
            "message_search_term": "*",
            "action_address": "https://callback.example.test/hook",
            "dedicated_number": "*",
            "rule_name": "Inbound SMS webhook",
            "webhook_type": "json",
            "action": "URL",
            "enabled": 1
        }),
    );
    let body = service.request().body_json().unwrap();
    assert_eq!(body, parsed(sample!("sms_inbound_automation.request.json")));
    assert_eq!(reply.data().unwrap().inbound_rule_id(), Some(11));
}

#[tokio::test]
async fn nothing_that_is_sent_claims_to_be_microsoft() {
    let service = Service::responding(sample!("sms_inbound_automation.response.json"));
    service
        .client()
        .sms_inbound_automation()
        .subscribe(CALLBACK)
        .await
        .unwrap();
    let request = service.request();
    let headers = request.headers().iter();
    let sent = headers
        .map(|(name, value)| format!("{name}: {}\n", String::from_utf8_lossy(value)))
        .chain([request.body_text()])
        .collect::<String>()
        .to_lowercase();
    for claim in [
        "microsoft",
        "azure",
        "power",
        "flow",
        "logic",
        "x-ms-",
        "mspower",
    ] {
        assert!(!sent.contains(claim), "{claim} stands in {sent}");
    }
}

#[tokio::test]
async fn a_hidden_member_can_be_replaced() {
    let service = Service::responding(sample!("sms_inbound_automation.response.json"));
    let call = service
        .client()
        .sms_inbound_automation()
        .with_member("rule_name", "Bookings")
        .with_member("dedicated_number", "+61411111110");
    call.subscribe(CALLBACK).await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(body["rule_name"], "Bookings");
    assert_eq!(body["dedicated_number"], "+61411111110");
    assert_eq!(body["action_address"], CALLBACK);
}
