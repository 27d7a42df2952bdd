//! Inputs outside the body.

use connector_codegen::model::{Body, ListStyle, Literal, ParameterLocation, Segment, Shape};
use serde_json::{Value, json};

use crate::support::{Ways, get, json_of, parameter, paths, says, text};

#[test]
fn headers_that_http_owns_are_no_inputs() {
    let header =
        |name: &str, schema: Value| json!({"name": name, "in": "header", "schema": schema});
    let (connector, warnings) = paths(json!({"/a": {"post": {
        "operationId": "it",
        "parameters": [
            header("Content-Type:", json!({"type": "string", "default": "application/x-www-form-urlencoded"})),
            header("accept", json!({"type": "string", "enum": ["application/pdf"]})),
            header("Content-Length", json!({"type": "integer"})),
            header("accept-encoding", json!({"type": "string", "default": "gzip"})),
            header("user-agent", json!({"type": "string", "enum": ["Acme/1.0"]})),
            header("not a name", json!({"type": "string"})),
            header("X-Trace", json!({"type": "string"})),
        ],
        "requestBody": json_of(json!({"type": "object", "properties": {"a": {"type": "string"}}})),
        "responses": {"200": {"description": "Fine."}},
    }}}))
    .lowered();
    let operation = connector.only_operation();
    let wires: Vec<&str> = operation
        .parameters
        .iter()
        .map(|one| one.field.wire.as_str())
        .collect();
    assert_eq!(wires, ["X-Trace"]);
    assert!(matches!(&operation.body, Some(Body::UrlEncoded(fields)) if fields.len() == 1));
    assert_eq!(operation.reply.accept, ["application/pdf"]);
    assert!(
        says(&warnings, "`Content-Length` is set by HTTP itself"),
        "{warnings:?}"
    );
    assert!(
        says(&warnings, "`not a name` is not a valid header name"),
        "{warnings:?}"
    );
    assert!(
        says(&warnings, "`accept-encoding` is set by HTTP itself"),
        "{warnings:?}"
    );
    let fixed: Vec<_> = operation
        .fixed
        .iter()
        .map(|one| (one.wire.as_str(), &one.value))
        .collect();
    assert_eq!(
        fixed,
        [("User-Agent", &Literal::Text("Acme/1.0".to_owned()))],
        "always the same"
    );
}

#[test]
fn a_program_that_names_itself_freely_is_an_input() {
    let agent = json!({"name": "User-Agent", "in": "header", "required": true,
        "schema": {"type": "string"}});
    let (connector, warnings) = get("/a", json!({"parameters": [agent]})).lowered();
    assert_eq!(warnings, [""; 0]);
    let inputs = &connector.only_operation().parameters;
    assert_eq!(inputs.len(), 1);
    assert!(inputs[0].field.required && inputs[0].field.wire == "User-Agent");
}

#[test]
fn internal_parameters_with_a_default_are_sent_unseen() {
    let internal = |name: &str, place: &str, required: bool, schema: Value| json!({"name": name, "in": place, "required": required, "schema": schema, "x-ms-visibility": "internal"});
    let (connector, warnings) = get(
        "/v{version}/a",
        json!({"parameters": [
            internal("version", "path", true, json!({"type": "integer", "default": 2})),
            internal("format", "query", false, json!({"type": "string", "default": "json"})),
            internal("unused", "query", false, json!({"type": "string"})),
            internal("demanded", "query", true, json!({"type": "string"})),
            {"name": "size", "in": "query", "schema": {"type": "integer", "default": 10}},
        ]}),
    )
    .lowered();
    let operation = connector.only_operation();
    assert_eq!(
        operation.path.segments,
        [Segment::Literal("/v2/a".to_owned())]
    );
    assert_eq!(operation.fixed.len(), 1);
    assert_eq!(operation.fixed[0].value, Literal::Text("json".to_owned()));
    let wires: Vec<&str> = operation
        .parameters
        .iter()
        .map(|one| one.field.wire.as_str())
        .collect();
    assert_eq!(wires, ["demanded", "size"]);
    assert_eq!(
        parameter(operation, "size").field.docs.suggested,
        Some(Literal::Integer(10))
    );
    assert!(
        says(&warnings, "`demanded` is required and internal"),
        "{warnings:?}"
    );
}

#[test]
fn a_fixed_value_cannot_leave_its_segment() {
    let fixed = json!({"name": "v", "in": "path", "required": true, "x-ms-visibility": "internal",
        "schema": {"type": "string", "default": "../x?y#z"}});
    let connector = get("/a/{v}", json!({"parameters": [fixed]})).connector();
    let path = &connector.only_operation().path.segments;
    assert_eq!(*path, [Segment::Literal("/a/..%2Fx%3Fy%23z".to_owned())]);
}

#[test]
fn of_two_parameters_of_one_name_and_place_the_first_counts() {
    let (connector, warnings) =
        get("/a", json!({"parameters": [text("a", "query"), text("a", "header"), text("A", "header"), text("c", "cookie")]})).lowered();
    assert_eq!(connector.only_operation().parameters.len(), 2);
    assert!(
        says(&warnings, "a second `A` in the header"),
        "{warnings:?}"
    );
    assert!(says(&warnings, "the cookie `c`"), "{warnings:?}");
}

#[test]
fn lists_say_how_they_are_written() {
    let list = |name: &str, style: Value| {
        let mut it = json!({"name": name, "in": "query", "schema": {"type": "array", "items": {"type": "string"}}});
        it.as_object_mut()
            .unwrap()
            .extend(style.as_object().cloned().unwrap());
        it
    };
    let connector = get("/a", json!({"parameters": [
        list("repeat", json!({})), list("comma", json!({"explode": false})),
        list("pipe", json!({"style": "pipeDelimited"})), list("space", json!({"style": "spaceDelimited"})),
    ]}))
    .connector();
    let styles: Vec<ParameterLocation> = connector
        .only_operation()
        .parameters
        .iter()
        .map(|one| one.location)
        .collect();
    assert_eq!(
        styles,
        [
            ListStyle::Repeat,
            ListStyle::Comma,
            ListStyle::Pipe,
            ListStyle::Space
        ]
        .map(ParameterLocation::Query)
    );
}

#[test]
fn an_object_outside_the_body_is_given_as_text() {
    let (connector, warnings) = get("/a", json!({"parameters": [
        {"name": "q", "in": "query", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}]}))
    .lowered();
    assert_eq!(
        parameter(connector.only_operation(), "q").field.shape,
        Shape::Text
    );
    assert!(connector.types.is_empty());
    assert!(
        says(&warnings, "cannot be written outside a body"),
        "{warnings:?}"
    );
}
