//! Names and pointers of Microsoft's keywords lead to something, or are reported.

use connector_codegen::Severity;
use serde_json::{Value, json};

use super::of_document;

/// What is said about a document, as `pointer message`; all of it errors.
fn said(document: &Value) -> Vec<String> {
    let found = of_document(document).diagnostics.into_iter();
    found
        .map(|found| {
            assert_eq!(found.severity, Severity::Error, "{found}");
            let pointer = found.pointer.unwrap_or_default();
            format!("{pointer} {}", found.message)
        })
        .collect()
}

fn document(operation: &Value, schemas: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/birds": {"get": operation},
            "/regions": {"get": {
                "operationId": "list_regions",
                "parameters": [{"name": "land", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"description": "Them.", "content": {"application/json": {
                    "schema": regions()}}}},
            }},
        },
        "components": {"schemas": schemas},
    })
}

/// A list of regions, with where the next ones are.
fn regions() -> Value {
    let region = json!({"type": "object", "properties": {
        "id": {"type": "integer"}, "name": {"type": "string"}}});
    json!({"type": "object", "properties": {
        "value": {"type": "array", "items": region},
        "total": {"type": "integer"},
        "next": {"type": "string"},
    }})
}

/// An operation with an input whose choices this keyword tells.
fn asking(keyword: &str, value: &Value) -> Value {
    let operation = json!({
        "operationId": "list_birds",
        "parameters": [
            {"name": "land", "in": "query", "schema": {"type": "integer"}},
            {"name": "region", "in": "query", "schema": {"type": "integer"}, keyword: value},
        ],
        "responses": {"204": {"description": "Done."}},
    });
    document(&operation, &json!({}))
}

const REGION: &str = "/paths/~1birds/get/parameters/1";

#[test]
fn what_a_look_up_is_said_to_have_is_there() {
    let values = |word: &str, value: Value| {
        let mut keyword = json!({
            "operationId": "list_regions",
            "parameters": {"land": {"parameter": "land"}},
            "value-collection": "value", "value-path": "id", "value-title": "name",
        });
        keyword[word] = value;
        said(&asking("x-ms-dynamic-values", &keyword))
    };
    assert_eq!(values("capability", json!("sound")), [""; 0]);
    for (word, value, message) in [
        (
            "value-collection",
            json!("values"),
            "the reply of `list_regions` has no member at `/values`",
        ),
        (
            "value-collection",
            json!("total"),
            "the value at `/total` of the reply of `list_regions` is not a list",
        ),
        (
            "value-path",
            json!("ID"),
            "the choices of `list_regions` have no member at `/ID`",
        ),
        (
            "value-title",
            json!("title"),
            "the choices of `list_regions` have no member at `/title`",
        ),
        (
            "parameters",
            json!({"lnd": {"parameter": "land"}}),
            "`list_regions` has no input `lnd`",
        ),
        (
            "parameters",
            json!({"land": {"parameter": "country"}}),
            "`list_birds` has no input `country`",
        ),
    ] {
        assert_eq!(
            values(word, value),
            [format!("{REGION}/x-ms-dynamic-values {message}")]
        );
    }
}

#[test]
fn keywords_on_what_a_reply_holds_are_held_to_the_same() {
    let of_reply = |schema: Value, schemas: Value| {
        let operation = json!({
            "operationId": "list_birds",
            "responses": {"200": {"description": "Them.", "content": {"application/json": {
                "schema": schema}}}},
        });
        said(&document(&operation, &schemas))
    };
    let keyword = json!({"operationId": "list_regions", "value-path": "schema"});
    let message = "x-ms-dynamic-schema the reply of `list_regions` has no member at `/schema`";
    assert_eq!(
        of_reply(
            json!({"type": "object", "x-ms-dynamic-schema": keyword}),
            json!({}),
        ),
        [format!(
            "/paths/~1birds/get/responses/200/content/application~1json/schema/{message}"
        )]
    );
    let more = json!({"type": "object", "x-ms-dynamic-schema": keyword});
    assert_eq!(
        of_reply(
            json!({"type": "array", "items": {"$ref": "#/components/schemas/Bird"}}),
            json!({"Bird": {"type": "object", "properties": {"more": more}}}),
        ),
        [format!(
            "/components/schemas/Bird/properties/more/{message}"
        )]
    );
}

#[test]
fn a_look_up_whose_body_is_one_value_is_reported_as_such() {
    let mut document = asking(
        "x-ms-dynamic-values",
        &json!({
            "operationId": "find_regions", "parameters": {"body": {"parameter": "land"}},
            "value-path": "id",
        }),
    );
    document["paths"]["/regions/find"] = json!({"post": {
        "operationId": "find_regions",
        "requestBody": {"content": {"application/json": {"schema":
            {"type": "array", "items": {"type": "integer"}}}}},
        "responses": {"200": {"description": "Them.", "content": {"application/json": {
            "schema": {"type": "array", "items": {"type": "object", "properties":
                {"id": {"type": "integer"}}}}}}}},
    }});
    assert_eq!(
        said(&document),
        [format!(
            "{REGION}/x-ms-dynamic-values the body of `find_regions` is a single value, which a \
             parameter cannot give"
        )]
    );
}

