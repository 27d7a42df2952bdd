//! What else policies and scripts do.

use connector_codegen::model::Connector;
use serde_json::{Value, json};

use super::{get, host, lowered, only_managed, rewrite, route};
use crate::support::{Ways, paths, policy};

#[test]
fn a_subscription_is_made_where_a_policy_says() {
    let hook = json!({"post": {
        "operationId": "hook", "x-ms-trigger": "single",
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
            "url": {"type": "string", "x-ms-notification-url": true}}}}}},
        "responses": {"201": {"description": "Done."}}}});
    let with = |policy: Value| {
        paths(json!({"/hooks": hook, "/x": get("x", &[])}))
            .properties(json!({"policyTemplateInstances": [policy]}))
            .connector()
    };
    let connector = with(host("https://hooks.example.com", &["hook"]));
    let operation = &connector.trigger("hook").operation;
    assert!(rewrite(operation).base.is_some());
    assert!(operation.left_out[0].contains("trusted_hosts"));
    let connector = with(route("/real/hooks", "POST", "hook"));
    assert!(
        rewrite(&connector.trigger("hook").operation)
            .route
            .is_some()
    );
}

#[test]
fn what_the_gateway_would_set_in_a_reply_is_set_or_told_and_not_missed() {
    let set = |section: &str, value: &str| {
        let parameters = json!({
            "newPropertyParentPathTemplate": "@body().result",
            "newPropertySubPathTemplate": "kind",
            "propertyValuePathTemplate": value,
            "policySection": section,
            "operationName": ["two"],
        });
        lowered(json!([policy("setproperty", &parameters)]))
    };
    let connector = set("Response", "owl");
    assert!(!only_managed(connector.operation("two")));
    let rewrite = connector.operation("two").rewrite.as_ref();
    let change = &rewrite.expect("a change").reply[0];
    assert_eq!(
        (&change.parent[0], &change.to[0]),
        (&"result".into(), &"kind".into())
    );
    let connector = set("Response", "@concat(body().a, 'x')");
    assert!(!only_managed(connector.operation("two")));
    let told = &connector.operation("two").left_out;
    assert!(told[0].contains("`result.kind`"), "{told:?}");
    assert!(connector.operation("one").left_out.is_empty());
    // There is no body to set it in.
    assert!(only_managed(set("Request", "owl").operation("two")));
}

#[test]
fn a_script_needs_the_gateway_whatever_else_is_known() {
    let connector = paths(json!({"/x": get("x", &[])}))
        .properties(json!({
            "policyTemplateInstances": [route("/y", "", "x")],
            "scriptOperations": ["x"],
        }))
        .connector();
    assert!(only_managed(connector.only_operation()));
}

#[test]
fn a_policy_for_all_named_operations_leaves_one_without_a_name_alone() {
    let address = json!([policy(
        "dynamichosturl",
        &json!({
            "urlTemplate": "https://@connectionParameters('tenant')",
            "operationName": ["one", "two"],
        }),
    )]);
    let mut nameless = get("", &[]);
    nameless["get"]
        .as_object_mut()
        .expect("an object")
        .remove("operationId");
    let lowered = |third: Value| {
        paths(json!({"/owls": get("one", &[]), "/larks": get("two", &[]), "/wrens": third}))
            .properties(json!({
                "connectionParameters": {"tenant": {"type": "string"}},
                "policyTemplateInstances": address.clone(),
            }))
            .connector()
    };
    let reached = |connector: Connector| {
        let operations = connector.operations.into_iter();
        let reached = operations.map(|one| (one.rewrite, one.managed_only));
        (connector.address, reached.collect::<Vec<_>>())
    };
    let named = reached(lowered(get("three", &[])));
    assert_ne!(
        named.1.first(),
        named.1.last(),
        "two of three calls go elsewhere"
    );
    assert_eq!(reached(lowered(nameless)), named);
}
