//! Repairs of imported definitions.

use serde_json::{Value as Json, json};

use super::{OPENAPI, file, json as to_json, read_files, told};
use connector_codegen::read::read;

fn swagger() -> Json {
    json!({
        "swagger": "2.0",
        "paths": {
            "/a": { "get": { "operationId": "List", "tags": ["x"] }, "post": { "operationId": "Add" } },
            "/b": { "get": { "operationId": "Show", "deprecated": true } }
        },
        "definitions": { "A": { "type": "object", "required": ["a"] } }
    })
}

fn overlaid(actions: &Json) -> Result<Json, Vec<String>> {
    let overlay =
        json!({ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": actions });
    let files = vec![
        file("apiDefinition.swagger.json", swagger().to_string()),
        file("overlay.json", overlay.to_string()),
        file("apiProperties.json", "{}"),
    ];
    let reading = read("acme", files);
    match &reading.definition {
        Some(definition) if !reading.diagnostics.has_errors() => Ok(to_json(&definition.document)),
        _ => Err(told(&reading)),
    }
}

#[test]
fn an_update_is_merged_into_its_target() {
    let document = overlaid(&json!([
        { "target": "$", "description": "why", "update": { "x-connector-throttle": { "calls": 1, "seconds": 2 } } },
        { "target": "$.paths['/a'].get", "description": "why", "update": { "summary": "S", "tags": ["y"] } },
        { "target": "$.definitions.A.required", "description": "why", "update": "b" },
        { "target": "$.definitions.A", "description": "why", "update": { "type": "array" } },
    ]))
    .expect("the overlay applies");
    assert_eq!(
        document["x-connector-throttle"],
        json!({ "calls": 1, "seconds": 2 })
    );
    assert_eq!(
        document["paths"]["/a"]["get"],
        json!({ "operationId": "List", "summary": "S", "tags": ["x", "y"] })
    );
    assert_eq!(
        document["components"]["schemas"]["A"],
        json!({ "type": "array", "required": ["a", "b"] })
    );
}

#[test]
fn a_target_finds_operations_by_their_name_and_everything_by_a_star() {
    let by_name = "$.paths.*[?(@.operationId=='Add')]";
    let document = overlaid(&json!([
        { "target": by_name, "description": "why", "update": { "x-found": true } },
        { "target": "$.paths[*].get", "description": "why", "update": { "x-read": true } },
        { "target": "$.paths['/a'].get.tags[0]", "description": "why", "update": "z" },
    ]))
    .expect("the overlay applies");
    let paths = &document["paths"];
    assert_eq!(paths["/a"]["post"]["x-found"], true);
    assert_eq!(paths["/a"]["get"]["x-found"], Json::Null);
    assert_eq!(
        (&paths["/a"]["get"]["x-read"], &paths["/b"]["get"]["x-read"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(paths["/a"]["get"]["tags"], json!(["z"]));
}

#[test]
fn what_is_removed_is_gone_wherever_it_stood() {
    let document = overlaid(&json!([
        { "target": "$.paths.*.get", "description": "why", "remove": true },
        { "target": "$.definitions.A.required[0]", "description": "why", "remove": true },
    ]))
    .expect("the overlay applies");
    assert_eq!(
        document["paths"],
        json!({ "/a": { "post": { "operationId": "Add" } }, "/b": {} })
    );
    assert_eq!(
        document["components"]["schemas"]["A"]["required"],
        json!([])
    );
}

#[test]
fn a_repair_whose_target_is_gone_is_an_error() {
    let told =
        overlaid(&json!([{ "target": "$.paths['/gone']", "description": "why", "remove": true }]));
    let told = told.expect_err("this does not apply");
    assert!(
        told[0]
            .ends_with("error the repair no longer applies: its target is not in the definition"),
        "{told:?}"
    );
}

#[test]
fn an_action_that_says_too_little_or_something_unknown_is_an_error() {
    for (action, expected) in [
        (
            json!({ "target": "$", "update": {} }),
            "the action has no description",
        ),
        (
            json!({ "description": "why", "update": {} }),
            "the action has no target",
        ),
        (
            json!({ "target": "$", "description": "why" }),
            "the action has neither `update` nor `remove`",
        ),
        (
            json!({ "target": "$", "description": "why", "remove": true }),
            "the whole document cannot be removed",
        ),
        (
            json!({ "target": "$..x", "description": "why", "remove": true }),
            "the target cannot be read: `..x` is not a supported path step",
        ),
        (
            json!({ "target": "paths", "description": "why", "remove": true }),
            "the target cannot be read: it does not start with `$`",
        ),
        (
            json!({ "target": "$", "description": "why", "updates": {}, "update": {} }),
            "an action has no member `updates`",
        ),
    ] {
        let told = overlaid(&json!([action])).expect_err("this must not apply");
        assert!(
            told.iter().any(|line| line.ends_with(expected)),
            "{told:?} does not say {expected:?}"
        );
    }
}

#[test]
fn a_finding_in_what_an_overlay_added_leads_into_the_overlay() {
    let overlay = "{ \"overlay\": \"1.0.0\", \"actions\": [\n { \"target\": \"$\", \"description\": \"why\",\n   \"update\": { \"x-added\": 1 } } ] }";
    let reading = read(
        "acme",
        vec![
            file("apiDefinition.swagger.json", swagger().to_string()),
            file("overlay.json", overlay),
        ],
    );
    let document = &reading
        .definition
        .as_ref()
        .expect("the overlay applies")
        .document;
    let place = document.get("x-added").expect("it was added").span;
    let found = reading
        .sources
        .resolve(&connector_codegen::Diagnostic::warning(place, "look"));
    assert_eq!((found.file.as_str(), found.line), ("overlay.json", Some(3)));
    assert_eq!(found.pointer.as_deref(), Some("/actions/0/update/x-added"));
}

#[test]
fn an_overlay_beside_a_definition_of_our_own_is_an_error() {
    let reading = read_files(&[
        ("openapi.json", OPENAPI),
        (
            "overlay.json",
            "{ \"overlay\": \"1.0.0\", \"actions\": [] }",
        ),
    ]);
    assert_eq!(
        told(&reading),
        ["1:1 error an overlay is only allowed beside an imported definition"]
    );
}
