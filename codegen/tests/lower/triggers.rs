use connector_codegen::model::{Shape, Trigger, TriggerMode, Webhook, WhyUntyped};
use serde_json::{Value, json};

use crate::support::{Ways, field, json_of, paths, says, sent};

fn subscription(members: Value) -> Value {
    let mut operation = json!({
        "operationId": "subscribe",
        "x-ms-trigger": "single",
        "requestBody": json_of(json!({"type": "object", "properties": {
            "event": {"type": "string"},
            "hook": {"type": "object", "x-ms-visibility": "internal", "properties": {
                "url": {"type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal"}}},
        }})),
        "responses": {"201": json_of(json!({"type": "object", "properties": {"id": {"type": "string"}}}))},
    });
    if let (Value::Object(operation), Value::Object(members)) = (&mut operation, members) {
        operation.extend(members);
    }
    operation
}

fn content() -> Value {
    json!({"schema": {"type": "object", "properties": {"text": {"type": "string"}}}})
}

fn webhook(trigger: &Trigger) -> &Webhook {
    match &trigger.mode {
        TriggerMode::Webhook(webhook) => webhook,
        TriggerMode::Polling(_) => panic!("a poll"),
    }
}

#[test]
fn a_subscription_is_a_trigger_with_its_payload_and_callback() {
    let connector = paths(json!({"/hooks": {
        "x-ms-notification-content": content(),
        "post": subscription(json!({"x-ms-trigger-hint": "Send a message."})),
    }}))
    .connector();
    assert!(connector.operations.is_empty());
    let trigger = connector.trigger("subscribe");
    let webhook = webhook(trigger);
    assert_eq!(webhook.callback, ["hook", "url"]);
    assert!(!webhook.callback_is_parameter && !trigger.batch);
    assert_eq!(trigger.hint.as_deref(), Some("Send a message."));
    assert_eq!(
        field(connector.object_of(&webhook.payload), "text").shape,
        Shape::Text
    );
    assert!(connector.type_named("subscribe delivery").output);
    let hook = &field(connector.object_of(sent(&trigger.operation)), "hook").shape;
    assert!(field(connector.object_of(hook), "url").callback);
}

#[test]
fn a_subscription_without_the_flag_is_a_trigger_if_it_says_what_is_posted() {
    let mut unflagged = subscription(json!({}));
    unflagged.as_object_mut().unwrap().remove("x-ms-trigger");
    let with =
        paths(json!({"/hooks": {"x-ms-notification-content": content(), "post": unflagged}}));
    assert_eq!(with.connector().triggers.len(), 1);
    let without = paths(json!({"/hooks": {"post": unflagged}}));
    assert_eq!(without.connector().operations.len(), 1);
}

#[test]
fn a_callback_may_travel_in_a_parameter() {
    let connector = paths(json!({"/hooks": {"post": {
        "operationId": "subscribe", "x-ms-trigger": "batch", "responses": {},
        "parameters": [{"name": "to", "in": "query", "required": true, "x-ms-notification-url": true,
            "x-ms-visibility": "internal", "schema": {"type": "string"}}],
    }}}))
    .connector();
    let trigger = connector.trigger("subscribe");
    assert_eq!(webhook(trigger).callback, ["to"]);
    assert!(webhook(trigger).callback_is_parameter && trigger.batch);
    assert!(trigger.operation.parameters[0].field.callback);
    assert_eq!(
        webhook(trigger).payload,
        Shape::Any(WhyUntyped::Undescribed)
    );
}

#[test]
fn a_trigger_that_is_asked_is_a_poll() {
    let list = json!({"type": "object", "properties": {
        "news": {"type": "array", "items": {"type": "string"}}, "count": {"type": "integer"}}});
    let connector = paths(json!({"/news": {"get": {
        "operationId": "poll", "x-ms-trigger": "batch", "responses": {"200": json_of(list)}}}}))
    .connector();
    let TriggerMode::Polling(polling) = &connector.trigger("poll").mode else {
        panic!("a webhook")
    };
    assert_eq!(polling.collection.pointer(), "/news");
}

