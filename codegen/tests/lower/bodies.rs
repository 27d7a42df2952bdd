//! Bodies of requests and responses.

use connector_codegen::model::{Body, Content, FormValue, Shape, StatusCodes};
use serde_json::{Value, json};

use crate::support::{Ways, json_of, operation, paths, replied};

#[test]
fn the_media_type_and_the_schema_decide_the_body() {
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let of = |content: Value| {
        let connector = paths(json!({"/a": {"post": {"operationId": "it", "requestBody": {"content": content}, "responses": {}}}})).connector();
        connector.only_operation().body.clone().expect("a body")
    };
    assert!(matches!(
        of(json!({"text/json": {"schema": object}})),
        Body::Json { .. }
    ));
    assert!(matches!(
        of(json!({"application/vnd.x+json": {"schema": object}})),
        Body::Json { .. }
    ));
    assert!(matches!(
        of(json!({"application/x-www-form-urlencoded": {"schema": object}})),
        Body::UrlEncoded(_)
    ));
    assert!(matches!(
        of(
            json!({"multipart/form-data": {"schema": object}, "application/json": {"schema": object}})
        ),
        Body::Json { .. }
    ));
    assert!(matches!(
        of(json!({"text/plain": {"schema": {"type": "string"}}})),
        Body::Raw { text: true, .. }
    ));
    assert!(matches!(
        of(json!({"application/xml": {"schema": {"type": "string"}}})),
        Body::Raw { text: true, .. }
    ));
    let file = of(json!({"application/json": {"schema": {"type": "string", "format": "binary"}}}));
    assert!(
        matches!(file, Body::Raw { text: false, media_type, .. } if media_type == "application/octet-stream")
    );
    let Body::Json { media_type, .. } = of(json!({"text/plain": {"schema": object}})) else {
        panic!("JSON")
    };
    assert_eq!(media_type, "application/json");
    let Body::Multipart(parts) = of(
        json!({"multipart/form-data": {"schema": {"type": "object", "properties": {
        "file": {"type": "string", "format": "binary"}, "name": {"type": "string"}}}}}),
    ) else {
        panic!("parts")
    };
    assert_eq!(
        parts
            .iter()
            .map(|part| part.value == FormValue::File)
            .collect::<Vec<_>>(),
        [true, false]
    );
}

#[test]
fn all_successes_are_cases_and_all_else_is_an_error() {
    let connector = operation(json!({"responses": {
        "default": {"description": "Wrong."}, "2XX": {"description": "Other."}, "404": {"description": "None."},
        "201": json_of(json!({"type": "object", "properties": {"id": {"type": "string"}}})),
        "200": json_of(json!({"type": "object", "properties": {"ok": {"type": "boolean"}}})),
        "204": {"description": "Nothing."},
    }}))
    .connector();
    let reply = &connector.only_operation().reply;
    let cases: Vec<StatusCodes> = reply.cases.iter().map(|case| case.status).collect();
    assert_eq!(
        cases,
        [200, 201, 204]
            .map(StatusCodes::Code)
            .into_iter()
            .chain([StatusCodes::Range(2)])
            .collect::<Vec<_>>()
    );
    let errors: Vec<StatusCodes> = reply.errors.iter().map(|(status, _)| *status).collect();
    assert_eq!(errors, [StatusCodes::Code(404), StatusCodes::Default]);
    assert_eq!(
        connector.names(),
        ["list_things response", "list_things response 201"]
    );
    assert_eq!(reply.accept, ["application/json"]);
}

#[test]
fn a_default_response_is_the_success_where_no_other_is() {
    let connector = operation(json!({"responses": {
        "default": json_of(json!({"type": "array", "items": {"type": "string"}}))}}))
    .connector();
    let operation = connector.only_operation();
    assert_eq!(operation.reply.cases[0].status, StatusCodes::Default);
    assert_eq!(*replied(operation), Shape::List(Box::new(Shape::Text)));
}

#[test]
fn the_media_type_and_the_schema_decide_the_response() {
    let of = |content: Value| {
        let tiny =
            operation(json!({"responses": {"200": {"description": "It.", "content": content}}}));
        tiny.connector().only_operation().reply.cases[0]
            .content
            .clone()
    };
    assert_eq!(of(json!({})), Content::Empty);
    assert_eq!(
        of(json!({"application/json": {"schema": {"type": "string"}}})),
        Content::Text
    );
    assert_eq!(
        of(json!({"application/json": {"schema": {"type": "string", "format": "binary"}}})),
        Content::Bytes
    );
    assert_eq!(
        of(json!({"application/pdf": {"schema": {"type": "string"}}})),
        Content::Bytes
    );
    assert_eq!(of(json!({"image/png": {}})), Content::Bytes);
    assert_eq!(
        of(json!({"text/csv": {"schema": {"type": "string"}}})),
        Content::Text
    );
    assert_eq!(
        of(
            json!({"text/html": {"schema": {"type": "integer"}}, "application/json": {"schema": {"type": "integer"}}})
        ),
        Content::Json(Shape::Integer)
    );
    assert_eq!(
        of(json!({"text/plain": {"schema": {"type": "integer"}}})),
        Content::Json(Shape::Integer)
    );
}
