//! Policies that set headers and query parameters.

use connector_codegen::model::{Connector, CredentialKind};
use serde_json::json;

use super::{
    birds, get, header, host, lowered, only_managed, query, rewrite, route, setting, text,
};
use crate::support::{Ways, paths, policy};

#[test]
fn a_header_may_be_made_of_inputs() {
    let set = |template: &str, name: &str, value: &str| {
        policy(
            template,
            &json!({"name": name, "value": value, "existsAction": "override"}),
        )
    };
    let connector = lowered(json!([
        set("setheader", "Authorization", "JWT @headers('Token')"),
        set(
            "setqueryparameter",
            "lang",
            "[\"@queryParameters('lang')\"]"
        ),
    ]));
    let values = &rewrite(connector.operation("two")).values;
    assert_eq!(values.len(), 2);
    assert!(values[0].in_header && !values[1].in_header);
    assert_eq!(values[0].value, [text("JWT "), header("Token")]);
    assert_eq!(values[1].value, [text("[\""), query("lang"), text("\"]")]);
    // What an operation has no input for is not sent.
    assert!(!only_managed(connector.operation("three")));
    assert!(connector.operation("three").rewrite.is_none());
}

/// Names of the settings, and whether each may be left out.
fn settings(connector: &Connector) -> Vec<(&str, bool)> {
    connector
        .credentials
        .iter()
        .filter_map(|credential| match &credential.kind {
            CredentialKind::Setting { parameter, .. } => {
                Some((parameter.as_str(), credential.optional))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn parameters_of_the_connection_that_are_no_credential_alone_are_settings() {
    let set = |name: &str, value: &str| policy("setheader", &json!({"name": name, "value": value}));
    let connector = lowered(json!([
        set(
            "Authorization",
            "token @connectionParameters('key'):@connectionParameters('secret')"
        ),
        set("X-Mode", "<@connectionParameters('mode', 'fast')>"),
        route("/t/@connectionParameters('tenant')/owls", "", "two"),
    ]));
    let values = &rewrite(connector.operation("three")).values;
    assert_eq!(
        values[0].value,
        [text("token "), setting("key"), text(":"), setting("secret")]
    );
    assert_eq!(
        rewrite(connector.operation("two"))
            .route
            .as_ref()
            .unwrap()
            .path,
        [text("/t/"), setting("tenant"), text("/owls")]
    );
    assert_eq!(
        settings(&connector),
        [
            ("key", false),
            ("secret", false),
            ("mode", true),
            ("tenant", true)
        ]
    );
    assert!(connector.operations.iter().all(|one| !only_managed(one)));
}

#[test]
fn who_makes_the_connection_may_decide_where_its_calls_go() {
    let connector = lowered(json!([host(
        "@connectionParameters('server')/api/",
        &["one"]
    )]));
    assert_eq!(
        rewrite(connector.operation("one")).base.as_deref(),
        Some(&[setting("server"), text("/api")][..])
    );
}

#[test]
fn what_is_before_a_key_in_the_query_is_sent() {
    let with_prefix = policy(
        "setqueryparameter",
        &json!({"name": "auth", "value": "key-@connectionParameters('tenant')"}),
    );
    let connector = lowered(json!([with_prefix]));
    let values = &rewrite(connector.operation("three")).values;
    assert_eq!(values[0].value, [text("key-"), setting("tenant")]);
}

#[test]
fn a_prefix_is_written_before_an_input_and_before_any_credential() {
    let prefix = || {
        policy(
            "setheader",
            &json!({"name": "Authorization", "value": "Token @headers('authorization')"}),
        )
    };
    let connector = birds(json!([prefix()]))
        .security(json!({"basic": {"type": "http", "scheme": "basic"}}))
        .connector();
    let values = &rewrite(connector.operation("three")).values;
    assert_eq!(values[0].value, [text("Token "), header("Authorization")]);

    let connector =
        paths(json!({"/x": get("x", &[("header", "Authorization")]), "/y": get("y", &[])}))
            .properties(json!({"policyTemplateInstances": [prefix()]}))
            .connector();
    assert_eq!(rewrite(connector.operation("x")).values.len(), 1);
    assert!(connector.operation("y").rewrite.is_none());
}

#[test]
fn a_credential_can_be_sent_under_another_name_too() {
    let copy = policy(
        "setheader",
        &json!({"name": "X-Copy", "value": "Key @headers('x-key')", "existsAction": "skip"}),
    );
    let connector = birds(json!([copy]))
        .security(json!({"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}))
        .connector();
    let values = &rewrite(connector.operation("three")).values;
    assert_eq!(values[0].value, [text("Key "), header("x-key")]);
    assert!(values[0].skip_if_present);
}
