use connector_codegen::model::{
    Address, Alternatives, Connector, CredentialKind, CredentialLocation, Security,
};
use serde_json::{Value, json};

use crate::support::{Tiny, Ways, operation, paths, policy, says};

fn key(name: &str) -> Value {
    json!({"type": "apiKey", "in": "header", "name": name})
}

fn with_policies(policies: Value) -> Tiny {
    operation(json!({})).security(json!({"API Key": key("Authorization")})).properties(json!({
        "connectionParameters": {
            "api_key": {"type": "securestring", "uiDefinition": {"displayName": "Your key", "description": "From the portal."}},
            "tenant": {"type": "string", "uiDefinition": {"displayName": "Tenant"}},
        },
        "policyTemplateInstances": policies,
    }))
}

/// Title, parameter, place, prefix and secrecy of the key of this scheme.
fn api_key<'c>(
    connector: &'c Connector,
    scheme: &str,
) -> (&'c str, &'c CredentialLocation, &'c str, bool) {
    let credential = connector
        .credentials
        .iter()
        .find(|one| one.scheme == scheme);
    match &credential.unwrap_or_else(|| panic!("no {scheme}")).kind {
        CredentialKind::ApiKey {
            parameter,
            location,
            prefix,
            secret,
            ..
        } => (parameter, location, prefix, *secret),
        other => panic!("{other:?} is no key"),
    }
}

#[test]
fn security_schemes_become_credentials_with_the_words_of_the_connection() {
    let connector = with_policies(json!([])).connector();
    let CredentialKind::ApiKey { title, .. } = &connector.credentials[0].kind else {
        panic!("a key")
    };
    assert_eq!(title, "Your key");
    assert_eq!(
        connector.credentials[0].description.as_deref(),
        Some("From the portal.")
    );
    assert!(!connector.credentials[0].optional);

    let connector = operation(json!({}))
        .security(json!({
            "basic": {"type": "http", "scheme": "basic"},
            "oauth": {"type": "oauth2", "flows": {"authorizationCode": {
                "authorizationUrl": "https://a/x", "tokenUrl": "https://a/t", "scopes": {"read": "Reads."}}}},
            "odd": {"type": "apiKey", "in": "cookie", "name": "c"},
        }))
        .properties(json!({"connectionParameters": {
            "username": {"type": "string", "uiDefinition": {"displayName": "Client Key"}},
            "password": {"type": "securestring"}}}));
    let (connector, warnings) = connector.lowered();
    assert!(matches!(&connector.credentials[0].kind,
        CredentialKind::Basic { username, password } if username == "Client Key" && password == "password"));
    let CredentialKind::OAuth(oauth) = &connector.credentials[1].kind else {
        panic!("OAuth")
    };
    assert_eq!(oauth.scopes, [("read".to_owned(), "Reads.".to_owned())]);
    assert!(
        connector.credentials.iter().all(|one| one.optional),
        "one of them is enough"
    );
    assert!(says(&warnings, "`odd` is ignored"), "{warnings:?}");
}

fn sets(sets: &[&[&str]]) -> Alternatives {
    let owned = |set: &&[&str]| set.iter().map(|&name| name.to_owned()).collect();
    sets.iter().map(owned).collect()
}

/// What the calls of a document with two keys send, where it says this of all
/// calls and this of one.
fn security(usual: Value, own: Value) -> Security {
    let connector = operation(json!({"security": own}))
        .with("security", usual)
        .security(json!({"first": key("X-First"), "second": key("X-Second")}))
        .connector();
    connector.security
}

#[test]
fn what_every_call_sends_needs_no_word() {
    let both = json!([{"first": [], "second": []}]);
    for usual in [both.clone(), json!([]), Value::Null] {
        for own in [both.clone(), Value::Null, json!([{"unheard_of": []}])] {
            assert!(
                security(usual.clone(), own.clone()).is_plain(),
                "{usual} {own}"
            );
        }
    }
    // Microsoft's own tools write it, and mean the connection's.
    assert!(security(json!([]), json!([])).is_plain());
}

