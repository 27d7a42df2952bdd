//! What travels in the body becomes one request body.

use serde_json::{Value as Json, json};

use super::upgraded;

/// The operation with these parameters, in a document with these members, and
/// what was told.
fn operation(parameters: &Json, members: &Json) -> (Json, Vec<String>) {
    let mut swagger = json!({ "swagger": "2.0" });
    for (name, value) in members.as_object().expect("members are an object") {
        swagger[name] = value.clone();
    }
    swagger["paths"] = json!({ "/x": { "post": { "parameters": parameters } } });
    let (document, told) = upgraded(&swagger);
    (document["paths"]["/x"]["post"].clone(), told)
}

fn body(parameters: &Json, members: &Json) -> Json {
    operation(parameters, members).0["requestBody"].clone()
}

#[test]
fn a_body_parameter_becomes_the_request_body_with_all_that_was_said_of_it() {
    let parameter = json!({
        "name": "message", "in": "body", "required": true, "description": "D", "x-ms-summary": "S",
        "schema": { "type": "object", "x-ms-visibility": "important" }
    });
    let expected = json!({
        "x-ms-requestBody-name": "message", "required": true, "description": "D", "x-ms-summary": "S",
        "content": { "application/json": { "schema": { "type": "object", "x-ms-visibility": "important" } } }
    });
    let (operation, told) = operation(&json!([parameter]), &json!({}));
    assert_eq!(operation, json!({ "requestBody": expected }));
    assert_eq!(told, [""; 0]);
}

#[test]
fn the_body_has_the_media_types_that_are_consumed() {
    let parameters = json!([{ "name": "b", "in": "body", "schema": { "type": "string" } }]);
    let content = body(
        &parameters,
        &json!({ "consumes": ["text/plain", "application/xml", "text/plain"] }),
    );
    let schema = json!({ "schema": { "type": "string" } });
    assert_eq!(
        content["content"],
        json!({ "text/plain": schema, "application/xml": schema })
    );
}

#[test]
fn a_body_without_a_schema_takes_what_is_said_of_its_value() {
    let parameters = json!([{ "name": "b", "in": "body", "type": "string", "format": "byte" }]);
    let expected =
        json!({ "application/json": { "schema": { "type": "string", "format": "byte" } } });
    assert_eq!(body(&parameters, &json!({}))["content"], expected);
}

#[test]
fn form_fields_become_one_url_encoded_object() {
    let parameters = json!([
        { "name": "a", "in": "formData", "type": "string", "required": true, "description": "D", "x-ms-summary": "S" },
        { "name": "b", "in": "formData", "type": "array", "items": { "type": "integer" }, "collectionFormat": "multi" }
    ]);
    let properties = json!({
        "a": { "type": "string", "description": "D", "x-ms-summary": "S" },
        "b": { "type": "array", "items": { "type": "integer" } }
    });
    let expected = json!({
        "required": true,
        "content": { "application/x-www-form-urlencoded": {
            "schema": { "type": "object", "required": ["a"], "properties": properties },
            "encoding": { "b": { "style": "form", "explode": true } }
        } }
    });
    assert_eq!(body(&parameters, &json!({})), expected);
}

#[test]
fn a_form_with_a_file_or_that_says_so_has_several_parts() {
    let field = json!({ "name": "a", "in": "formData", "type": "string" });
    let upload = json!({ "name": "f", "in": "formData", "type": "file" });
    let media = |parameters: Json, consumes: Json| -> Vec<String> {
        let body = body(&parameters, &json!({ "consumes": consumes }));
        body["content"]
            .as_object()
            .expect("there is content")
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(
        media(json!([field]), json!([])),
        ["application/x-www-form-urlencoded"]
    );
    assert_eq!(
        media(json!([field]), json!(["application/json"])),
        ["application/x-www-form-urlencoded"]
    );
    assert_eq!(
        media(json!([field]), json!(["multipart/form-data"])),
        ["multipart/form-data"]
    );
    assert_eq!(
        media(
            json!([field, upload]),
            json!(["application/x-www-form-urlencoded"])
        ),
        ["multipart/form-data"]
    );
    let parts = body(&json!([upload]), &json!({}));
    let file = &parts["content"]["multipart/form-data"]["schema"]["properties"]["f"];
    assert_eq!(*file, json!({ "type": "string", "format": "binary" }));
}

#[test]
fn several_bodies_are_members_of_one_with_a_warning() {
    let parameters = json!([
        { "name": "a", "in": "body", "required": true, "schema": { "type": "string" } },
        { "name": "b", "in": "body", "schema": { "type": "integer" } }
    ]);
    let (operation, told) = operation(&parameters, &json!({}));
    let schema = json!({
        "type": "object", "required": ["a"],
        "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }
    });
    assert_eq!(
        operation["requestBody"]["content"]["application/json"]["schema"],
        schema
    );
    assert!(
        told[0].ends_with(
            "warning an operation has one body; several are read as members of one object"
        )
    );
}

#[test]
fn of_a_body_and_a_form_the_one_that_is_consumed_is_read() {
    let parameters = json!([
        { "name": "a", "in": "body", "schema": { "type": "string" } },
        { "name": "f", "in": "formData", "type": "string" }
    ]);
    let (as_json, told) = operation(&parameters, &json!({ "consumes": ["application/json"] }));
    assert_eq!(
        as_json["requestBody"]["content"]["application/json"]["schema"],
        json!({ "type": "string" })
    );
    assert!(told[0].ends_with("warning an operation sends a body or a form, not both"));
    let form = body(&parameters, &json!({ "consumes": ["multipart/form-data"] }));
    assert!(form["content"]["multipart/form-data"]["schema"]["properties"]["f"].is_object());
}

#[test]
fn a_shared_body_is_sent_where_it_is_referred_to_and_its_schema_has_its_name() {
    let shared = json!({
        "Inline": { "name": "b", "in": "body", "required": true, "schema": { "type": "object" } },
        "Named": { "name": "b", "in": "body", "schema": { "$ref": "#/definitions/D" } },
        "D": { "name": "b", "in": "body", "schema": { "type": "array" } },
        "Field": { "name": "f", "in": "formData", "type": "string" }
    });
    let members = json!({ "parameters": shared, "definitions": { "D": { "type": "string" } } });
    for (name, reference) in [("Inline", "Inline"), ("Named", "D"), ("D", "DBody")] {
        let sent = body(
            &json!([{ "$ref": format!("#/parameters/{name}") }]),
            &members,
        );
        let schema = json!({ "$ref": format!("#/components/schemas/{reference}") });
        assert_eq!(
            sent["content"],
            json!({ "application/json": { "schema": schema } })
        );
    }
    let form = body(&json!([{ "$ref": "#/parameters/Field" }]), &members);
    assert_eq!(
        form["content"]["application/x-www-form-urlencoded"]["schema"]["properties"],
        json!({ "f": { "type": "string" } })
    );

    let mut swagger = members.clone();
    swagger["swagger"] = json!("2.0");
    swagger["paths"] = json!({});
    let components = upgraded(&swagger).0["components"].clone();
    let schemas = json!({ "D": { "type": "string" }, "Inline": { "type": "object" }, "DBody": { "type": "array" } });
    assert_eq!(components, json!({ "schemas": schemas }));
}
