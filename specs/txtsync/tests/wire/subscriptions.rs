//! Subscribing to messages that come in and go out.

use connector_runtime::testing::MockResponse;
use connector_txtsync::{Outcome, json};

use crate::service::{replying, responding};

const CALLBACK: &str = "https://example.com/deliveries/5f0c2a";

#[tokio::test]
async fn inbound_sms_subscribes_with_the_address_alone() {
    let service = responding(r#""51""#);
    let call = service.client().inbound_sms();
    call.subscribe(CALLBACK).await.unwrap();
    service.assert_got_json(
        "POST",
        "/system/applications/webhooks/type/0",
        &json!({"URL": "https://example.com/deliveries/5f0c2a"}),
    );
}

#[tokio::test]
async fn outbound_sms_subscribes_with_the_address_alone() {
    let service = responding(r#""51""#);
    let call = service.client().outbound_sms();
    call.subscribe(CALLBACK).await.unwrap();
    service.assert_got_json(
        "POST",
        "/system/applications/webhooks/type/5",
        &json!({"URL": "https://example.com/deliveries/5f0c2a"}),
    );
}

#[tokio::test]
async fn whatever_answers_a_subscription_can_be_read() {
    // Nobody publishes what the service answers.
    for body in [r#"{"HookID": 51}"#, r#""51""#, "51", "[]", "null"] {
        let service = responding(body);
        let call = service.client().inbound_sms();
        let made = call.subscribe(CALLBACK).await.unwrap();
        assert_eq!(made.to_string(), json_text(body), "{body}");
    }
}

#[tokio::test]
async fn a_subscription_that_is_answered_with_nothing_was_made() {
    for status in [200, 204] {
        let service = replying(MockResponse::empty(status));
        let call = service.client().outbound_sms();
        let made = call.subscribe(CALLBACK).await.unwrap();
        assert_eq!(made.http_status(), status);
        assert!(made.is_null());
    }
}

#[tokio::test]
async fn a_subscription_that_is_answered_with_plain_text_was_made() {
    let service = replying(MockResponse::text(200, "OK"));
    let call = service.client().outbound_sms();
    let error = call.subscribe(CALLBACK).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Completed);
    assert_eq!(error.body().unwrap(), "OK");
    assert!(error.subscription().is_none());
}

#[tokio::test]
async fn a_subscription_that_is_answered_with_plain_text_can_be_removed_at_its_address() {
    let location = [("location", "/system/applications/webhooks/51")];
    for body in ["OK", "{", "<p>Subscribed</p>"] {
        let service = replying(MockResponse::with_headers(201, &location, body));
        let call = service.client().inbound_sms();
        let error = call.subscribe(CALLBACK).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Completed);
        let handle = error.subscription().unwrap();
        service
            .server()
            .respond(MockResponse::json(200, r#""Removed""#));
        handle.remove(service.client()).await.unwrap();
        let requests = service.server().requests();
        assert_eq!(requests[1].method(), "DELETE");
        assert_eq!(requests[1].path(), "/system/applications/webhooks/51");
    }
}

/// JSON as it prints when it was read.
fn json_text(body: &str) -> String {
    connector_tests::wire::json(body).to_string()
}

#[tokio::test]
async fn a_subscription_without_a_known_id_tells_that_it_cannot_be_removed() {
    let service = responding(r#"{"HookID": 51}"#);
    let call = service.client().inbound_sms();
    let made = call.subscribe(CALLBACK).await.unwrap();
    assert!(made.handle().is_none());
    let error = made.remove(service.client()).await.unwrap_err();
    assert!(error.is_unsupported(), "{error}");
    // Nothing but the subscription was sent.
    service.request();
}

#[tokio::test]
async fn delete_trigger_names_the_hook_in_the_path() {
    let service = responding(sample!("DeleteTrigger.response.json"));
    let call = service.client().discovery().delete_trigger("51");
    let reply = call.send().await.unwrap();
    service.assert_got("DELETE", "/system/applications/webhooks/51");
    assert_eq!(reply.as_str(), "Webhook deleted");
}