#[test]
fn alternatives_keep_their_order_and_none_at_all_comes_last() {
    let either = json!([{}, {"second": []}, {"first": [], "unheard_of": []}]);
    let expected = sets(&[&["second"], &["first"], &[]]);
    let found = security(either.clone(), Value::Null);
    assert_eq!(
        (found.usual, found.operations.len()),
        (Some(expected.clone()), 0)
    );
    let found = security(json!([{"first": [], "second": []}]), either);
    assert_eq!(found.usual, None);
    assert_eq!(found.operations, [("list_things".to_owned(), expected)]);
}

#[test]
fn nothing_is_sent_where_nothing_alone_is_demanded() {
    for nothing in [json!([]), json!([{}])] {
        let found = security(json!([{"first": []}]), nothing);
        assert_eq!(found.operations, [("list_things".to_owned(), sets(&[]))]);
    }
}

#[test]
fn what_a_policy_adds_is_added_to_every_alternative() {
    let connector = with_policies(json!([policy(
        "setheader",
        &json!({"name": "X-Tenant", "value": "@connectionParameters('tenant')"})
    )]))
    .with("security", json!([{"API Key": []}, {"second": []}]))
    .security(json!({"API Key": key("Authorization"), "second": key("X-Second")}))
    .connector();
    let expected = sets(&[&["API Key", "tenant"], &["second", "tenant"]]);
    assert_eq!(connector.security.usual, Some(expected));
}

#[test]
fn oauth_that_only_the_connection_knows_is_enough_alone() {
    let connector = operation(json!({}))
        .with("security", json!([{"key": []}]))
        .security(json!({"key": key("X-Key")}))
        .properties(json!({"connectionParameters": {
            "token": {"type": "oauthSetting", "oAuthSettings": {"identityProvider": "oauth2"}},
        }}))
        .connector();
    let expected = sets(&[&["key"], &["token"]]);
    assert_eq!(connector.security.usual, Some(expected));
}

#[test]
fn a_header_stays_an_input_where_no_credential_takes_its_place() {
    let header = json!({"name": "X-First", "in": "header", "schema": {"type": "string"}});
    let one = |id: &str, security: Value| json!({"get": {"operationId": id, "security": security, "parameters": [header], "responses": {}}});
    let connector = paths(json!({
        "/a": one("a", json!([{"first": []}])),
        "/b": one("b", json!([{"second": []}])),
    }))
    .with("security", json!([{"first": []}]))
    .security(json!({"first": key("X-First"), "second": key("X-Second")}))
    .connector();
    assert_eq!(connector.operation("a").parameters.len(), 0);
    assert_eq!(connector.operation("b").parameters.len(), 1);
}

#[test]
fn an_operation_may_use_other_credentials_or_none() {
    let one = |id: &str, security: Value| json!({"get": {"operationId": id, "security": security, "responses": {}}});
    let connector = paths(json!({
        "/a": {"get": {"operationId": "a", "responses": {}}},
        "/b": one("b", json!([{"second": []}])),
        "/c": one("c", json!([])),
    }))
    .with("security", json!([{"first": []}]))
    .security(json!({"first": key("X-First"), "second": key("X-Second")}))
    .connector();
    assert_eq!(connector.security.usual, Some(sets(&[&["first"]])));
    let own = [("b", sets(&[&["second"]])), ("c", sets(&[]))];
    assert_eq!(
        connector.security.operations,
        own.map(|(id, own)| (id.to_owned(), own))
    );
    assert_eq!(
        connector
            .credentials
            .iter()
            .map(|one| one.optional)
            .collect::<Vec<_>>(),
        [false, true]
    );
}

#[test]
fn a_policy_gives_the_key_its_prefix() {
    let connector = with_policies(json!([policy(
        "setheader",
        &json!({
        "name": "authorization", "value": "Bearer @connectionParameters('api_key')"})
    )]))
    .connector();
    assert_eq!(connector.credentials.len(), 1);
    assert_eq!(api_key(&connector, "API Key").2, "Bearer ");
    let connector = with_policies(json!([policy(
        "setheader",
        &json!({
        "name": "Authorization", "value": "DeepL-Auth-Key @headers('Authorization')"})
    )]))
    .connector();
    assert_eq!(api_key(&connector, "API Key").2, "DeepL-Auth-Key ");
}

