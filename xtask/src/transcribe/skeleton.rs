//! A first definition: everything that a page says about operations, and marks
//! for the rest.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::page::TO_BE_FILLED;
use super::rows::{Located, Operation, OperationKind, Output, Rows};
use super::types;

/// An `openapi.json` whose paths, methods and places of inputs are marked.
pub(crate) fn openapi(title: &str, rows: &Rows) -> Value {
    let defined: BTreeSet<&str> = rows
        .definitions
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    let mut paths = Map::new();
    for operation in &rows.operations {
        let item = path_item(operation, &defined);
        paths.insert(format!("{TO_BE_FILLED}/{}", operation.id), item);
    }
    let mut schemas = Map::new();
    for definition in &rows.definitions {
        schemas.insert(
            definition.component.clone(),
            payload(&definition.outputs, &defined),
        );
    }
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": title, "version": "1.0"},
        "servers": [{"url": TO_BE_FILLED}],
        "paths": paths,
        "components": {"schemas": schemas},
    });
    if let Some(throttle) = &rows.throttle {
        document["x-connector-throttle"] = json!(throttle);
    }
    document
}

fn path_item(operation: &Operation, defined: &BTreeSet<&str>) -> Value {
    let parameters: Vec<Value> = operation
        .inputs
        .iter()
        .map(|input| {
            json!({
                "name": input.row.key,
                "in": TO_BE_FILLED,
                "required": input.row.required,
                "x-ms-summary": input.row.title,
                "schema": schema(&input.row.kind, defined),
            })
        })
        .collect();
    let reply = json!({
        "description": TO_BE_FILLED,
        "content": {"application/json": {"schema": payload(&operation.outputs, defined)}},
    });
    let mut method = json!({
        "operationId": operation.id,
        "summary": operation.title,
        "parameters": parameters,
    });
    match operation.kind {
        OperationKind::Action => {
            method["responses"] = if operation.outputs.is_empty() {
                json!({"default": {"description": TO_BE_FILLED}})
            } else {
                json!({"200": reply})
            };
            json!({TO_BE_FILLED: method})
        }
        OperationKind::Trigger => {
            method["x-ms-trigger"] = json!("single");
            method["responses"] = json!({"default": {"description": TO_BE_FILLED}});
            let delivery = json!({
                "description": TO_BE_FILLED,
                "schema": payload(&operation.outputs, defined),
            });
            json!({"x-ms-notification-content": delivery, TO_BE_FILLED: method})
        }
    }
}

/// The schema of a whole payload: each row is at its pointer.
fn payload(rows: &[Located<Output>], defined: &BTreeSet<&str>) -> Value {
    let mut root = json!({});
    for row in rows {
        let names: Vec<&str> = row.row.pointer.split('/').skip(1).collect();
        let mut at = &mut root;
        for name in names {
            at = inside(at, &name.replace("~1", "/").replace("~0", "~"));
        }
        let kind = schema(&row.row.kind, defined);
        if let (Some(at), Value::Object(kind)) = (at.as_object_mut(), kind) {
            // A list whose items other rows describe keeps them.
            for (name, value) in kind {
                at.entry(name).or_insert(value);
            }
            if !row.row.title.is_empty() {
                at.insert("x-ms-summary".to_owned(), json!(row.row.title));
            }
        }
    }
    if root.get("type").is_none() && root.get("$ref").is_none() {
        root["type"] = json!("object");
    }
    root
}

/// The schema of a member, or of the items of a list.
fn inside<'v>(schema: &'v mut Value, name: &str) -> &'v mut Value {
    let inner = if name == "*" {
        schema["type"] = json!("array");
        &mut schema["items"]
    } else {
        if schema.get("type").is_none() {
            schema["type"] = json!("object");
        }
        &mut schema["properties"][name]
    };
    if inner.is_null() {
        *inner = json!({});
    }
    inner
}

/// The schema of a type in the page's words.
fn schema(kind: &str, defined: &BTreeSet<&str>) -> Value {
    if let Some(items) = kind.strip_prefix("array of ") {
        return json!({"type": "array", "items": schema(items, defined)});
    }
    if defined.contains(kind) {
        return json!({"$ref": format!("#/components/schemas/{kind}")});
    }
    match kind {
        "string" | "integer" | "number" | "boolean" | "object" => json!({"type": kind}),
        "float" | "double" => json!({"type": "number", "format": kind}),
        "int32" | "int64" => json!({"type": "integer", "format": kind}),
        "array" => json!({"type": "array", "items": {}}),
        "dynamic" | "" => json!({}),
        _ if types::is_plain(kind) => json!({"type": "string", "format": kind}),
        _ => json!({"type": kind}),
    }
}
