//! One change each, with what it means in Rust and on the wire.

use connector_codegen::api::{Changes, Kind, Level, Seen};
use serde_json::{Value, json};

use super::{changes, widgets};

const BREAK: Option<Level> = Some(Level::Break);
const ADDITION: Option<Level> = Some(Level::Addition);
const DOCS: Option<Level> = Some(Level::Docs);

/// What is changed, how, and what it adds up to in Rust and on the wire; then
/// the changes on the wire, each with its part, kind and meaning.
struct Pair {
    name: &'static str,
    edit: fn(&mut Value),
    rust: Option<Level>,
    wire: Option<Level>,
    said: &'static [&'static str],
}

fn list(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/widgets"]["get"]
}

fn create(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/widgets"]["post"]
}

fn delete(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/widgets/{id}"]["delete"]
}

fn schema<'d>(document: &'d mut Value, name: &str) -> &'d mut Value {
    &mut document["components"]["schemas"][name]
}

fn take(value: &mut Value, member: &str) -> Value {
    let members = value.as_object_mut().expect("an object");
    members.remove(member).expect("a member")
}

fn push(list: &mut Value, item: Value) {
    list.as_array_mut().expect("a list").push(item);
}

fn query(name: &str, required: bool) -> Value {
    json!({"name": name, "in": "query", "required": required, "description": "More.",
        "schema": {"type": "string"}})
}

const PAIRS: &[Pair] = &[
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
    Pair {
        name: "a new optional input",
        edit: |document| push(&mut list(document)["parameters"], query("colour", false)),
        rust: ADDITION,
        wire: ADDITION,
        said: &["query colour added harmless"],
    },
    Pair {
        name: "a new optional input that is called like another",
        edit: |document| {
            let parameters = list(document)["parameters"].as_array_mut().unwrap();
            parameters.insert(0, query("Limit", false));
        },
        rust: ADDITION,
        wire: ADDITION,
        said: &["query Limit added harmless"],
    },
    Pair {
        name: "a new required input",
        edit: |document| push(&mut list(document)["parameters"], query("colour", true)),
        rust: BREAK,
        wire: BREAK,
        said: &["query colour required-added compile-time"],
    },
    Pair {
        name: "no input any more",
        edit: |document| {
            list(document)["parameters"]
                .as_array_mut()
                .unwrap()
                .remove(0);
        },
        rust: BREAK,
        wire: BREAK,
        said: &["query limit removed compile-time"],
    },
    Pair {
        name: "an input that is required now",
        edit: |document| list(document)["parameters"][0]["required"] = json!(true),
        rust: BREAK,
        wire: BREAK,
        said: &["query limit required compile-time"],
    },
    Pair {
        name: "an input of another type",
        edit: |document| list(document)["parameters"][0]["schema"] = json!({"type": "string"}),
        rust: BREAK,
        wire: BREAK,
        said: &[
            "query limit default silent",
            "query limit type compile-time",
            "query limit limit-loosened harmless",
        ],
    },
    Pair {
        name: "an input that travels elsewhere",
        edit: |document| list(document)["parameters"][0]["in"] = json!("header"),
        rust: None,
        wire: BREAK,
        said: &["query limit moved silent"],
    },
    Pair {
        name: "a list that is written in another way",
        edit: |document| list(document)["parameters"][1]["explode"] = json!(true),
        rust: None,
        wire: BREAK,
        said: &["query tags style silent"],
    },
    Pair {
        name: "another default",
        edit: |document| list(document)["parameters"][0]["schema"]["default"] = json!(50),
        rust: None,
        wire: BREAK,
        said: &["query limit default silent"],
    },
    Pair {
        name: "a narrower limit",
        edit: |document| list(document)["parameters"][0]["schema"]["maximum"] = json!(50),
        rust: None,
        wire: BREAK,
        said: &["query limit limit-tightened run-time"],
    },
    Pair {
        name: "a wider limit",
        edit: |document| list(document)["parameters"][0]["schema"]["maximum"] = json!(500),
        rust: None,
        wire: DOCS,
        said: &["query limit limit-loosened harmless"],
    },
    Pair {
        name: "another value that is sent unseen",
        edit: |document| {
            let schema = &mut list(document)["parameters"][2]["schema"];
            *schema = json!({"type": "string", "enum": ["short"], "default": "short"});
        },
        rust: None,
        wire: BREAK,
        said: &["header x-mode sent silent"],
    },
    Pair {
        name: "a deprecated input",
        edit: |document| list(document)["parameters"][0]["deprecated"] = json!(true),
        rust: ADDITION,
        wire: ADDITION,
        said: &["query limit deprecated harmless"],
    },
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
        name: "a value that is spelled otherwise",
        edit: |document| {
            schema(document, "Draft")["properties"]["colour"]["enum"] = json!(["Red", "blue"]);
        },
        rust: BREAK,
        wire: BREAK,
        said: &["value red removed compile-time", "value Red added harmless"],
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

#[test]
fn each_change_is_judged_in_rust_and_on_the_wire() {
    let mut wrong = Vec::new();
    for pair in PAIRS {
        let mut now = widgets();
        (pair.edit)(&mut now);
        let changes = changes(&widgets(), &now);
        let found = (
            changes.level_seen(Seen::Rust),
            changes.level_seen(Seen::Wire),
            wire(&changes),
        );
        let said: Vec<String> = pair.said.iter().map(|said| (*said).to_owned()).collect();
        let wanted = (pair.rust, pair.wire, said);
        if found != wanted {
            wrong.push(format!(
                "{}: {found:#?}\nbut should be {wanted:#?}\n{:#?}",
                pair.name, changes.all
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Part, kind and meaning of each change on the wire.
fn wire(changes: &Changes) -> Vec<String> {
    let on_the_wire = changes.all.iter().filter(|one| one.seen == Seen::Wire);
    on_the_wire
        .map(|one| {
            let meaning = serde_json::to_value(one.consequence).unwrap();
            let meaning = meaning.as_str().unwrap_or_default().to_owned();
            format!("{} {} {meaning}", one.part, one.kind.code())
        })
        .collect()
}

#[test]
fn what_no_longer_compiles_is_seen_in_rust_too() {
    for pair in PAIRS {
        let mut now = widgets();
        (pair.edit)(&mut now);
        let changes = changes(&widgets(), &now);
        let is_compile_time = pair.said.iter().any(|said| said.ends_with("compile-time"));
        if is_compile_time {
            assert_eq!(changes.level_seen(Seen::Rust), BREAK, "{}", pair.name);
        }
    }
}

#[test]
fn descriptions_alone_are_counted_and_are_docs() {
    let mut now = widgets();
    list(&mut now)["summary"] = json!("List all widgets");
    schema(&mut now, "Owner")["properties"]["email"]["description"] = json!("Where mail goes.");
    let changes = changes(&widgets(), &now);
    assert_eq!(changes.descriptions, 2);
    assert_eq!(changes.level(), DOCS);
    assert!(changes.all.is_empty());
}

/// Kinds that a definition as small as the one of this test does not have.
#[test]
fn kinds_have_names_of_their_own() {
    let mut codes: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Kind::ALL.len());
}
