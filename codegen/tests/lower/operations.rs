//! Which operations there are, and of which kind.

use connector_codegen::model::{OperationKind, ParameterLocation, Segment};
use serde_json::json;

use crate::support::{Ways, get, operation, parameter, paths, reply, says, text};

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
fn a_document_without_paths_is_an_empty_connector() {
    let connector = paths(json!({})).connector();
    assert!(connector.operations.is_empty() && connector.triggers.is_empty());
    assert!(reply(json!({})).warnings().is_empty());
}