#[test]
fn the_newer_keywords_are_held_to_the_same() {
    let message = "the choices of `list_regions` have no member at `/ID`";
    let list = json!({"operationId": "list_regions", "itemsPath": "value", "itemValuePath": "ID"});
    assert_eq!(
        said(&asking("x-ms-dynamic-list", &list)),
        [format!("{REGION}/x-ms-dynamic-list {message}")]
    );
    let tree = json!({"open": {"operationId": "list_regions", "itemsPath": "value",
        "itemValuePath": "ID"}});
    assert_eq!(
        said(&asking("x-ms-dynamic-tree", &tree)),
        [format!("{REGION}/x-ms-dynamic-tree/open {message}")]
    );
    let schema = json!({"operationId": "list_regions", "value-path": "schema"});
    assert_eq!(
        said(&asking("x-ms-dynamic-schema", &schema)),
        [format!(
            "{REGION}/x-ms-dynamic-schema the reply of `list_regions` has no member at `/schema`"
        )]
    );
}

/// An operation that replies with regions, with this keyword.
fn listing(keyword: &str, value: &Value) -> Value {
    let operation = json!({
        "operationId": "list_birds",
        "responses": {"200": {"description": "Them.", "content": {"application/json": {
            "schema": regions()}}}},
        keyword: value,
    });
    document(&operation, &json!({}))
}

#[test]
fn the_list_of_a_poll_and_the_link_to_the_next_page_are_there() {
    let mut trigger = listing("x-ms-trigger-value", &json!({"value-collection": "news"}));
    trigger["paths"]["/birds"]["get"]["x-ms-trigger"] = json!("batch");
    assert_eq!(
        said(&trigger),
        [
            "/paths/~1birds/get/x-ms-trigger-value `x-ms-trigger-value` names `/news`: the reply has no member there"
        ]
    );
    for (pageable, message) in [
        (
            json!({"nextLinkName": "further"}),
            "the reply has no member at `/further`",
        ),
        (
            json!({"nextLinkName": "next", "itemName": "items"}),
            "the reply has no list `items`",
        ),
    ] {
        assert_eq!(
            said(&listing("x-ms-pageable", &pageable)),
            [format!("/paths/~1birds/get/x-ms-pageable {message}")]
        );
    }
}

#[test]
fn a_text_that_tells_objects_apart_announces_a_schema() {
    let reply = |mapping: Value| {
        let operation = json!({
            "operationId": "list_birds",
            "responses": {"200": {"description": "One.", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Bird"}}}}},
        });
        let heir = json!({"allOf": [{"$ref": "#/components/schemas/Bird"},
            {"type": "object", "properties": {"size": {"type": "integer"}}}]});
        said(&document(
            &operation,
            &json!({
                "Bird": {"type": "object", "properties": {"kind": {"type": "string"}},
                    "discriminator": {"propertyName": "kind", "mapping": mapping}},
                "Owl": heir,
            }),
        ))
    };
    assert_eq!(
        reply(json!({"owl": "#/components/schemas/Owl", "eagle": "Owl"})),
        [""; 0]
    );
    for named in ["#/components/schemas/Gull", "Gull"] {
        assert_eq!(
            reply(json!({"gull": named})),
            [format!(
                "/components/schemas/Bird/discriminator/mapping/gull `gull` announces `{named}`, which is no schema"
            )]
        );
    }
}

#[test]
fn an_input_of_the_body_may_be_called_by_the_name_of_the_body() {
    let asking = |reference: &str| {
        let body = json!({"x-ms-requestBody-name": "bird", "content": {"application/json": {
        "schema": {"type": "object", "properties": {
            "land": {"type": "integer"},
            "region": {"type": "integer", "x-ms-dynamic-list": {
                "operationId": "list_regions", "itemsPath": "value", "itemValuePath": "id",
                "parameters": {"land": {"parameterReference": reference}}}},
        }}}}});
        let operation = json!({"operationId": "add_bird", "requestBody": body,
            "responses": {"204": {"description": "Done."}}});
        let mut document = document(&json!({}), &json!({}));
        document["paths"]["/birds"] = json!({"post": operation});
        said(&document)
    };
    assert_eq!(asking("bird/land"), [""; 0]);
    assert_eq!(asking("body/land"), [""; 0]);
    assert_eq!(asking("land"), [""; 0]);
    let said = asking("wing/land");
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].ends_with("`add_bird` has no input `wing/land`"),
        "{said:?}"
    );
}
