//! One run reports everything that is wrong.

use connector_codegen::Severity;
use serde_json::json;

use super::generation;

#[test]
fn an_error_in_one_file_hides_nothing_in_another_and_none_of_a_later_stage() {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/x": {"get": {
            "operationId": "get_x",
            "x-ms-summery": "A slip.",
            "responses": {"200": {"description": "It.", "content": {"application/json": {
                "schema": {"type": "object", "properties": {"loop": {"$ref": "#/components/schemas/Loop"}}},
            }}}},
        }}},
        "components": {"schemas": {"Loop": {
            "type": "object",
            "required": ["again"],
            "properties": {"again": {"$ref": "#/components/schemas/Loop"}},
        }}},
    });
    let generation = generation(&[
        ("crate.toml", "version = \"one\"\ndescription = \"d\"\n"),
        ("openapi.json", &document.to_string()),
        ("samples/none.response.json", "{}"),
        ("samples/nothing.json", "{"),
    ]);
    assert!(generation.output.is_none());
    let errors = generation.diagnostics.iter();
    let errors: Vec<&str> = errors
        .filter(|found| found.severity == Severity::Error)
        .map(|found| found.file.as_str())
        .collect();
    assert_eq!(
        errors,
        [
            "",
            "openapi.json",
            "crate.toml",
            "samples/none.response.json",
            "samples/nothing.json",
        ],
        "{:#?}",
        generation.diagnostics
    );
    let warnings = generation.diagnostics.iter();
    let of_lower = warnings.filter(|found| found.severity == Severity::Warning);
    assert_eq!(of_lower.count(), 1, "{:#?}", generation.diagnostics);
}
