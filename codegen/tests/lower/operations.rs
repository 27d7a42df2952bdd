use connector_codegen::model::{
    Body, Content, FormValue, ListStyle, Literal, OperationKind, Paging, ParameterLocation,
    Segment, Shape, StatusCodes,
};
use serde_json::{Value, json};

use crate::support::{Ways, json_of, operation, parameter, paths, replied, reply, says};

fn get(path: &str, members: Value) -> crate::support::Tiny {
    let mut operation =
        json!({"operationId": "it", "responses": {"204": {"description": "Fine."}}});
    if let (Value::Object(operation), Value::Object(members)) = (&mut operation, members) {
        operation.extend(members);
    }
    paths(json!({path: {"get": operation}}))
}

fn text(name: &str, place: &str) -> Value {
    json!({"name": name, "in": place, "required": place == "path", "schema": {"type": "string"}})
}

#[test]
fn every_method_of_every_path_is_an_operation() {
    // The definition here has its members in the order of their names.
    let one = |id: &str| json!({"operationId": id, "responses": {"204": {"description": "Fine."}}});
    let connector = paths(json!({
        "/a": {"get": one("a"), "post": one("b"), "options": one("c")},
        "/b": {"head": one("d"), "patch": one("e"), "delete": one("f"), "put": one("g"), "trace": one("h")},
    }))
    .connector();
    let ids: Vec<&str> = connector
        .operations
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(ids, ["a", "c", "b", "f", "d", "e", "g", "h"]);
    assert!(connector.operation("a").safe);
    assert!(!connector.operation("b").safe);
}

#[test]
fn an_operation_without_an_id_is_named_after_method_and_path() {
    let (connector, warnings) = paths(json!({"/contacts/{id}/notes": {"get": {
        "parameters": [text("id", "path")], "responses": {}}}}))
    .lowered();
    assert_eq!(connector.only_operation().id, "get_contacts_by_id_notes");
    assert!(says(&warnings, "no `operationId`"), "{warnings:?}");
}

#[test]
fn paths_that_differ_in_query_or_fragment_lose_neither_query_nor_parameters() {
    let connector = get(
        "/a b/{id}?v=2&x={x}#second",
        json!({
        "parameters": [text("id", "path"), text("x", "path")]}),
    )
    .connector();
    let operation = connector.only_operation();
    assert_eq!(
        operation.path.segments,
        [
            Segment::Literal("/a%20b/".to_owned()),
            Segment::Parameter("id".to_owned()),
        ]
    );
    assert_eq!(operation.path.query.as_deref(), Some("v=2"));
    assert!(matches!(
        parameter(operation, "x").location,
        ParameterLocation::Query(_)
    ));
    assert!(matches!(
        parameter(operation, "id").location,
        ParameterLocation::Path { .. }
    ));
}

#[test]
fn names_with_spaces_stay_and_stray_braces_are_text() {
    let connector = get(
        "/CVR-1-{CVR Number}/{}/x}",
        json!({"parameters": [text("CVR Number", "path")]}),
    )
    .connector();
    assert_eq!(
        connector.only_operation().path.segments,
        [
            Segment::Literal("/CVR-1-".to_owned()),
            Segment::Parameter("CVR Number".to_owned()),
            Segment::Literal("/%7B%7D/x%7D".to_owned()),
        ]
    );
}

#[test]
fn path_and_parameters_are_brought_together() {
    let (connector, warnings) = get(
        "/a/{ID}/{other}",
        json!({
        "parameters": [text("id", "path"), text("ghost", "path")]}),
    )
    .lowered();
    let operation = connector.only_operation();
    let wires: Vec<&str> = operation
        .parameters
        .iter()
        .map(|one| one.field.wire.as_str())
        .collect();
    assert_eq!(wires, ["ID", "other"]);
    assert!(operation.parameters.iter().all(|one| one.field.required));
    assert!(says(&warnings, "does not contain `ghost`"), "{warnings:?}");
    assert!(
        says(
            &warnings,
            "contains `{other}`, but there is no such parameter"
        ),
        "{warnings:?}"
    );
}

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
fn a_default_answer_is_the_success_where_no_other_is() {
    let connector = operation(json!({"responses": {
        "default": json_of(json!({"type": "array", "items": {"type": "string"}}))}}))
    .connector();
    let operation = connector.only_operation();
    assert_eq!(operation.reply.cases[0].status, StatusCodes::Default);
    assert_eq!(*replied(operation), Shape::List(Box::new(Shape::Text)));
}