#[test]
fn a_connection_parameter_in_a_header_is_a_credential_and_no_secret_if_it_is_none() {
    let connector = with_policies(json!([
        policy(
            "setheader",
            &json!({"name": "X-Tenant", "value": "/t/@{connectionParameters('tenant')}"})
        ),
        policy(
            "setqueryparameter",
            &json!({"name": "t", "value": "@connectionParameters('tenant', '')",
            "operationName": ["elsewhere"]})
        ),
    ]))
    .connector();
    let (parameter, place, prefix, secret) = api_key(&connector, "tenant");
    assert_eq!((parameter, prefix, secret), ("tenant", "/t/", false));
    assert_eq!(*place, CredentialLocation::Header("X-Tenant".to_owned()));
    assert_eq!(
        *api_key(&connector, "tenant t").1,
        CredentialLocation::Query("t".to_owned())
    );
    let usual = Some(sets(&[&["API Key", "tenant"]]));
    assert_eq!(connector.security.usual, usual);
    assert_eq!(connector.security.operations, []);
}

#[test]
fn a_literal_is_sent_unless_it_stands_for_a_secret_or_claims_to_be_the_platform() {
    let header =
        |name: &str, value: &str| policy("setheader", &json!({"name": name, "value": value}));
    let connector = with_policies(json!([
        header("X-Host", "api.example.com"),
        header("x-api-key", "dummy-value"),
        header("X-Partner", "PLACEHOLDER_PARTNER"),
        header("User-Agent", "Anything"),
        header("X-Source", "ms_power_automate"),
        header("Accept", "application/pdf"),
        policy(
            "setheader",
            &json!({"name": "X-Reply", "value": "x", "policySection": "Response"})
        ),
        policy(
            "setqueryparameter",
            &json!({"name": "format", "value": "json", "operationName": ["list_things"]})
        ),
    ]))
    .connector();
    let operation = connector.only_operation();
    let fixed: Vec<&str> = operation
        .fixed
        .iter()
        .map(|one| one.wire.as_str())
        .collect();
    assert_eq!(fixed, ["X-Host", "format"]);
    assert_eq!(operation.reply.accept, ["application/pdf"]);
    let optional: Vec<&str> = connector
        .credentials
        .iter()
        .filter(|one| one.optional)
        .map(|one| one.scheme.as_str())
        .collect();
    assert_eq!(optional, ["x-api-key", "X-Partner"]);
    assert!(operation.managed_only.is_none());
}

#[test]
fn a_policy_replaces_an_input_unless_it_yields() {
    let set = |action: &str| {
        let input = json!([{"name": "lang", "in": "query", "schema": {"type": "string"}}]);
        operation(json!({"parameters": input}))
            .properties(
                json!({"policyTemplateInstances": [policy("setqueryparameter",
                &json!({"name": "lang", "value": "en", "existsAction": action}))]}),
            )
            .connector()
    };
    let connector = set("override");
    assert!(connector.only_operation().parameters.is_empty());
    assert_eq!(connector.only_operation().fixed.len(), 1);
    let connector = set("skip");
    assert_eq!(connector.only_operation().parameters.len(), 1);
    assert!(connector.only_operation().fixed.is_empty());
}

#[test]
fn what_only_the_gateway_can_do_is_managed_only_with_the_reason() {
    let reason = |policies: Value| {
        let connector = with_policies(policies).connector();
        connector
            .only_operation()
            .managed_only
            .clone()
            .map(|only| only.reason)
    };
    let replace = policy(
        "stringreplace",
        &json!({"oldText": "x", "operationName": ["list_things"]}),
    );
    assert_eq!(
        reason(json!([replace])).as_deref(),
        Some("In Microsoft's gateway the policy \"My stringreplace\" (stringreplace) rewrites it.")
    );
    let elsewhere = policy("setproperty", &json!({"operationName": ["another"]}));
    assert_eq!(reason(json!([elsewhere])), None);
    assert!(
        reason(json!([policy(
            "setheader",
            &json!({"name": "A", "value": "@{guid()}"})
        )]))
        .is_some()
    );
    assert_eq!(
        reason(json!([policy(
            "updatenextlink",
            &json!({"nextLinkPropertyName": "n"})
        )])),
        None
    );

    let script = |names: Value| {
        operation(json!({}))
            .properties(json!({"scriptOperations": names}))
            .connector()
            .only_operation()
            .managed_only
            .clone()
    };
    assert!(script(json!(["list_things"])).is_some_and(|only| only.reason.contains("script")));
    assert!(script(json!(["another"])).is_none());
    // Microsoft's reference: an empty list means every operation.
    assert!(script(json!([])).is_some_and(|only| only.script));
}

