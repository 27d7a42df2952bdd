//! Choices and schemas that another operation returns.

use connector_codegen::model::{DynamicArgument, Literal, Shape, WhyUntyped};
use serde_json::json;

use crate::support::{Ways, body, field, json_of, paths, sent};

#[test]
fn what_another_operation_decides_is_untyped_and_names_it() {
    let connector = body(json!({"type": "object", "properties": {
        "row": {"type": "object", "x-ms-dynamic-schema": {"operationId": "get_schema", "parameters": {
            "table": {"parameter": "table"}, "kind": 3}}},
        "table": {"type": "string", "x-ms-dynamic-values": {"operationId": "get_tables",
            "value-collection": "value", "value-path": "id", "value-title": "name"}},
    }}))
    .connector();
    let object = connector.object_of(sent(connector.only_operation()));
    let row = field(object, "row");
    assert_eq!(
        row.shape,
        Shape::Any(WhyUntyped::DecidedAtRunTime("get_schema".to_owned()))
    );
    let source = row.source.as_ref().unwrap();
    assert!(source.schema);
    assert_eq!(
        source.parameters,
        [
            (
                "kind".to_owned(),
                DynamicArgument::Fixed(Literal::Integer(3))
            ),
            (
                "table".to_owned(),
                DynamicArgument::From("table".to_owned())
            ),
        ]
    );
    let source = field(object, "table").source.as_ref().unwrap();
    assert_eq!(
        (source.operation.as_str(), source.collection.as_str()),
        ("get_tables", "/value")
    );
    assert_eq!(source.value.as_deref(), Some("/id"));
}

#[test]
fn objects_that_differ_in_their_look_ups_are_types_of_their_own() {
    let add = |id: &str, look_up: &str| {
        let region = json!({"type": "string", "x-ms-dynamic-values": {"operationId": look_up}});
        let place = json!({"type": "object", "properties": {"region": region}});
        json!({"post": {"operationId": id, "responses": {}, "requestBody":
            json_of(json!({"type": "object", "properties": {"place": place}}))}})
    };
    let list = |id: &str| {
        json!({"get": {"operationId": id, "responses":
            {"200": json_of(json!({"type": "array", "items": {"type": "string"}}))}}})
    };
    let connector = paths(json!({
        "/a": add("add_bird", "list_lands"), "/b": add("add_boat", "list_seas"),
        "/lands": list("list_lands"), "/seas": list("list_seas"),
    }))
    .connector();
    let look_ups = |id: &str| {
        let mut operations = connector.operations.iter();
        let asking = operations.find(|one| one.id == id).unwrap();
        let lists = asking.choices.iter();
        let ids = lists.map(|list| connector.operations[list.lookup].id.clone());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(look_ups("add_bird"), ["list_lands"]);
    assert_eq!(look_ups("add_boat"), ["list_seas"]);
}