#[test]
fn a_removal_is_what_the_keyword_says_or_the_one_certain_operation() {
    let said = paths(
        json!({"/hooks": {"post": subscription(json!({"x-connector-removal": {
        "method": "delete", "path": "/hooks/{id}", "id": "/data/id"}}))}}),
    )
    .connector();
    let removal = webhook(said.trigger("subscribe"))
        .removal
        .clone()
        .expect("a removal");
    assert_eq!(
        (removal.method.as_str(), removal.id.pointer().as_str()),
        ("DELETE", "/data/id")
    );

    let delete = |visibility: &str| {
        paths(json!({
        "/hooks": {"post": subscription(json!({}))},
        "/hooks/{hookId}": {"delete": {"operationId": "remove", "x-ms-visibility": visibility, "responses": {},
            "parameters": [{"name": "hookId", "in": "path", "required": true, "schema": {"type": "string"}}]}},
    }))
    .connector()
    };
    let certain = webhook(delete("internal").trigger("subscribe"))
        .removal
        .clone()
        .expect("a removal");
    assert_eq!(
        (
            certain.path.template.as_str(),
            certain.id.pointer().as_str()
        ),
        ("/hooks/{hookId}", "/id")
    );
    assert!(
        webhook(delete("important").trigger("subscribe"))
            .removal
            .is_none()
    );
}

#[test]
fn a_removal_may_need_what_the_path_of_the_subscription_has_too() {
    let parameter = |name: &str| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
    let connector = paths(json!({
        "/boards/{board}/hooks": {
            "post": subscription(json!({"parameters": [parameter("board")]}))},
        "/boards/{board}/hooks/{hookId}": {"delete": {
            "operationId": "remove", "x-ms-visibility": "internal", "responses": {},
            "parameters": [parameter("board"), parameter("hookId")]}},
    }))
    .connector();
    let removal = webhook(connector.trigger("subscribe")).removal.as_ref();
    let removal = removal.expect("a removal");
    assert_eq!(removal.path.template, "/boards/{board}/hooks/{hookId}");
    assert_eq!(removal.id.pointer(), "/id");
}

#[test]
fn signature_and_delivery_reach_the_model() {
    let connector = paths(json!({"/hooks": {"post": subscription(json!({
        "x-connector-signature": {"algorithm": "hmac-sha256", "header": "s", "timestampHeader": "t", "key": "api_key"},
        "x-connector-delivery": {"formEncoded": true}}))}}))
    .connector();
    let webhook = webhook(connector.trigger("subscribe"));
    assert!(webhook.form_encoded);
    assert_eq!(webhook.signature.as_ref().unwrap().key, "api_key");
}

#[test]
fn a_trigger_that_never_says_where_the_callback_goes_is_reported() {
    let (connector, warnings) = paths(json!({"/hooks": {
        "x-ms-notification-content": content(),
        "post": {"operationId": "subscribe", "x-ms-trigger": "single", "responses": {}},
    }}))
    .lowered();
    assert!(webhook(connector.trigger("subscribe")).callback.is_empty());
    assert!(
        says(&warnings, "nothing says where the callback"),
        "{warnings:?}"
    );
}

#[test]
fn an_address_that_nothing_fills_in_is_an_input_like_others() {
    let connector = paths(json!({"/calls": {"post": {
        "operationId": "call_back",
        "requestBody": json_of(json!({"type": "object", "required": ["url"], "properties": {
            "url": {"type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal"}}})),
        "responses": {"204": {"description": "Done."}},
    }}}))
    .connector();
    let url = field(
        connector.object_of(sent(connector.operation("call_back"))),
        "url",
    );
    assert!(!url.callback && !url.internal && url.required);
}

#[test]
fn a_place_that_cannot_hold_an_address_is_no_callback() {
    let taking = |schema: Value| {
        let (connector, said) = paths(json!({"/hooks": {
            "x-ms-notification-content": content(),
            "post": subscription(json!({"requestBody": json_of(json!({"type": "object", "properties": {
                "url": schema}}))})),
        }}))
        .lowered();
        let found = connector.trigger("subscribe");
        let url = field(connector.object_of(sent(&found.operation)), "url").clone();
        (
            webhook(found).callback.clone(),
            url,
            says(&said, "is not a string"),
        )
    };
    let mark = "x-ms-notification-url";
    let (callback, url, warned) =
        taking(json!({"type": "array", "items": {"type": "string"}, mark: true}));
    assert!(callback.is_empty() && !url.callback && warned);
    let (callback, url, warned) = taking(json!({"type": "string", "enum": ["a"], mark: true}));
    assert!(callback == ["url"] && url.callback && !warned);
    assert_eq!(url.shape, Shape::Text);
}
