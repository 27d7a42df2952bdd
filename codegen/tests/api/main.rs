//! What callers of a generated crate rely on: what breaks them, which version
//! that demands, and how it is said.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may end where what it needs is not there"
)]

mod baseline;
mod changelog;
mod changes;
mod definitions;
mod pairs;
mod report;
mod semver_checks;
mod shared;
mod versions;

#[expect(dead_code, reason = "the tests of features need more of it")]
#[path = "../features/folder.rs"]
mod folder;
#[expect(dead_code, reason = "the tests of features need more of it")]
#[path = "../features/workspace.rs"]
mod workspace;

use connector_codegen::api::{Changes, compare};
use connector_codegen::{InputFile, Output, generate};
use definitions::interface;
use serde_json::{Value, json};

/// A connector with a bit of everything.
fn widgets() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Acme", "description": "Keeps widgets.", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": {
            "/widgets": {
                "get": {
                    "operationId": "ListWidgets",
                    "summary": "List widgets",
                    "parameters": [
                        {"name": "limit", "in": "query", "description": "Most.",
                            "schema": {"type": "integer", "maximum": 100, "default": 20}},
                        {"name": "tags", "in": "query", "description": "Tags.", "explode": false,
                            "schema": {"type": "array", "items": {"type": "string"}}},
                        {"name": "x-mode", "in": "header", "required": true, "schema":
                            {"type": "string", "enum": ["full"], "default": "full"},
                            "x-ms-visibility": "internal"},
                    ],
                    "responses": {
                        "200": {"description": "Them.", "content": {"application/json": {"schema":
                            {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}}}}},
                        "404": {"description": "None."},
                    },
                },
                "post": {
                    "operationId": "CreateWidget",
                    "summary": "Create a widget",
                    "requestBody": {"required": true, "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Draft"}}}},
                    "responses": {"200": {"description": "It.", "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Widget"}}}}},
                },
            },
            "/widgets/{id}": {"delete": {
                "operationId": "DeleteWidget",
                "summary": "Delete a widget",
                "parameters": [{"name": "id", "in": "path", "required": true,
                    "description": "Which.", "schema": {"type": "string"}}],
                "responses": {"204": {"description": "Gone."}},
            }},
        },
        "components": {
            "schemas": {
                "Widget": {"type": "object", "description": "A widget.", "properties": {
                    "id": {"type": "string", "description": "Its id."},
                    "status": {"type": "string", "description": "Open or sold.", "enum": ["open", "sold"]},
                    "owner": {"$ref": "#/components/schemas/Owner"},
                }},
                "Owner": {"type": "object", "description": "Who.", "properties": {
                    "email": {"type": "string", "description": "Mail."},
                }},
                "Draft": {"type": "object", "description": "A draft.", "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "description": "Name.", "maxLength": 40},
                        "colour": {"type": "string", "description": "Colour.", "enum": ["red", "blue"]},
                        "note": {"type": "string", "description": "Note."},
                    }},
            },
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}},
        },
        "security": [{"key": []}],
    })
}

fn file(name: &str, text: &str) -> InputFile {
    InputFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

fn manifest(version: &str) -> InputFile {
    let text = format!("version = \"{version}\"\ndescription = \"Client for Acme\"\n");
    file("crate.toml", &text)
}

/// The crate of a definition, with further files beside it.
fn output(document: &Value, others: &[InputFile]) -> Output {
    let own = file("openapi.json", &document.to_string());
    let properties = file("apiProperties.json", r#"{"properties": {}}"#);
    let files = [own, properties]
        .into_iter()
        .chain(others.iter().cloned())
        .collect();
    let generation = generate("acme", files).expect("no bug in the generator");
    generation
        .output
        .unwrap_or_else(|| panic!("{:#?}", generation.diagnostics))
}

/// What an update of a definition changes; the lock of names comes along.
fn changes(before: &Value, now: &Value) -> Changes {
    let before = output(before, &[]);
    let now = output(now, &[file("names.lock", &before.names)]);
    compare(&interface(&before), &interface(&now))
}
