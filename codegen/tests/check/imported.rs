//! Published definitions are read as far as they have a meaning.

use serde_json::{Value as Json, json};

use super::said;

fn said_of(document: &Json) -> Vec<String> {
    said(&[("apiDefinition.swagger.json", document)])
}

#[test]
fn faults_of_a_published_definition_are_warnings() {
    let said = said_of(&json!({
        "swagger": "2.0",
        "paths": {
            "noslash": { "get": { "operationId": "A", "unheard": 1, "parameters": [{ "name": "x", "in": "path", "type": "text" }] } },
            "/b": { "get": { "operationId": "A", "responses": { "200": { "schema": { "$ref": "#/definitions/Gone" } } } }, "put": {} }
        }
    }));
    assert_eq!(said.len(), 7, "{said:#?}");
    assert!(
        said.iter().all(|line| line.contains(" warning ")),
        "{said:#?}"
    );
}

#[test]
fn a_fault_is_said_once_however_often_it_is_there() {
    let schemas: serde_json::Map<_, _> = (0..300)
        .map(|n| (format!("S{n:03}"), json!({ "x": 1, "unheard": 2 })))
        .collect();
    let said = said_of(&json!({ "swagger": "2.0", "paths": {}, "definitions": schemas }));
    let expected = [
        "/definitions/S000 warning no operation uses this schema (and at 299 further places)",
        "/definitions/S000/unheard warning a schema has no member `unheard` (and at 299 further places)",
        "/definitions/S000/x warning a schema has no member `x` (and at 299 further places)",
    ];
    assert_eq!(said, expected);
}

#[test]
fn extensions_of_others_are_passed_over_in_silence() {
    let said = said_of(
        &json!({ "swagger": "2.0", "x-any": 1, "paths": { "/a": { "get": { "operationId": "A", "x-ms-novelty": 1, "x-b": 2 } } } }),
    );
    assert_eq!(said, [""; 0]);
}

#[test]
fn an_unknown_keyword_of_ours_is_an_error_in_any_definition() {
    let said = said_of(
        &json!({ "swagger": "2.0", "x-connector-throtle": { "calls": 1, "seconds": 1 }, "paths": {} }),
    );
    assert_eq!(
        said,
        ["/x-connector-throtle error `x-connector-throtle` is not a known keyword"]
    );
}

#[test]
fn components_without_use_and_unknown_formats_are_a_warning_each() {
    let schemas: serde_json::Map<_, _> = (0..50)
        .map(|n| {
            (
                format!("S{n:02}"),
                json!({ "type": "string", "format": "odd" }),
            )
        })
        .collect();
    let said = said_of(
        &json!({ "swagger": "2.0", "paths": {}, "definitions": schemas,
        "responses": { "Gone": { "description": "d" } } }),
    );
    let expected = [
        "/definitions/S00 warning no operation uses this schema (and at 49 further places)",
        "/definitions/S00/format warning `odd` is not a known format (and at 49 further places)",
        "/responses/Gone warning no operation uses this response",
    ];
    assert_eq!(said, expected);
}

#[test]
fn a_look_up_that_is_gone_is_told_at_its_place() {
    let list = json!({"operationId": "List", "value-collection": "items", "value-path": "id"});
    let gone = json!({"operationId": "Gone", "value-path": "id"});
    let parameter = |name: &str, values: &Json| json!({"name": name, "in": "query", "type": "string", "x-ms-dynamic-values": values});
    let tree = json!({"open": {"operationId": "List"}, "browse": {"operationId": "Below"}});
    let said = said_of(&json!({
        "swagger": "2.0",
        "paths": {"/a": {"get": {
            "operationId": "List",
            "parameters": [parameter("x", &list), parameter("y", &gone)],
            "responses": {"200": {"description": "It.", "schema": {
                "type": "object", "x-ms-dynamic-schema": {"operationId": "Gone"},
            }}},
        }, "post": {
            "operationId": "Pick",
            "parameters": [{"name": "y", "in": "query", "type": "string", "x-ms-dynamic-tree": tree}],
            "responses": {"200": {"description": "It."}},
        }}},
    }));
    let place = "/paths/~1a/get";
    let expected = [
        format!("{place}/parameters/1/x-ms-dynamic-values/operationId warning `x-ms-dynamic-values` asks `Gone`, but no operation is named so"),
        format!("{place}/responses/200/schema/x-ms-dynamic-schema/operationId warning `x-ms-dynamic-schema` asks `Gone`, but no operation is named so"),
        "/paths/~1a/post/parameters/0/x-ms-dynamic-tree/browse/operationId warning `x-ms-dynamic-tree` asks `Below`, but no operation is named so".to_owned(),
    ];
    assert_eq!(said, expected);
}
