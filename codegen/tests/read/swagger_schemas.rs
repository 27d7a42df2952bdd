//! Schemas of Swagger 2.0 become schemas of OpenAPI 3.0.

use serde_json::{Value as Json, json};

use super::upgraded;

/// What becomes of a schema, and what was told.
fn schema(schema: &Json) -> (Json, Vec<String>) {
    let (document, told) =
        upgraded(&json!({ "swagger": "2.0", "paths": {}, "definitions": { "D": schema } }));
    (document["components"]["schemas"]["D"].clone(), told)
}

#[test]
fn nullable_and_discriminator_take_the_words_of_openapi() {
    assert_eq!(
        schema(&json!({ "x-nullable": true })).0,
        json!({ "nullable": true })
    );
    assert_eq!(
        schema(&json!({ "discriminator": "kind" })).0,
        json!({ "discriminator": { "propertyName": "kind" } })
    );
}

#[test]
fn every_schema_inside_a_schema_is_brought_into_shape() {
    let old = json!({ "type": "file", "x-nullable": false });
    let new = json!({ "type": "string", "format": "binary", "nullable": false });
    let nest = |inner: &Json| {
        json!({
            "properties": { "p": inner }, "items": inner, "additionalProperties": inner,
            "allOf": [inner], "oneOf": [inner], "anyOf": [inner], "not": { "items": inner }
        })
    };
    assert_eq!(schema(&nest(&old)), (nest(&new), Vec::new()));
}

#[test]
fn null_among_the_types_means_nullable() {
    let (read, told) = schema(&json!({ "type": ["string", "null"] }));
    assert_eq!(read, json!({ "type": "string", "nullable": true }));
    assert_eq!(told, [""; 0]);
}

#[test]
fn several_types_at_once_are_read_as_any_value_with_a_warning() {
    let (read, told) = schema(&json!({ "type": ["string", "integer"] }));
    assert_eq!(read, json!({}));
    assert!(told[0].ends_with(
        "warning OpenAPI 3.0 has no way to write several types; it is read as any value"
    ));
}

#[test]
fn a_property_that_calls_itself_required_is_required_by_its_object() {
    let (read, told) = schema(&json!({
        "required": ["a"],
        "properties": { "a": { "required": true }, "b": { "required": "true" }, "c": { "required": false } }
    }));
    assert_eq!(
        read,
        json!({ "required": ["a", "b"], "properties": { "a": {}, "b": {}, "c": {} } })
    );
    assert_eq!(told.len(), 1);
}

#[test]
fn a_list_of_item_schemas_is_one_or_any() {
    assert_eq!(
        schema(&json!({ "items": [{ "type": "string" }] })).0,
        json!({ "items": { "type": "string" } })
    );
    assert_eq!(
        schema(&json!({ "items": [{ "type": "string" }, {}] })).0,
        json!({ "items": {} })
    );
}

#[test]
fn what_is_no_schema_is_read_as_any_value_with_a_warning() {
    let (read, told) = schema(&json!({ "properties": { "a": "string", "b": null } }));
    assert_eq!(read, json!({ "properties": { "a": {}, "b": {} } }));
    assert!(told[0].ends_with(
        "a schema must be an object; this is read as any value (and at 1 further place)"
    ));
}

#[test]
fn extensions_of_a_schema_stay_on_it() {
    let given = json!({ "type": "string", "x-ms-summary": "S", "x-ms-enum": { "name": "E" }, "x-other": [1] });
    assert_eq!(schema(&given), (given.clone(), Vec::new()));
}
