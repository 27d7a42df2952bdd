//! Policies that set addresses, paths and methods.

use connector_codegen::model::{Address, Piece, Route};
use serde_json::json;

use super::{header, host, lowered, only_managed, query, rewrite, route, setting, text};
use crate::support::{Ways, policy};

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
