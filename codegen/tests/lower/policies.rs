use connector_codegen::model::{
    Address, Connector, CredentialKind, Operation, Piece, Rewrite, Route,
};
use serde_json::{Value, json};

use crate::support::{Tiny, Ways, paths, policy};

fn text(text: &str) -> Piece {
    Piece::Text(text.to_owned())
}

fn header(name: &str) -> Piece {
    Piece::Header(name.to_owned(), None)
}

fn query(name: &str) -> Piece {
    Piece::Query(name.to_owned(), None)
}

fn setting(name: &str) -> Piece {
    Piece::Setting(name.to_owned(), None)
}

fn get(id: &str, inputs: &[(&str, &str)]) -> Value {
    let inputs: Vec<Value> = inputs
        .iter()
        .map(|(place, name)| json!({"name": name, "in": place, "required": true, "schema": {"type": "string"}}))
        .collect();
    json!({"get": {"operationId": id, "parameters": inputs, "responses": {"204": {"description": "Done."}}}})
}

/// Three look-ups of birds on `https://api.example.com/v1`.
fn birds(policies: Value) -> Tiny {
    paths(json!({
        "/birds/{id}": get("one", &[("path", "id"), ("query", "lang"), ("header", "region")]),
        "/owls": get("two", &[("query", "lang"), ("header", "region"), ("header", "token")]),
        "/larks": get("three", &[]),
    }))
    .properties(json!({
        "connectionParameters": {"tenant": {"type": "string"}},
        "policyTemplateInstances": policies,
    }))
}

fn lowered(policies: Value) -> Connector {
    birds(policies).connector()
}

fn rewrite(operation: &Operation) -> &Rewrite {
    let reason = operation.managed_only.as_ref().map(|only| &only.reason);
    let rewrite = operation.rewrite.as_ref();
    rewrite.unwrap_or_else(|| panic!("{} is as it was: {reason:?}", operation.id))
}

fn only_managed(operation: &Operation) -> bool {
    assert!(operation.managed_only.is_none() || operation.rewrite.is_none());
    operation.managed_only.is_some()
}

fn route(path: &str, method: &str, operation: &str) -> Value {
    policy(
        "routerequesttoendpoint",
        &json!({"newPath": path, "httpMethod": method, "operationName": [operation]}),
    )
}

fn host(template: &str, operations: &[&str]) -> Value {
    policy(
        "dynamichosturl",
        &json!({"urlTemplate": template, "operationName": operations}),
    )
}

#[test]
fn a_routed_call_goes_to_the_path_of_the_policy() {
    let connector = lowered(json!([
        route(
            "/all/{id}/@queryParameters('lang')?exact=1&l=@queryParameters('lang')",
            "@Request.OriginalHTTPMethod",
            "one"
        ),
        route("larks of the day", "post", "three"),
    ]));
    let one = rewrite(connector.operation("one"));
    assert_eq!(one.method, None);
    assert_eq!(
        one.route,
        Some(Route {
            path: vec![
                text("/all/"),
                Piece::Path("id".to_owned()),
                text("/"),
                query("lang")
            ],
            query: vec![
                (vec![text("exact")], vec![text("1")]),
                (vec![text("l")], vec![query("lang")]),
            ],
        })
    );
    assert!(connector.operation("one").safe);
    let three = rewrite(connector.operation("three"));
    assert_eq!(three.method.as_deref(), Some("POST"));
    assert_eq!(
        three.route.as_ref().unwrap().path,
        [text("/"), text("larks%20of%20the%20day")]
    );
    assert!(!connector.operation("three").safe);
    assert!(connector.operation("two").rewrite.is_none());
}

#[test]
fn an_input_can_name_a_query_parameter() {
    let connector = lowered(json!([route(
        "/s?@queryParameters('lang')=@headers('region')",
        "GET",
        "two"
    )]));
    let route = rewrite(connector.operation("two")).route.clone().unwrap();
    assert_eq!(route.path, [text("/s")]);
    assert_eq!(route.query, [(vec![query("lang")], vec![header("region")])]);
}

#[test]
fn a_route_that_is_not_certain_stays_with_the_gateway() {
    for (path, method) in [
        ("/x/{unknown}", ""),
        ("/x/@queryParameters('unknown')", ""),
        ("/x/@{guid()}", ""),
        ("/x?a={lang}", ""),
        ("/x#a", ""),
        ("/x?=a", ""),
        ("/x", "@{variables('m')}"),
        ("/x", "FETCH"),
        // The base path is `/v1`: is this `/v1/x` or `/v1/v1/x`?
        ("/v1/x", ""),
        ("/v1", ""),
    ] {
        let connector = lowered(json!([route(path, method, "two")]));
        assert!(only_managed(connector.operation("two")), "{path} {method}");
        assert!(!only_managed(connector.operation("one")));
    }
    let connector = lowered(json!([route("/v12/x", "", "two")]));
    assert!(!only_managed(connector.operation("two")));
    let without_path = policy("routerequesttoendpoint", &json!({"operationName": ["two"]}));
    assert!(only_managed(
        lowered(json!([without_path])).operation("two")
    ));
}

