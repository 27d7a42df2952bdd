//! Changes of the connector: what changes nothing, addresses, credentials.

use serde_json::json;

use super::{BREAK, Pair, delete, list, schema, take};

pub(super) const PAIRS: &[Pair] = &[
    Pair {
        name: "nothing",
        edit: |_| {},
        rust: None,
        wire: None,
        said: &[],
    },
    Pair {
        name: "another order",
        edit: |document| {
            let properties = &mut schema(document, "Draft")["properties"];
            let name = take(properties, "name");
            properties["name"] = name;
            let parameters = list(document)["parameters"].as_array_mut().unwrap();
            parameters.reverse();
            schema(document, "Widget")["properties"]["status"]["enum"] = json!(["sold", "open"]);
        },
        rust: None,
        wire: None,
        said: &[],
    },
    Pair {
        name: "a description",
        edit: |document| list(document)["summary"] = json!("List all widgets"),
        rust: None,
        wire: None,
        said: &[],
    },
    Pair {
        name: "another host",
        edit: |document| document["servers"][0]["url"] = json!("https://api.example.org/v1"),
        rust: None,
        wire: BREAK,
        said: &["address address silent"],
    },
    Pair {
        name: "another base path",
        edit: |document| document["servers"][0]["url"] = json!("https://api.example.com/v2"),
        rust: None,
        wire: BREAK,
        said: &["address address silent"],
    },
    Pair {
        name: "no address any more",
        edit: |document| document["servers"] = json!([]),
        rust: BREAK,
        wire: BREAK,
        said: &["address address compile-time"],
    },
    Pair {
        name: "other credentials of an operation",
        edit: |document| delete(document)["security"] = json!([]),
        rust: None,
        wire: BREAK,
        said: &["credentials security run-time"],
    },
    Pair {
        name: "a credential that is sent elsewhere",
        edit: |document| {
            document["components"]["securitySchemes"]["key"]["name"] = json!("x-api-key");
        },
        rust: None,
        wire: BREAK,
        said: &["credential key credential-changed silent"],
    },
    Pair {
        name: "a second credential",
        edit: |document| {
            document["components"]["securitySchemes"]["token"] =
                json!({"type": "http", "scheme": "bearer"});
            document["security"] = json!([{"key": [], "token": []}]);
        },
        rust: BREAK,
        wire: BREAK,
        said: &["credential token credential-added compile-time"],
    },
];
