//! Which documents are definitions.

use serde_json::{Value as Json, json};

use super::{json as to_json, read_files, told, upgraded};

#[test]
fn a_definition_of_our_own_is_openapi_3_0() {
    for (text, expected) in [
        (
            r#"{ "openapi": "3.1.0" }"#,
            "1:14 error the version is not one of OpenAPI 3.0",
        ),
        (
            r#"{ "swagger": "2.0" }"#,
            "1:1 error this is not an OpenAPI document",
        ),
        ("[]", "1:1 error this is not an OpenAPI document"),
    ] {
        let reading = read_files(&[("openapi.json", text)]);
        assert!(reading.definition.is_none());
        assert_eq!(told(&reading), [expected]);
    }
}

#[test]
fn an_imported_definition_without_its_version_is_read_by_its_paths() {
    let (document, told) = upgraded(&json!({ "paths": {} }));
    assert_eq!(document["openapi"], "3.0.3");
    assert_eq!(
        told,
        ["1:1 warning the version is missing; it is read as Swagger 2.0"]
    );
    let reading = read_files(&[("apiDefinition.swagger.json", "{ \"a\": 1 }")]);
    assert!(reading.definition.is_none());
}

#[test]
fn parameters_of_a_path_stand_in_its_operations_which_win() {
    let (by_path, by_operation) = (
        json!({ "name": "a", "in": "query", "schema": {} }),
        json!({ "name": "a", "in": "query" }),
    );
    let header = json!({ "name": "a", "in": "header" });
    let document = json!({
        "openapi": "3.0.3",
        "paths": { "/x": {
            "parameters": [by_path, { "$ref": "#/components/parameters/H" }],
            "get": { "parameters": [by_operation] },
            "put": {}
        } },
        "components": { "parameters": { "H": header } }
    });
    let reading = read_files(&[("openapi.json", &document.to_string())]);
    let read = to_json(&reading.definition.expect("this is read").document);
    let path = &read["paths"]["/x"];
    let shared = json!({ "$ref": "#/components/parameters/H" });
    assert_eq!(path["parameters"], Json::Null);
    assert_eq!(path["get"]["parameters"], json!([by_operation, shared]));
    assert_eq!(path["put"]["parameters"], json!([by_path, shared]));
}

#[test]
fn a_misspelt_word_of_microsofts_vocabulary_is_read_as_what_was_meant() {
    let (document, told) = upgraded(&json!({
        "swagger": "2.0",
        "paths": {},
        "definitions": {
            "A": { "x-ms-visibilty": "internal", "x-ms-summary title": "T", "properties": { "x-ms-summmary": { "type": "string" } } },
            "B": { "x-ms-visibilty": "internal", "x-ms-visibility": "advanced", "x-other": 1 }
        }
    }));
    let schemas = &document["components"]["schemas"];
    let properties = json!({ "x-ms-summmary": { "type": "string" } });
    assert_eq!(
        schemas["A"],
        json!({ "x-ms-visibility": "internal", "x-ms-summary": "T", "properties": properties })
    );
    assert_eq!(
        schemas["B"],
        json!({ "x-ms-visibility": "advanced", "x-other": 1 })
    );
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|line| {
        line.ends_with("`x-ms-visibilty` is read as `x-ms-visibility` (and at 1 further place)")
    }));
}
