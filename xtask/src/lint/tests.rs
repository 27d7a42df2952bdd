//! Each rule finds its subject at its place, and nothing in a definition that
//! satisfies all.

use std::collections::BTreeSet;

use connector_codegen::read::{InputFile, read};
use serde_json::{Value, json};

use super::document::Document;
use super::rules;

/// A definition that satisfies all rules.
fn clean() -> Value {
    let text = |description: &str| json!({"type": "string", "description": description});
    let thing = json!({"type": "object", "required": ["name"], "properties": {
        "name": text("Name."),
        "size": {"type": "integer", "description": "Size.", "minimum": 1, "maximum": 9},
        "tags": {"type": "array", "description": "Tags.", "items": {"type": "string"}},
        "colour": {"type": "string", "description": "Colour.", "enum": ["red", "blue"], "default": "red"},
    }});
    let reply = json!({"200": {"description": "It.", "content": {"application/json": {
        "schema": {"$ref": "#/components/schemas/Thing"}}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Acme", "description": "Keeps things.", "version": "1.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/things/{id}": {"get": {
                "operationId": "GetThing", "summary": "Get a thing", "description": "One thing.",
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "description": "Its id.",
                        "x-ms-url-encoding": "single", "schema": {"type": "string",
                            "x-ms-dynamic-values": {"operationId": "ListThings", "value-path": "name",
                                "parameters": {"kind": "all"}}}},
                ],
                "responses": reply,
            }},
            "/things": {"get": {
                "operationId": "ListThings", "summary": "List things", "description": "All things.",
                "x-ms-pageable": {"nextLinkName": "nextLink"},
                "parameters": [
                    {"name": "kind", "in": "query", "required": true, "description": "Which.",
                        "schema": {"type": "string"}},
                ],
                "responses": reply,
            }},
            "/hooks": {
                "x-ms-notification-content": {"description": "A thing.",
                    "schema": {"$ref": "#/components/schemas/Thing"}},
                "post": {
                    "operationId": "OnThing", "summary": "When a thing comes", "description": "Tells of things.",
                    "x-ms-trigger": "single",
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {
                        "type": "object", "required": ["url"], "properties": {"url": {
                            "type": "string", "description": "Address.",
                            "x-ms-notification-url": true, "x-ms-visibility": "internal"}}}}}},
                    "responses": {"201": {"description": "Done."}},
                },
            },
        },
        "components": {"schemas": {"Thing": thing}},
    })
}

const GET: &str = "/paths/~1things~1{id}/get";
const LIST: &str = "/paths/~1things/get";
const HOOK: &str = "/paths/~1hooks/post";
const CALLBACK: &str =
    "/paths/~1hooks/post/requestBody/content/application~1json/schema/properties/url";
const THING: &str = "/components/schemas/Thing";

