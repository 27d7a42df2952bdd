//! What definitions say in roundabout ways, or get wrong.

use connector_codegen::model::{Body, Content, Shape, TypeKind, WhyUntyped};
use serde_json::json;

use crate::support::{Ways, body, field, paths, replied, reply, says, sent};

#[test]
fn what_an_object_demands_of_itself_is_optional() {
    let (connector, said) = body(json!({"$ref": "#/components/schemas/Outer"}))
        .schemas(json!({
            "Outer": {"type": "object", "required": ["first", "name"], "properties": {
                "first": {"$ref": "#/components/schemas/First"}, "name": {"type": "string"}}},
            "First": {"type": "object", "required": ["second"], "properties": {
                "second": {"$ref": "#/components/schemas/Second"}}},
            "Second": {"type": "object", "required": ["first", "name"], "properties": {
                "first": {"$ref": "#/components/schemas/First"}, "name": {"type": "string"}}},
        }))
        .lowered();
    let required = |name: &str, member: &str| match &connector.type_named(name).kind {
        TypeKind::Object(object) => field(object, member).required,
        other => panic!("no object: {other:?}"),
    };
    assert!(!required("First", "second") && !required("Second", "first"));
    assert!(required("Outer", "first") && required("Second", "name"));
    assert_eq!(
        said.iter()
            .filter(|said| said.contains("contains itself"))
            .count(),
        2
    );
}

#[test]
fn two_objects_that_one_text_announces_are_one_case() {
    let heir = |member: &str| {
        json!({"x-ms-discriminator-value": "same", "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"type": "object", "properties": {member: {"type": "string"}}}]})
    };
    let (connector, said) = reply(json!({"$ref": "#/components/schemas/Base"}))
        .schemas(json!({
            "Base": {"type": "object", "discriminator": {"propertyName": "kind"},
                "properties": {"kind": {"type": "string"}}},
            "One": heir("one"),
            "Two": heir("two"),
        }))
        .lowered();
    let union = connector.union_of(replied(connector.only_operation()));
    assert_eq!(union.cases.len(), 1);
    assert!(says(&said, "`same` already selects another object"));
}

#[test]
fn an_unnamed_object_that_holds_itself_is_one_type() {
    let more = |member: &str| {
        json!({"allOf": [{"$ref": "#/components/schemas/Folder"},
            {"type": "object", "properties": {member: {"type": "string"}}}]})
    };
    let connector = reply(json!({"$ref": "#/components/schemas/Folder"}))
        .schemas(json!({"Folder": {"type": "object", "properties": {
            "parent": more("since"), "first": more("rank"), "last": more("rank")}}}))
        .connector();
    let folder = connector.object_of(replied(connector.only_operation()));
    let parent = connector.object_of(&field(folder, "parent").shape);
    assert_eq!(field(parent, "parent").shape, field(folder, "parent").shape);
    assert_eq!(parent.fields.len(), 4);
    assert_eq!(connector.types.len(), 4);
}

#[test]
fn a_part_that_only_tells_about_the_other_leaves_it_its_type() {
    let connector = reply(json!({"type": "object", "properties": {"owner": {"allOf": [
            {"$ref": "#/components/schemas/User"}, {"description": "Who owns it."}]}}}))
    .schemas(json!({"User": {"type": "object", "properties": {"name": {"type": "string"}}}}))
    .connector();
    let owner = field(
        connector.object_of(replied(connector.only_operation())),
        "owner",
    );
    assert_eq!(owner.docs.description.as_deref(), Some("Who owns it."));
    assert_eq!(connector.object_of(&owner.shape).fields.len(), 1);
    assert_eq!(connector.type_named("User").name, "User");
}

#[test]
fn members_beside_a_reference_are_added_to_its_target() {
    let connector = reply(json!({"$ref": "#/components/schemas/User",
            "properties": {"role": {"type": "string"}}}))
    .schemas(json!({"User": {"type": "object", "properties": {"name": {"type": "string"}}}}))
    .connector();
    let object = connector.object_of(replied(connector.only_operation()));
    let wires: Vec<&str> = object
        .fields
        .iter()
        .map(|field| field.wire.as_str())
        .collect();
    assert_eq!(wires, ["name", "role"]);
}

#[test]
fn members_and_items_beside_another_type_are_read_where_certain_and_told_where_not() {
    let members = json!({"a": {"type": "string"}});
    let (connector, said) = reply(json!({"type": "object", "properties": {
            "list": {"type": "array", "properties": members},
            "text": {"type": "string", "properties": members},
            "object": {"type": "object", "items": {"type": "string"}}}}))
    .lowered();
    let object = connector.object_of(replied(connector.only_operation()));
    let Shape::List(item) = &field(object, "list").shape else {
        panic!("a list")
    };
    assert_eq!(connector.object_of(item).fields.len(), 1);
    assert_eq!(field(object, "text").shape, Shape::Text);
    assert_eq!(
        field(object, "object").shape,
        Shape::Any(WhyUntyped::Undescribed)
    );
    assert!(says(&said, "`properties` but no `items`"), "{said:?}");
    assert!(
        says(&said, "`properties` beside the type `string`"),
        "{said:?}"
    );
    assert!(says(&said, "`items` beside the type `object`"), "{said:?}");
}

#[test]
fn described_members_are_sent_as_json_where_xml_is_claimed_and_read_as_the_text_that_it_is() {
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let content = json!({"application/xml": {"schema": object}});
    let (connector, warnings) = paths(json!({"/a": {"post": {
        "operationId": "it",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "Fine.", "content": content}},
    }}}))
    .lowered();
    let operation = connector.only_operation();
    let json = "application/json";
    assert!(matches!(&operation.body, Some(Body::Json { media_type, .. }) if media_type == json));
    assert_eq!(operation.reply.cases[0].content, Content::Text);
    assert_eq!(operation.reply.accept, ["application/xml"]);
    assert_eq!(
        warnings
            .iter()
            .filter(|said| said.contains("is declared as XML"))
            .count(),
        1
    );
}

#[test]
fn values_that_contradict_the_items_of_a_list_say_nothing() {
    let (connector, warnings) = reply(json!({
        "type": "array",
        "enum": ["a", "b"],
        "items": {"type": "object", "properties": {"id": {"type": "string"}}},
    }))
    .lowered();
    let Shape::List(item) = replied(connector.only_operation()) else {
        panic!("a list")
    };
    assert_eq!(field(connector.object_of(item), "id").shape, Shape::Text);
    assert!(says(&warnings, "an `enum` of lists or objects is ignored"));
}

#[test]
fn an_object_with_members_is_sent_as_one_whatever_its_format() {
    let connector = body(json!({
        "type": "object", "format": "binary", "properties": {"id": {"type": "string"}},
    }))
    .connector();
    let object = connector.object_of(sent(connector.operation("add_thing")));
    assert_eq!(field(object, "id").shape, Shape::Text);
}
