//! Paging, and our own keywords.

use connector_codegen::model::{Paging, Shape};
use serde_json::{Value, json};

use crate::support::{Ways, json_of, operation};

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
