//! Changes of what a call returns.

use serde_json::json;

use super::{ADDITION, BREAK, DOCS, Pair, create, list, schema, take};

pub(super) const PAIRS: &[Pair] = &[
    Pair {
        name: "another media type of a reply",
        edit: |document| {
            let content = &mut create(document)["responses"]["200"]["content"];
            let body = take(content, "application/json");
            content["application/vnd.acme+json"] = body;
        },
        rust: None,
        wire: BREAK,
        said: &["media types of replies accepted-media-types silent"],
    },
    Pair {
        name: "a new member of a reply",
        edit: |document| {
            schema(document, "Owner")["properties"]["name"] =
                json!({"type": "string", "description": "Name."});
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &["member name added harmless"],
    },
    Pair {
        name: "a new member of a reply that is called like another",
        edit: |document| {
            let properties = &mut schema(document, "Owner")["properties"];
            let email = take(properties, "email");
            properties["Email"] = json!({"type": "string", "description": "Mail."});
            properties["email"] = email;
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &["member Email added harmless"],
    },
    Pair {
        name: "no member of a reply any more",
        edit: |document| {
            take(&mut schema(document, "Widget")["properties"], "id");
        },
        rust: BREAK,
        wire: BREAK,
        said: &["member id removed compile-time"],
    },
    Pair {
        name: "a member of a reply of another type",
        edit: |document| {
            schema(document, "Widget")["properties"]["id"]["type"] = json!("integer");
        },
        rust: BREAK,
        wire: BREAK,
        said: &["member id type compile-time"],
    },
    Pair {
        name: "a list in place of one",
        edit: |document| {
            schema(document, "Widget")["properties"]["owner"] =
                json!({"type": "array", "items": {"$ref": "#/components/schemas/Owner"}});
        },
        rust: BREAK,
        wire: BREAK,
        said: &["member owner type compile-time"],
    },
    Pair {
        name: "a new value",
        edit: |document| {
            schema(document, "Widget")["properties"]["status"]["enum"] =
                json!(["standby", "open", "sold"]);
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &["value standby added harmless"],
    },
    Pair {
        name: "a new value that is called like another",
        edit: |document| {
            schema(document, "Widget")["properties"]["status"]["enum"] =
                json!(["Open", "open", "sold"]);
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &["value Open added harmless"],
    },
    Pair {
        name: "a type that is called otherwise",
        edit: |document| {
            let owner = take(&mut document["components"]["schemas"], "Owner");
            document["components"]["schemas"]["Person"] = owner;
            schema(document, "Widget")["properties"]["owner"] =
                json!({"$ref": "#/components/schemas/Person"});
        },
        rust: BREAK,
        wire: None,
        said: &[],
    },
    Pair {
        name: "a new status of success",
        edit: |document| {
            let reply = create(document)["responses"]["200"].clone();
            create(document)["responses"]["201"] = reply;
        },
        rust: None,
        wire: DOCS,
        said: &["reply 201 reply-added harmless"],
    },
    Pair {
        name: "a status of success with another content",
        edit: |document| {
            create(document)["responses"]["202"] = json!({"description": "Later.", "content":
                {"application/json": {"schema": {"$ref": "#/components/schemas/Owner"}}}});
        },
        rust: BREAK,
        wire: BREAK,
        said: &["reply 202 reply-added compile-time"],
    },
    Pair {
        name: "a documented error",
        edit: |document| list(document)["responses"]["409"] = json!({"description": "Conflict."}),
        rust: None,
        wire: DOCS,
        said: &["errors errors-documented harmless"],
    },
];
