//! What reading promises.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test may end where what it needs is not there"
)]

mod documents;
mod files;
mod json;
mod overlays;
mod places;
mod refusals;
mod swagger_bodies;
mod swagger_schemas;
mod swagger_shape;

use connector_codegen::Severity;
use connector_codegen::read::{InputFile, Reading, read};
use connector_codegen::source::{Located, Node, Value};
use serde_json::Value as Json;

const OPENAPI: &str =
    r#"{ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": {} }"#;

fn file(name: &str, bytes: impl Into<Vec<u8>>) -> InputFile {
    InputFile {
        name: name.to_owned(),
        bytes: bytes.into(),
    }
}

/// Reads these files as the provider `acme`, beside the empty properties of a
/// connection.
fn read_files(files: &[(&str, &str)]) -> Reading {
    let given = files.iter().map(|(name, text)| file(name, *text));
    let mut files: Vec<InputFile> = given.collect();
    if !files.iter().any(|file| file.name == "apiProperties.json") {
        files.push(file("apiProperties.json", "{}"));
    }
    read("acme", files)
}

/// Reads bytes as the connection properties of an otherwise empty definition.
fn read_properties(bytes: impl Into<Vec<u8>>) -> Reading {
    read(
        "acme",
        vec![
            file("openapi.json", OPENAPI),
            file("apiProperties.json", bytes),
        ],
    )
}

/// The connection properties that these bytes hold, and the warnings.
fn properties(bytes: impl Into<Vec<u8>>) -> (Json, Vec<String>) {
    let reading = read_properties(bytes);
    let told = told(&reading);
    let definition = reading
        .definition
        .unwrap_or_else(|| panic!("refused: {told:?}"));
    (
        json(&definition.properties.expect("there are properties")),
        told,
    )
}

/// Reads a Swagger document.
fn read_swagger(document: &Json) -> Reading {
    read_files(&[("apiDefinition.swagger.json", &document.to_string())])
}

/// The document that a Swagger document becomes, and what was told.
fn upgraded(document: &Json) -> (Json, Vec<String>) {
    let reading = read_swagger(document);
    let told = told(&reading);
    let definition = reading
        .definition
        .unwrap_or_else(|| panic!("refused: {told:?}"));
    (json(&definition.document), told)
}

fn located(reading: &Reading) -> Vec<Located> {
    reading
        .diagnostics
        .clone()
        .into_vec()
        .iter()
        .map(|diagnostic| reading.sources.resolve(diagnostic))
        .collect()
}

/// Every diagnostic as `line:column severity message`.
fn told(reading: &Reading) -> Vec<String> {
    let located = located(reading);
    let lines = located.into_iter().map(|found| {
        let severity = if found.severity == Severity::Error {
            "error"
        } else {
            "warning"
        };
        let (line, column) = (
            found.line.unwrap_or_default(),
            found.column.unwrap_or_default(),
        );
        format!("{line}:{column} {severity} {}", found.message)
    });
    lines.collect()
}

fn json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Boolean(value) => Json::Bool(*value),
        Value::Number(text) => serde_json::from_str(text).expect("numbers are JSON"),
        Value::Text(text) => Json::String(text.clone()),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Object(members) => members
            .iter()
            .map(|member| (member.name.clone(), json(&member.node)))
            .collect(),
    }
}
