//! What the checks promise.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end where what it needs is not there"
)]

mod imported;
mod keywords;
mod own;

use connector_codegen::Severity;
use connector_codegen::check::check;
use connector_codegen::read::{InputFile, read};
use connector_codegen::source::{Diagnostics, Origin};
use serde_json::{Value as Json, json};

/// A definition without a fault, for tests to break.
fn sound() -> Json {
    json!({
        "openapi": "3.0.3",
        "info": { "title": "T", "version": "1" },
        "servers": [{ "url": "https://api.example.com" }],
        "paths": {
            "/messages/{id}": { "get": {
                "operationId": "Show",
                "x-ms-visibility": "important",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "page", "in": "query", "schema": { "type": "integer" } }
                ],
                "responses": { "200": { "description": "d", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Message" }
                } } } }
            } },
            "/hooks": {
                "x-ms-notification-content": { "schema": { "$ref": "#/components/schemas/Message" } },
                "post": {
                    "operationId": "Hook",
                    "x-ms-trigger": "single",
                    "requestBody": { "content": { "application/json": { "schema": { "type": "object" } } } },
                    "responses": { "201": { "description": "d" } }
                }
            }
        },
        "components": {
            "schemas": { "Message": { "type": "object", "properties": { "text": { "type": "string" }, "parts": { "type": "array", "items": { "type": "object", "properties": { "status": { "type": "string" } } } } } } },
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "K" } }
        }
    })
}

fn properties() -> Json {
    json!({ "properties": { "connectionParameters": { "api_key": { "type": "securestring" } } } })
}

/// Sets what a JSON Pointer leads to; a last name that is new is added.
fn set(document: &mut Json, pointer: &str, value: Json) {
    let (parent, name) = pointer
        .rsplit_once('/')
        .expect("a pointer begins with a slash");
    let parent = document
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("{parent} leads somewhere"));
    match parent {
        Json::Array(items) => items.push(value),
        _ => parent[name.replace("~1", "/")] = value,
    }
}

/// What is said about these files, each as `pointer severity message`.
fn said(files: &[(&str, &Json)]) -> Vec<String> {
    let files = files.iter().map(|(name, json)| InputFile {
        name: (*name).to_owned(),
        bytes: json.to_string().into(),
    });
    let reading = read("acme", files.collect());
    let found = reading
        .diagnostics
        .clone()
        .into_vec()
        .iter()
        .map(|found| reading.sources.resolve(found))
        .collect::<Vec<_>>();
    let definition = reading
        .definition
        .unwrap_or_else(|| panic!("refused: {found:?}"));
    let origin = if definition.imported {
        Origin::Imported
    } else {
        Origin::Own
    };
    let mut diagnostics = Diagnostics::of(origin);
    check(&definition, &mut diagnostics);
    let lines = diagnostics.into_vec().into_iter().map(|diagnostic| {
        let found = reading.sources.resolve(&diagnostic);
        let severity = if found.severity == Severity::Error {
            "error"
        } else {
            "warning"
        };
        format!(
            "{} {severity} {}",
            found.pointer.unwrap_or_default(),
            found.message
        )
    });
    lines.collect()
}

/// What is said about a definition of our own.
fn said_of_own(document: &Json) -> Vec<String> {
    said(&[
        ("openapi.json", document),
        ("apiProperties.json", &properties()),
    ])
}

/// What is said about the sound definition when this is changed in it.
fn said_when(pointer: &str, value: Json) -> Vec<String> {
    let mut document = sound();
    set(&mut document, pointer, value);
    said_of_own(&document)
}
