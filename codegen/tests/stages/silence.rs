//! What a definition says and nothing can follow does not pass in silence.

use connector_codegen::Severity;
use serde_json::{Value, json};

use super::generation;

/// A definition whose one operation replies with this schema.
fn replying(schema: &Value) -> String {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/x": {"get": {
            "operationId": "get_x",
            "responses": {"200": {"description": "It.", "content": {"application/json": {
                "schema": schema,
            }}}},
        }}},
    })
    .to_string()
}

/// The same as Swagger.
fn imported(schema: &Value) -> String {
    json!({
        "swagger": "2.0",
        "info": {"title": "Tiny", "version": "1"},
        "host": "api.example.com",
        "paths": {"/x": {"get": {
            "operationId": "get_x",
            "produces": ["application/json"],
            "responses": {"200": {"description": "It.", "schema": schema}},
        }}},
    })
    .to_string()
}

/// Everything that is said, as `file pointer severity message`.
fn said(files: &[(&str, &str)]) -> Vec<String> {
    let found = generation(files).diagnostics.into_iter();
    found
        .map(|found| {
            let severity = match found.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            let pointer = found.pointer.unwrap_or_default();
            format!("{}{pointer} {severity} {}", found.file, found.message)
        })
        .collect()
}

#[test]
fn a_name_for_a_value_that_an_enumeration_does_not_have_is_reported() {
    let schema = json!({"type": "object", "properties": {"rank": {
        "type": "string", "enum": ["a", "b"], "x-ms-enum": {"values": [
            {"value": "a", "name": "First"}, {"value": "c", "name": "Third"}]}}}});
    let at = "/paths/~1x/get/responses/200";
    let message = "`c` has a name, but is not a value of the `enum`";
    assert_eq!(
        said(&[("openapi.json", &replying(&schema))]),
        [format!(
            "openapi.json{at}/content/application~1json/schema/properties/rank/x-ms-enum/values/1/value error {message}"
        )]
    );
    assert_eq!(
        said(&[("apiDefinition.swagger.json", &imported(&schema))]),
        [format!(
            "apiDefinition.swagger.json{at}/schema/properties/rank/x-ms-enum/values/1/value warning {message}"
        )]
    );
}

#[test]
fn names_of_values_without_an_enumeration_are_reported() {
    for word in ["x-ms-enum", "x-ms-enum-values"] {
        let property = json!({"type": "string", word: {}});
        let schema = json!({"type": "object", "properties": {"rank": property}});
        let said = said(&[("openapi.json", &replying(&schema))]);
        let place = "openapi.json/paths/~1x/get/responses/200/content/application~1json/schema";
        assert_eq!(
            said,
            [format!(
                "{place}/properties/rank/{word} error `{word}` without an `enum`"
            )]
        );
    }
}

/// What is said about this sample of a reply.
fn said_of_sample(schema: &Value, sample: &str, contradicts: &str) -> Vec<String> {
    let origins = format!(
        r#"[{{"file": "get_x.response.json", "origin": "made-up", "source": "Made up"{contradicts}}}]"#
    );
    said(&[
        ("openapi.json", &replying(schema)),
        ("samples/get_x.response.json", sample),
        ("samples/samples.json", &origins),
    ])
}

fn umbrella() -> Value {
    json!({"type": "object", "required": ["id"], "properties": {
        "id": {"type": "integer"},
        "price": {"type": "number"},
        "open": {"type": "boolean"},
        "since": {"type": "string", "format": "date-time"},
        "colour": {"type": "string", "enum": ["red", "blue"]},
        "ribs": {"type": "array", "items": {"type": "string"}},
        "owner": {"type": "object", "properties": {"name": {"type": "string"}}},
        "notes": {"type": "object", "additionalProperties": {"type": "string"}},
        "anything": {},
    }})
}

#[test]
fn a_sample_that_contradicts_its_schema_is_reported_where_it_does() {
    let has = |what: &str, expected: &str| {
        format!("the sample has {what}, but the definition describes {expected}")
    };
    for (sample, pointer, message) in [
        ("[]", "", has("an array", "an object")),
        (
            "{}",
            "",
            "the sample lacks `id`, which is required".to_owned(),
        ),
        (r#"{"id": "1"}"#, "/id", has("a string", "a whole number")),
        (r#"{"id": 1.5}"#, "/id", has("a number", "a whole number")),
        (
            r#"{"id": 1, "price": "2"}"#,
            "/price",
            has("a string", "a number"),
        ),
        (
            r#"{"id": 1, "open": 1}"#,
            "/open",
            has("a number", "a boolean"),
        ),
        (
            r#"{"id": 1, "since": 7}"#,
            "/since",
            has("a number", "a string"),
        ),
        (
            r#"{"id": 1, "colour": "green"}"#,
            "/colour",
            "the sample has a value that the definition does not list".to_owned(),
        ),
        (
            r#"{"id": 1, "ribs": "a"}"#,
            "/ribs",
            has("a string", "an array"),
        ),
        (
            r#"{"id": 1, "ribs": [1]}"#,
            "/ribs/0",
            has("a number", "a string"),
        ),
        (
            r#"{"id": 1, "owner": {"name": {}}}"#,
            "/owner/name",
            has("an object", "a string"),
        ),
        (
            r#"{"id": 1, "notes": {"a": true}}"#,
            "/notes/a",
            has("a boolean", "a string"),
        ),
    ] {
        let said = said_of_sample(&umbrella(), sample, "");
        let expected = format!("samples/get_x.response.json{pointer} error {message}");
        assert_eq!(said, [expected], "{sample}");
    }
}

#[test]
fn a_sample_as_its_schema_describes_it_is_passed_over() {
    for sample in [
        r#"{"id": 1, "price": 2, "open": true, "since": "2026-01-01T00:00:00Z", "colour": "red",
            "ribs": ["a"], "owner": {"name": "x"}, "notes": {"a": "b"}, "anything": [1, "a"]}"#,
        r#"{"id": 1, "price": 2.5, "owner": null, "further": {"deep": 1}}"#,
    ] {
        assert_eq!(said_of_sample(&umbrella(), sample, ""), [""; 0], "{sample}");
    }
}

#[test]
fn a_sample_may_contradict_its_schema_where_the_list_of_origins_says_why() {
    let said = |sample| said_of_sample(&umbrella(), sample, r#", "contradicts": "an id as text""#);
    assert_eq!(said(r#"{"id": "1"}"#), [""; 0]);
    assert_eq!(
        said(r#"{"id": 1}"#),
        [
            "samples/samples.json/0/contradicts error `get_x.response.json` does not contradict its schema"
        ]
    );
}

#[test]
fn a_sample_of_an_imported_definition_that_contradicts_its_schema_is_a_warning() {
    let origins = r#"[{"file": "get_x.response.json", "origin": "made-up", "source": "Made up"}]"#;
    let said = said(&[
        ("apiDefinition.swagger.json", &imported(&umbrella())),
        ("samples/get_x.response.json", r#"{"id": "1"}"#),
        ("samples/samples.json", origins),
    ]);
    let message = "the sample has a string, but the definition describes a whole number";
    assert_eq!(
        said,
        [format!("samples/get_x.response.json/id warning {message}")]
    );
}
