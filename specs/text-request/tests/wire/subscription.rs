//! Hooks: where the service posts news of messages.

use connector_runtime::testing::MockResponse;
use connector_text_request::triggers::{TextingWebhook, TextingWebhookArgs};
use connector_text_request::types::{Event, HttpVerb};
use connector_text_request::{Client, Outcome, SubscriptionHandle, json};

use crate::service::{Service, replying, responding};

const CALLBACK: &str = "https://callback.example.test/hook";

fn hook(client: &Client, event: Event) -> TextingWebhook {
    client.texting_webhook(TextingWebhookArgs {
        dashboard_id: 121,
        event,
    })
}

/// The service answers a made hook with 201.
fn creating() -> Service {
    replying(MockResponse::json(
        201,
        sample!("TextingWebhook.response.json"),
    ))
}

#[tokio::test]
async fn a_hook_sends_address_event_and_the_hidden_method() {
    let service = creating();
    let hook = hook(service.client(), Event::MsgReceived);
    let made = hook.subscribe(CALLBACK).await.unwrap();

    service.assert_got_json(
        "POST",
        "/api/v3/dashboards/121/hooks",
        &json!({
            "target_url": "https://callback.example.test/hook",
            "event": "msg_received",
            "httpVerb": "POST"
        }),
    );
    assert_eq!(made.id(), Some(1414));
}

#[tokio::test]
async fn making_a_hook_answers_201_or_200() {
    let service = creating();
    let made = hook(service.client(), Event::MsgSent);
    let made = made.subscribe(CALLBACK).await.unwrap();
    assert_eq!(made.http_status(), 201);
    assert_eq!((made.id(), made.dashboard_id()), (Some(1414), Some(121)));
    assert_eq!(made.event(), Some(&Event::MsgSent));
    assert_eq!(made.http_verb(), Some(&HttpVerb::Put));
    assert_eq!(made.is_user_defined(), Some(false));

    // The connector's own definition has 200 and fewer members.
    let service = responding(sample!("TextingWebhook.response.short.json"));
    let made = hook(service.client(), Event::MsgReceived);
    let made = made.subscribe(CALLBACK).await.unwrap();
    assert_eq!(made.http_status(), 200);
    assert_eq!((made.id(), made.dashboard_id()), (Some(1414), None));
    assert_eq!(made.target_url(), Some(CALLBACK));
}

#[tokio::test]
async fn both_events_have_the_services_word_and_others_can_be_named() {
    for (event, word) in [
        (Event::MsgReceived, "msg_received"),
        (Event::MsgSent, "msg_sent"),
        (Event::from("msg_status_updated"), "msg_status_updated"),
    ] {
        let service = creating();
        let hook = hook(service.client(), event);
        hook.subscribe(CALLBACK).await.unwrap();
        assert_eq!(service.request().body_json().unwrap()["event"], word);
    }
}

#[tokio::test]
async fn the_method_can_be_sent_by_either_name() {
    let service = creating();
    let hook = hook(service.client(), Event::MsgReceived)
        .with_member("httpVerb", "PUT")
        .with_member("http_verb", "PUT");
    hook.subscribe(CALLBACK).await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        json!({
            "target_url": "https://callback.example.test/hook",
            "event": "msg_received",
            "httpVerb": "PUT",
            "http_verb": "PUT"
        })
    );
}

#[tokio::test]
async fn a_hook_ends_by_its_id_also_in_another_process() {
    let service = creating();
    let made = hook(service.client(), Event::MsgReceived);
    let made = made.subscribe(CALLBACK).await.unwrap();
    let kept = String::from(made.handle().unwrap().clone());
    service.server().respond(MockResponse::empty(204));
    let handle = SubscriptionHandle::from(kept);
    handle.remove(service.client()).await.unwrap();

    let requests = service.server().requests();
    let removal = requests.last().unwrap();
    assert_eq!(requests.len(), 2);
    assert_eq!(removal.method(), "DELETE");
    assert_eq!(removal.path(), "/api/v3/dashboards/121/hooks/1414");
    assert_eq!(removal.query(), None);
    assert_eq!(removal.body(), b"");
}

#[tokio::test]
async fn a_second_hook_for_the_same_event_is_refused() {
    let service = replying(MockResponse::json(
        409,
        sample!("TextingWebhook.error.409.json"),
    ));
    let hook = hook(service.client(), Event::MsgReceived);
    let error = hook.subscribe(CALLBACK).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 409);
    assert_eq!(error.outcome(), Outcome::Refused);
    let message = error.message().unwrap();
    assert_eq!(message, "A webhook for this event and url already exists.");
    service.request();
}