#[test]
fn an_address_of_some_calls_is_theirs_alone() {
    let connector = lowered(json!([
        host("https://owls.example.com/", &["two"]),
        host(
            "https://@header('region').birds.example.com/@queryParameters('lang', 'en')",
            &["one"]
        ),
    ]));
    assert_eq!(
        connector.address,
        Address::Known("https://api.example.com/v1".to_owned())
    );
    let two = rewrite(connector.operation("two"));
    assert_eq!(
        two.base.as_deref(),
        Some(&[text("https://owls.example.com")][..])
    );
    let one = rewrite(connector.operation("one"));
    let lang = Piece::Query("lang".to_owned(), Some("en".to_owned()));
    assert_eq!(
        one.base.as_deref(),
        Some(
            &[
                text("https://"),
                header("region"),
                text(".birds.example.com/"),
                lang
            ][..]
        )
    );
    assert!(connector.operation("three").rewrite.is_none());
}

#[test]
fn a_policy_that_names_every_call_covers_all() {
    let connector = lowered(json!([host(
        "https://@connectionParameters('tenant').example.com",
        &["one", "two", "three"]
    )]));
    assert_eq!(connector.address, Address::Given);
    assert_eq!(
        connector.address_hint.as_deref(),
        Some("https://{tenant}.example.com")
    );
    for operation in &connector.operations {
        assert!(operation.managed_only.is_none() && operation.rewrite.is_none());
    }
}

#[test]
fn the_address_of_most_calls_is_the_clients_and_the_others_keep_theirs() {
    let tenant = "https://@connectionParameters('tenant').example.com";
    let connector = lowered(json!([host(tenant, &["one", "two"])]));
    assert_eq!(
        connector.address_hint.as_deref(),
        Some("https://{tenant}.example.com")
    );
    assert!(connector.operation("one").rewrite.is_none());
    let three = rewrite(connector.operation("three"));
    assert_eq!(
        three.base.as_deref(),
        Some(&[text("https://api.example.com/v1")][..])
    );

    let few = lowered(json!([host(tenant, &["one"])]));
    assert_eq!(
        few.address,
        Address::Known("https://api.example.com/v1".to_owned())
    );
    assert_eq!(
        rewrite(few.operation("one")).base.as_deref(),
        Some(&[text("https://"), setting("tenant"), text(".example.com")][..])
    );
}

#[test]
fn the_last_address_for_all_counts() {
    let connector = lowered(json!([
        host("https://old.example.com", &["one"]),
        host("https://new.example.com/v2", &[]),
        host("https://owls.example.com", &["two"]),
    ]));
    assert_eq!(
        connector.address,
        Address::Known("https://new.example.com/v2".to_owned())
    );
    assert!(connector.operation("one").rewrite.is_none());
    assert!(connector.operation("two").rewrite.is_some());
}

#[test]
fn an_input_decides_where_credentials_go_only_where_the_caller_trusts_the_host() {
    let of = |template: &str| lowered(json!([host(template, &["two"])]));
    for template in [
        "@headers('region')",
        "https://@headers('region')",
        "https://@headers('region')/api",
        "https://@headers('region').com",
        "https://r@{headers('region')}-api.com",
        "https://api.example.@headers('region')",
        "https://api.example.com@headers('region')/x",
        "https://api.example.com:@headers('region')",
    ] {
        let connector = of(template);
        let operation = connector.operation("two");
        assert!(rewrite(operation).host_is_input, "{template}");
        let note = &operation.left_out[0];
        assert!(note.contains("trusted_hosts"), "{note}");
    }
    for template in [
        "https://@{headers('region')}.example.com",
        "https://r@{headers('region')}-api.example.com",
    ] {
        let connector = of(template);
        let operation = connector.operation("two");
        assert!(!rewrite(operation).host_is_input, "{template}");
        assert_eq!(operation.left_out, [""; 0], "{template}");
    }
    for template in [
        "@headers('region')://api.example.com",
        "https://@headers('unknown').example.com",
        "https://{region}.example.com",
        "ftp://@headers('region').example.com",
        "",
    ] {
        assert!(only_managed(of(template).operation("two")), "{template}");
    }
}

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
