//! A `$ref` means the same to every stage.

use connector_codegen::model::{Content, Shape};
use serde_json::json;

use super::{generation, of_document};

/// What a reply is that refers to a component of this name in these words.
fn reply(component: &str, reference: &str) -> Shape {
    let object = json!({"type": "object", "properties": {"n": {"type": "string"}}});
    let content = json!({"application/json": {"schema": {"$ref": reference}}});
    let generation = of_document(&json!({
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/x": {"get": {
            "operationId": "get_x",
            "responses": {"200": {"description": "It.", "content": content}},
        }}},
        "components": {"schemas": {component: object}},
    }));
    assert!(
        generation.diagnostics.is_empty(),
        "{:?}",
        generation.diagnostics
    );
    let connector = generation.output.expect("a crate").connector;
    let case = connector.operations[0].reply.cases.first().expect("a case");
    match &case.content {
        Content::Json(shape) => shape.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn all_ways_of_writing_a_reference_lead_to_its_component() {
    for (component, reference) in [
        ("a/b", "#/components/schemas/a~1b"),
        ("a/b", "#/components/schemas/a%2Fb"),
        ("a b", "#/components/schemas/a%20b"),
        ("a b", "#/components/schemas/a b"),
        ("100%", "#/components/schemas/100%25"),
        ("100%25", "#/components/schemas/100%25"),
        ("100%25", "#/components/schemas/100%2525"),
    ] {
        let shape = reply(component, reference);
        assert!(
            matches!(shape, Shape::Named(_)),
            "{component} {reference}: {shape:?}"
        );
    }
}

#[test]
fn a_published_reference_is_read_the_same_way() {
    let document = r##"{"swagger": "2.0", "info": {"title": "T", "version": "1"},
        "host": "api.example.com", "schemes": ["https"],
        "paths": {"/x": {"get": {"operationId": "get_x", "summary": "Get",
            "produces": ["application/json"],
            "parameters": [{"$ref": "#/parameters/p%2Fq"}],
            "responses": {"200": {"description": "ok", "schema": {"$ref": "#/definitions/a%2Fb"}}}}}},
        "parameters": {"p/q": {"name": "q", "in": "query", "type": "string"}},
        "definitions": {"a/b": {"type": "object", "properties": {"n": {"type": "string"}}}}}"##;
    let generation = generation(&[("apiDefinition.swagger.json", document)]);
    assert!(
        generation.diagnostics.is_empty(),
        "{:?}",
        generation.diagnostics
    );
    let connector = generation.output.expect("a crate").connector;
    assert_eq!(connector.types.len(), 1);
    assert_eq!(connector.operations[0].parameters.len(), 1);
}
