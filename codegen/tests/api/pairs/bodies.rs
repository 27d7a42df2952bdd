//! Changes of what a call sends in its body.

use serde_json::json;

use super::{ADDITION, BREAK, Pair, create, schema, take};

pub(super) const PAIRS: &[Pair] = &[
    Pair {
        name: "a new optional member of a body",
        edit: |document| {
            schema(document, "Draft")["properties"]["size"] =
                json!({"type": "integer", "description": "Size."});
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &["member size added harmless"],
    },
    Pair {
        name: "a new required member of a body",
        edit: |document| {
            schema(document, "Draft")["properties"]["size"] =
                json!({"type": "integer", "description": "Size."});
            schema(document, "Draft")["required"] = json!(["name", "size"]);
        },
        rust: BREAK,
        wire: BREAK,
        said: &["member size required-added compile-time"],
    },
    Pair {
        name: "a member of a body that is required now",
        edit: |document| schema(document, "Draft")["required"] = json!(["name", "note"]),
        rust: BREAK,
        wire: BREAK,
        said: &["member note required compile-time"],
    },
    Pair {
        name: "a member of a body that is optional now",
        edit: |document| {
            take(schema(document, "Draft"), "required");
        },
        rust: BREAK,
        wire: BREAK,
        said: &["member name optional compile-time"],
    },
    Pair {
        name: "a narrower limit of a member",
        edit: |document| schema(document, "Draft")["properties"]["name"]["maxLength"] = json!(20),
        rust: None,
        wire: BREAK,
        said: &["member name limit-tightened run-time"],
    },
    Pair {
        name: "another media type of a body",
        edit: |document| {
            let content = &mut create(document)["requestBody"]["content"];
            let body = take(content, "application/json");
            content["application/vnd.acme+json"] = body;
        },
        rust: None,
        wire: BREAK,
        said: &["body body-media-type silent"],
    },
    Pair {
        name: "a value that is spelled otherwise",
        edit: |document| {
            schema(document, "Draft")["properties"]["colour"]["enum"] = json!(["Red", "blue"]);
        },
        rust: BREAK,
        wire: BREAK,
        said: &["value red removed compile-time", "value Red added harmless"],
    },
];