#[test]
fn the_media_type_and_the_schema_decide_the_answer() {
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

#[test]
fn internal_operations_are_kept_apart_and_deprecated_ones_say_so() {
    let connector = operation(json!({"x-ms-visibility": "internal",
        "x-ms-api-annotation": {"status": "Deprecated", "replacement": {"operationId": "list_more"}}}))
    .connector();
    let operation = connector.only_operation();
    assert_eq!(operation.kind, OperationKind::Internal);
    assert_eq!(
        operation.docs.deprecated.as_deref(),
        Some("Use `list_more` instead.")
    );
}

#[test]
fn pages_follow_the_keyword_of_either_vocabulary() {
    let list = json!({"type": "object", "properties": {
        "value": {"type": "array", "items": {"type": "string"}}, "other": {"type": "array", "items": {"type": "string"}},
        "nextLink": {"type": "string"}}});
    let connector = operation(json!({"x-ms-pageable": {"nextLinkName": "nextLink"},
        "responses": {"200": json_of(list)}}))
    .connector();
    let Some(Paging::NextLink { items, next_link }) = &connector.only_operation().paging else {
        panic!("not a next link: {:?}", connector.only_operation().paging);
    };
    assert_eq!(items.pointer(), "/value");
    assert_eq!(items.item(), Some(&Shape::Text));
    assert_eq!(next_link.pointer(), "/nextLink");

    let connector = operation(json!({"x-connector-paging": {
        "page": "p", "first": 0, "items": "/data/items", "totalItems": "/meta/total"}}))
    .connector();
    let Some(Paging::Numbered {
        page,
        size: None,
        first: 0,
        items,
        last_page: None,
        total_items: Some(total_items),
    }) = &connector.only_operation().paging
    else {
        panic!("not numbered: {:?}", connector.only_operation().paging);
    };
    assert_eq!(page, "p");
    assert_eq!(items.pointer(), "/data/items");
    assert_eq!(total_items.pointer(), "/meta/total");
}

#[test]
fn our_own_keywords_reach_the_model() {
    let connector = operation(json!({"x-connector-item-results": {"items": "/data", "status": "s", "accepted": ["OK"]},
        "responses": {"200": {"description": "It.", "x-connector-file-name-header": "x-filename"}}}))
    .with("x-connector-throttle", json!({"calls": 100, "seconds": 60}))
    .with("x-connector-errors", json!({"code": ["/c"], "message": ["/m"], "success": ["OK"],
        "texts": [{"text": "out  of\n {what}", "code": "E1"}]}))
    .with("x-connector-remedies", json!({"E1": "Try again."}))
    .with("x-connector-status-remedies", json!({"503": "Come back."}))
    .connector();
    let throttle = connector.throttle.unwrap();
    assert_eq!((throttle.calls, throttle.seconds), (100, 60));
    assert_eq!(
        connector.error_shape.as_ref().unwrap().success_codes,
        ["OK"]
    );
    assert_eq!(
        connector.remedies,
        [("E1".to_owned(), "Try again.".to_owned())]
    );
    assert_eq!(
        connector.error_shape.as_ref().unwrap().texts,
        [("out of {what}".to_owned(), "E1".to_owned())]
    );
    assert_eq!(connector.status_remedies, [(503, "Come back.".to_owned())]);
    let operation = connector.only_operation();
    assert_eq!(
        operation.item_results.as_ref().unwrap().items.pointer(),
        "/data"
    );
    assert_eq!(
        operation.reply.file_name_header.as_deref(),
        Some("x-filename")
    );
}

#[test]
fn a_document_without_paths_is_an_empty_connector() {
    let connector = paths(json!({})).connector();
    assert!(connector.operations.is_empty() && connector.triggers.is_empty());
    assert!(reply(json!({})).warnings().is_empty());
}

#[test]
fn a_pointer_of_a_keyword_that_leads_to_nothing_is_an_error_at_the_pointer() {
    let reply = json_of(json!({"type": "object", "properties": {
        "data": {"type": "object", "properties": {
            "items": {"type": "array", "items": {"type": "object", "properties": {"status": {"type": "string"}}}},
            "last": {"type": "integer"}, "name": {"type": "object", "properties": {"a": {"type": "string"}}}}}}}));
    let errors = |keyword: &str, value: Value| -> Vec<String> {
        let found = operation(json!({keyword: value, "responses": {"200": reply}}));
        let mut found = found.warnings();
        found.sort();
        found
    };
    let paging = |items: &str, last: &str| {
        let value = json!({"page": "page", "items": items, "lastPage": last});
        errors("x-connector-paging", value)
    };
    assert_eq!(paging("/data/items", "/data/last"), [""; 0]);
    assert_eq!(
        paging("/data/itmes", "/data/name"),
        [
            "the reply has no member at `/data/itmes`",
            "the value at `/data/name` of the reply is not a number",
        ]
    );
    assert_eq!(
        paging("/data", "/nothing/at/all"),
        [
            "the reply has no member at `/nothing/at/all`",
            "the value at `/data` of the reply is not a list",
        ]
    );
    let results = |items: &str, status: &str| {
        let value = json!({"items": items, "status": status, "accepted": ["OK"]});
        errors("x-connector-item-results", value)
    };
    assert_eq!(results("/data/items", "status"), [""; 0]);
    assert_eq!(
        results("/data/items", "state"),
        ["the items have no member `state`"]
    );
    assert_eq!(
        results("/items", "status"),
        ["the reply has no member at `/items`"]
    );
}

#[test]
fn the_key_of_a_delivery_leads_to_an_id_or_is_an_error_at_its_pointer() {
    let item = json!({"type": "object", "properties": {
        "id": {"type": "string"},
        "number": {"type": "integer"},
        "total": {"type": "number"},
        "order": {"type": "object", "properties": {"id": {"type": "string"}}}}});
    let errors = |trigger: &str, schema: Value, key: &str| -> Vec<String> {
        operation(json!({
            "x-ms-trigger": trigger,
            "x-ms-notification-content": {"schema": schema},
            "x-connector-delivery": {"key": key},
            "responses": {"204": {"description": "Done."}},
        }))
        .warnings()
        .into_iter()
        .filter(|warning| warning.contains("delivery"))
        .collect()
    };
    for key in ["/id", "/number", "/order/id"] {
        assert_eq!(errors("single", item.clone(), key), [""; 0]);
    }
    let list = json!({"type": "array", "items": item});
    assert_eq!(errors("batch", list, "/id"), [""; 0]);
    assert_eq!(
        errors("single", item.clone(), "/ids"),
        ["a delivery has no member at `/ids`"]
    );
    for key in ["", "/order", "/total"] {
        assert_eq!(
            errors("single", item.clone(), key),
            [format!(
                "the value at `{key}` of a delivery is neither a string nor a whole number"
            )]
        );
    }
}
