//! Changes of operations: paths, methods, ids, whether there is one.

use serde_json::json;

use super::{ADDITION, BREAK, Pair, delete, list, take};

pub(super) const PAIRS: &[Pair] = &[
    Pair {
        name: "another path",
        edit: |document| {
            let item = take(&mut document["paths"], "/widgets/{id}");
            document["paths"]["/things/{id}"] = item;
        },
        rust: None,
        wire: BREAK,
        said: &["path path silent"],
    },
    Pair {
        name: "another method",
        edit: |document| {
            let operation = take(&mut document["paths"]["/widgets/{id}"], "delete");
            document["paths"]["/widgets/{id}"]["post"] = operation;
        },
        rust: None,
        wire: BREAK,
        said: &["method method silent"],
    },
    Pair {
        name: "a renamed path parameter",
        edit: |document| {
            let mut item = take(&mut document["paths"], "/widgets/{id}");
            item["delete"]["parameters"][0]["name"] = json!("widgetId");
            document["paths"]["/widgets/{widgetId}"] = item;
        },
        rust: BREAK,
        wire: BREAK,
        said: &["path id path-parameter-renamed compile-time"],
    },
    Pair {
        name: "another id of an operation",
        edit: |document| delete(document)["operationId"] = json!("RemoveWidget"),
        rust: BREAK,
        wire: BREAK,
        said: &[" operation-renamed compile-time"],
    },
    Pair {
        name: "a new operation",
        edit: |document| {
            let mut twin = list(document).clone();
            twin["operationId"] = json!("ListOldWidgets");
            document["paths"]["/old-widgets"] = json!({"get": twin});
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &[" operation-added harmless"],
    },
    Pair {
        name: "a new operation that is called like a method",
        edit: |document| {
            let mut twin = delete(document).clone();
            twin["operationId"] = json!("delete_widget");
            document["paths"]["/legacy/{id}"] = json!({"delete": twin});
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &[" operation-added harmless"],
    },
    Pair {
        name: "no operation any more",
        edit: |document| {
            take(&mut document["paths"], "/widgets/{id}");
        },
        rust: BREAK,
        wire: BREAK,
        said: &[" operation-removed compile-time"],
    },
    Pair {
        name: "an operation for the platform only",
        edit: |document| delete(document)["x-ms-visibility"] = json!("internal"),
        rust: BREAK,
        wire: BREAK,
        said: &["kind operation-kind compile-time"],
    },
    Pair {
        name: "a deprecated operation",
        edit: |document| delete(document)["deprecated"] = json!(true),
        rust: ADDITION,
        wire: ADDITION,
        said: &[" deprecated harmless"],
    },
];
