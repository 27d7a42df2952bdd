use connector_codegen::model::{Address, Connector, Operation, Piece, Rewrite, Route};
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
        ("/x/@connectionParameters('tenant')", ""),
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
    assert!(only_managed(few.operation("one")));
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
fn no_input_may_decide_where_credentials_go() {
    for template in [
        "@headers('region')",
        "https://@headers('region')",
        "https://@headers('region')/api",
        "https://@headers('region').com",
        "https://api.example.@headers('region')",
        "https://api.example.com@headers('region')/x",
        "https://api.example.com:@headers('region')",
        "@headers('region')://api.example.com",
        "https://@headers('unknown').example.com",
        "https://{region}.example.com",
        "ftp://@headers('region').example.com",
        "",
    ] {
        let connector = lowered(json!([host(template, &["two"])]));
        assert!(only_managed(connector.operation("two")), "{template}");
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
    assert!(values[0].yields);
}

#[test]
fn a_subscription_does_not_leave_the_clients_address() {
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
    assert!(only_managed(&connector.trigger("hook").operation));
    let connector = with(route("/real/hooks", "POST", "hook"));
    assert!(
        rewrite(&connector.trigger("hook").operation)
            .route
            .is_some()
    );
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