#[test]
fn the_address_is_known_or_given() {
    let server = |url: &str| {
        paths(json!({}))
            .with("servers", json!([{"url": url}]))
            .connector()
            .address
    };
    let known = |url: &str| Address::Known(url.to_owned());
    assert_eq!(
        server("https://a.example/v1/"),
        known("https://a.example/v1")
    );
    assert_eq!(
        server("HTTP://localhost:8080"),
        known("HTTP://localhost:8080")
    );
    for odd in [
        "/v1",
        "ftp://a",
        "https://user:pw@a",
        "https:///v1",
        "https://a b/",
        "https://a/?x=1",
        "",
    ] {
        assert_eq!(server(odd), Address::Given, "{odd}");
    }
    let connector = with_policies(json!([policy(
        "dynamichosturl",
        &json!({"urlTemplate": "https://@connectionParameters('tenant').example.com/api"})
    )]))
    .connector();
    assert_eq!(connector.address, Address::Given);
    assert_eq!(
        connector.address_hint.as_deref(),
        Some("https://{Tenant}.example.com/api")
    );
    let connector = with_policies(json!([policy(
        "dynamichosturl",
        &json!({"urlTemplate": "https://@connectionParameters('tenant', 'eu').example.com"})
    )]))
    .connector();
    assert_eq!(connector.address, known("https://eu.example.com"));
    let connector = with_policies(json!([policy(
        "dynamichosturl",
        &json!({"urlTemplate": "@queryParameters('host')"})
    )]))
    .connector();
    assert!(connector.only_operation().managed_only.is_some());
}

#[test]
fn a_header_that_a_credential_fills_is_no_input() {
    let input = |name: &str| json!({"name": name, "in": "header", "required": true, "schema": {"type": "string"}});
    let (connector, warnings) =
        operation(json!({"parameters": [input("x-key"), input("Authorization")]}))
            .security(json!({"key": key("X-Key")}))
            .lowered();
    let wires: Vec<&str> = connector
        .only_operation()
        .parameters
        .iter()
        .map(|one| one.field.wire.as_str())
        .collect();
    assert_eq!(wires, ["Authorization"]);
    assert!(
        says(&warnings, "sent as the credential `key`"),
        "{warnings:?}"
    );
}

#[test]
fn publisher_and_contact_come_from_both_files() {
    let connector = paths(json!({}))
        .with(
            "x-ms-connector-metadata",
            json!([{"propertyName": "Website", "propertyValue": "https://w"}]),
        )
        .with(
            "info",
            json!({"title": "T", "version": "v2 beta", "contact": {"email": "a@b"}}),
        )
        .properties(json!({"publisher": "P"}))
        .connector();
    let publisher = &connector.publisher;
    assert_eq!(publisher.name.as_deref(), Some("P"));
    assert_eq!(publisher.website.as_deref(), Some("https://w"));
    assert_eq!(publisher.contact_email.as_deref(), Some("a@b"));
    assert_eq!(connector.definition_version.as_deref(), Some("v2 beta"));
    assert_eq!(connector.package.version, "0.1.0");
}

#[test]
fn what_a_manifest_says_fits_on_one_line() {
    let connector = paths(json!({}))
        .with(
            "info",
            json!({"title": " Two\nlines\u{0} of\ttext", "version": "1"}),
        )
        .connector();
    assert_eq!(
        connector.package.description,
        "Client for Two lines of text"
    );
}