/// A rule, and what is set so that it finds something: where, and what; null
/// removes.
#[rustfmt::skip] // A table.
fn table() -> Vec<(&'static str, Vec<(String, Value)>)> {
    let at = |base: &str, rest: &str| format!("{base}{rest}");
    let annotated = |revision: u8| json!({"family": "Thing", "revision": revision});
    let object = json!({"content": {"application/json": {"schema": {"type": "object"}}}, "description": "It."});
    let get = |id: &str| json!({"get": {"operationId": id, "summary": "Get it", "description": "It.",
        "responses": {"204": {"description": "Done."}}}});
    vec![
        ("operation-id-characters", vec![(at(GET, "/operationId"), json!("Get-Thing"))]),
        ("operation-id-revision", vec![(at(GET, "/x-ms-api-annotation"), annotated(2))]),
        ("several-live-revisions", vec![
            (at(GET, "/x-ms-api-annotation"), annotated(1)), (at(HOOK, "/x-ms-api-annotation"), annotated(2)),
            (at(HOOK, "/operationId"), json!("OnThing_V2"))]),
        ("get-with-body", vec![(at(GET, "/requestBody"), object.clone())]),
        ("reserved-parameter", vec![(at(HOOK, "/parameters"), json!([
            {"name": "connectionId", "in": "query", "description": "It.", "schema": {"type": "string"}}]))]),
        ("no-response", vec![(at(GET, "/responses"), json!({}))]),
        ("no-success", vec![(at(GET, "/responses"), json!({"404": {"description": "Nothing is there."}}))]),
        ("success-without-schema", vec![(at(GET, "/responses/200/content"), Value::Null)]),
        ("several-schemas", vec![(at(GET, "/responses/201"), object.clone())]),
        ("default-with-schema", vec![(at(GET, "/responses/default"), object)]),
        ("next-link-name", vec![(at(LIST, "/x-ms-pageable/nextLinkName"), json!("more"))]),
        ("path-case", vec![("/paths/~1Things".to_owned(), get("GetThings"))]),
        ("path-overlap", vec![("/paths/~1things~1first".to_owned(), get("GetFirst"))]),
        ("path-encoding", vec![(at(GET, "/parameters/0/x-ms-url-encoding"), Value::Null)]),
        ("callback-internal", vec![(at(CALLBACK, "/x-ms-visibility"), Value::Null)]),
        ("callback-required", vec![(at(HOOK, "/requestBody/content/application~1json/schema/required"), Value::Null)]),
        ("no-notification-content", vec![("/paths/~1hooks/x-ms-notification-content".to_owned(), Value::Null)]),
        ("look-up-unknown", vec![
            (at(GET, "/parameters/0/schema/x-ms-dynamic-values/operationId"), json!("ListColours"))]),
        ("look-up-argument", vec![
            (at(GET, "/parameters/0/schema/x-ms-dynamic-values/parameters/size"), json!(1))]),
        ("look-up-incomplete", vec![
            (at(GET, "/parameters/0/schema/x-ms-dynamic-values/parameters/kind"), Value::Null)]),
        ("enum-empty", vec![(at(THING, "/properties/name/enum"), json!([]))]),
        ("enum-type", vec![(at(THING, "/properties/colour/enum/1"), json!(7))]),
        ("default-type", vec![(at(THING, "/properties/size/default"), json!("much"))]),
        ("default-not-listed", vec![(at(THING, "/properties/colour/default"), json!("green"))]),
        ("array-without-items", vec![(at(THING, "/properties/tags/items"), Value::Null)]),
        ("required-unknown", vec![(at(THING, "/required"), json!(["nam"]))]),
        ("limits-crossed", vec![(at(THING, "/properties/size/minimum"), json!(10))]),
        ("internal-optional-default", vec![(at(THING, "/properties/colour/x-ms-visibility"), json!("internal"))]),
        ("title-too-long", vec![("/info/title".to_owned(), json!("A title of thirty-one letters!!"))]),
        ("title-says-api", vec![("/info/title".to_owned(), json!("Acme API"))]),
        ("no-summary", vec![(at(GET, "/summary"), json!(" "))]),
        ("summary-too-long", vec![(at(GET, "/summary"), json!("a".repeat(121)))]),
        ("summary-punctuation", vec![(at(GET, "/summary"), json!("Get a thing."))]),
        ("no-description", vec![(at(GET, "/description"), Value::Null)]),
        ("parameter-without-description", vec![(at(LIST, "/parameters/0/description"), Value::Null)]),
    ]
}

/// The rules that find something.
fn found(file: &str, document: &Value) -> BTreeSet<&'static str> {
    let files = vec![InputFile {
        name: file.to_owned(),
        bytes: document.to_string().into_bytes(),
    }];
    let reading = read("acme", files);
    let definition = reading.definition.unwrap();
    let document = Document::new(&definition);
    let rules = rules::all().into_iter();
    rules
        .filter(|rule| !rule.find(&document).is_empty())
        .map(|rule| rule.name)
        .collect()
}

fn set(document: &mut Value, pointer: &str, value: Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/");
    let parent = document.pointer_mut(parent).unwrap();
    match (parent, value) {
        (Value::Object(members), Value::Null) => drop(members.remove(&last).unwrap()),
        (Value::Object(members), value) => drop(members.insert(last, value)),
        (Value::Array(items), value) => items[last.parse::<usize>().unwrap()] = value,
        (other, _) => panic!("{other}"),
    }
}

#[test]
fn a_clean_definition_keeps_all_rules() {
    assert_eq!(found("openapi.json", &clean()), BTreeSet::new());
}

#[test]
fn each_rule_finds_what_it_is_about_and_no_other_rule_says_it_too() {
    let mut wrong = Vec::new();
    let mut tested = BTreeSet::from(["no-metadata"]);
    for (rule, changes) in table() {
        let mut document = clean();
        for (pointer, value) in changes {
            set(&mut document, &pointer, value);
        }
        let found = found("openapi.json", &document);
        if found != BTreeSet::from([rule]) {
            wrong.push((rule, found));
        }
        tested.insert(rule);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let all: BTreeSet<&str> = rules::all().into_iter().map(|rule| rule.name).collect();
    assert_eq!(tested, all, "each rule has a row");
}

#[test]
fn an_imported_connector_names_what_certification_asks_for() {
    let mut document = json!({
        "swagger": "2.0",
        "info": {"title": "Acme", "description": "Keeps things.", "version": "1.0"},
        "host": "api.example.com", "basePath": "/", "schemes": ["https"], "paths": {},
    });
    let file = "apiDefinition.swagger.json";
    assert_eq!(found(file, &document), BTreeSet::from(["no-metadata"]));
    let name = |name: &str| json!({"propertyName": name, "propertyValue": "https://example.com"});
    document["x-ms-connector-metadata"] =
        json!([name("Website"), name("Privacy policy"), name("Categories")]);
    assert_eq!(found(file, &document), BTreeSet::new());
}
