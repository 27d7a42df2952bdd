//! Policies: what a direct call does in place of the gateway.

mod addresses;
mod replies;
mod values;

use connector_codegen::model::{Connector, Operation, Piece, Rewrite};
use serde_json::{Value, json};

use crate::support::{Tiny, paths, policy};

fn text(text: &str) -> Piece {
    Piece::Text(text.to_owned())
}

fn header(name: &str) -> Piece {
    Piece::Header(name.to_owned(), None)
}

fn query(name: &str) -> Piece {
    Piece::Query(name.to_owned(), None)
}

fn setting(name: &str) -> Piece {
    Piece::Setting(name.to_owned(), None)
}

fn get(id: &str, inputs: &[(&str, &str)]) -> Value {
    let inputs: Vec<Value> = inputs
        .iter()
        .map(|(place, name)| json!({"name": name, "in": place, "required": true, "schema": {"type": "string"}}))
        .collect();
    json!({"get": {"operationId": id, "parameters": inputs, "responses": {"204": {"description": "Done."}}}})
}

/// Three look-ups of birds on `https://api.example.com/v1`.
fn birds(policies: Value) -> Tiny {
    paths(json!({
        "/birds/{id}": get("one", &[("path", "id"), ("query", "lang"), ("header", "region")]),
        "/owls": get("two", &[("query", "lang"), ("header", "region"), ("header", "token")]),
        "/larks": get("three", &[]),
    }))
    .properties(json!({
        "connectionParameters": {"tenant": {"type": "string"}},
        "policyTemplateInstances": policies,
    }))
}

fn lowered(policies: Value) -> Connector {
    birds(policies).connector()
}

fn rewrite(operation: &Operation) -> &Rewrite {
    let reason = operation.managed_only.as_ref().map(|only| &only.reason);
    let rewrite = operation.rewrite.as_ref();
    rewrite.unwrap_or_else(|| panic!("{} is as it was: {reason:?}", operation.id))
}

fn only_managed(operation: &Operation) -> bool {
    assert!(operation.managed_only.is_none() || operation.rewrite.is_none());
    operation.managed_only.is_some()
}

fn route(path: &str, method: &str, operation: &str) -> Value {
    policy(
        "routerequesttoendpoint",
        &json!({"newPath": path, "httpMethod": method, "operationName": [operation]}),
    )
}

fn host(template: &str, operations: &[&str]) -> Value {
    policy(
        "dynamichosturl",
        &json!({"urlTemplate": template, "operationName": operations}),
    )
}
