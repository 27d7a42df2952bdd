use connector_codegen::model::{Literal, Owner, Shape, Values, WhyUntyped};
use serde_json::json;

use crate::support::{
    Ways, body, field, from_text, json_of, operation, paths, replied, reply, says, sent,
};

fn shape_of(schema: serde_json::Value) -> Shape {
    let connector = reply(json!({"type": "object", "properties": {"it": schema}})).connector();
    let object = connector.object_of(replied(connector.only_operation()));
    field(object, "it").shape.clone()
}

#[test]
fn types_and_formats_become_shapes() {
    let cases = [
        (json!({"type": "string"}), Shape::Text),
        (
            json!({"type": "string", "format": "date-time"}),
            Shape::DateTime,
        ),
        (json!({"type": "string", "format": "date"}), Shape::Date),
        (json!({"type": "string", "format": "byte"}), Shape::Base64),
        (json!({"type": "string", "format": "uuid"}), Shape::Text),
        (
            json!({"type": "integer", "format": "float"}),
            Shape::Integer,
        ),
        (json!({"type": "number"}), Shape::Number),
        (json!({"type": "number", "format": "int32"}), Shape::Integer),
        (json!({"type": "boolean"}), Shape::Boolean),
        (json!({"type": ["string", "null"]}), Shape::Text),
        (json!({"type": ["integer", "number"]}), Shape::Number),
        (
            json!({"type": "array", "items": {"type": "integer"}}),
            Shape::List(Box::new(Shape::Integer)),
        ),
        (
            json!({"items": {"type": "string"}}),
            Shape::List(Box::new(Shape::Text)),
        ),
        (
            json!({"type": "object"}),
            Shape::Any(WhyUntyped::Undescribed),
        ),
        (json!({}), Shape::Any(WhyUntyped::Undescribed)),
        (
            json!({"type": "object", "additionalProperties": {"type": "number"}}),
            Shape::Map(Box::new(Shape::Number)),
        ),
        (
            json!({"type": "object", "additionalProperties": true}),
            Shape::Map(Box::new(Shape::Any(WhyUntyped::Undescribed))),
        ),
        (
            json!({"type": "boolean", "enum": ["true", "false"]}),
            Shape::Boolean,
        ),
        (json!({"type": "number", "enum": [0.5, 1.5]}), Shape::Number),
        (
            json!({"anyOf": [{"type": "integer"}, {"type": "number"}]}),
            Shape::Number,
        ),
        (
            json!({"oneOf": [{"type": "string"}, {"type": "null"}]}),
            Shape::Text,
        ),
        (
            json!({"type": "string", "anyOf": [{"minLength": 1}]}),
            Shape::Text,
        ),
    ];
    for (schema, shape) in cases {
        assert_eq!(shape_of(schema.clone()), shape, "{schema}");
    }
}

#[test]
fn a_format_without_a_type_of_its_own_is_kept_in_the_docs() {
    let connector =
        body(json!({"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}}))
            .connector();
    let object = connector.object_of(sent(connector.only_operation()));
    assert_eq!(
        field(object, "id").docs.limits.format.as_deref(),
        Some("uuid")
    );
}

#[test]
fn what_a_reference_has_beside_it_overrides_the_docs_of_its_target() {
    let connector = reply(json!({"type": "object", "properties": {
        "from": {"$ref": "#/components/schemas/Name", "description": "Who wrote."},
        "to": {"$ref": "#/components/schemas/Name"},
    }}))
    .schemas(json!({"Name": {"type": "string", "description": "A name.", "maxLength": 9}}))
    .connector();
    let object = connector.object_of(replied(connector.only_operation()));
    assert_eq!(
        field(object, "from").docs.description.as_deref(),
        Some("Who wrote.")
    );
    assert_eq!(
        field(object, "to").docs.description.as_deref(),
        Some("A name.")
    );
    assert_eq!(field(object, "from").docs.limits.max_length, Some(9));
}

#[test]
fn objects_may_hold_themselves_and_each_other() {
    let connector = reply(json!({"$ref": "#/components/schemas/Folder"}))
        .schemas(json!({
            "Folder": {"type": "object", "properties": {
                "parent": {"$ref": "#/components/schemas/Folder"},
                "files": {"type": "array", "items": {"$ref": "#/components/schemas/File"}},
            }},
            "File": {"type": "object", "properties": {"in": {"$ref": "#/components/schemas/Folder"}}},
            "Unused": {"type": "object", "properties": {"x": {"type": "string"}}},
        }))
        .connector();
    assert_eq!(connector.names(), ["Folder", "File"]);
    let folder = replied(connector.only_operation());
    assert_eq!(field(connector.object_of(folder), "parent").shape, *folder);
    let file = &field(connector.object_of(folder), "files").shape;
    assert_eq!(field(connector.object_of(file), "in").shape, *folder);
}

#[test]
fn a_reference_that_leads_nowhere_or_to_itself_is_untyped_with_a_warning() {
    let tiny = |schemas| {
        reply(json!({"$ref": "#/components/schemas/A"}))
            .schemas(schemas)
            .lowered()
    };
    let (connector, warnings) = tiny(json!({"A": {"$ref": "#/components/schemas/A"}}));
    assert!(matches!(
        replied(connector.only_operation()),
        Shape::Any(WhyUntyped::NotExpressible(_))
    ));
    assert!(says(&warnings, "refers to itself"), "{warnings:?}");
    let (connector, warnings) = tiny(json!({"A": {"items": {"$ref": "#/components/schemas/B"}}}));
    let nothing = Shape::Any(WhyUntyped::NotExpressible(
        "its definition is missing".to_owned(),
    ));
    assert_eq!(
        *replied(connector.only_operation()),
        Shape::List(Box::new(nothing))
    );
    assert!(says(&warnings, "unresolved reference"), "{warnings:?}");
}

#[test]
fn all_of_becomes_one_object() {
    let connector = reply(json!({"$ref": "#/components/schemas/Dog"}))
        .schemas(json!({
            "Animal": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string"}, "age": {"type": "integer"}}},
            "Dog": {"allOf": [
                {"$ref": "#/components/schemas/Animal"},
                {"properties": {"bark": {"type": "string"}, "age": {"description": "In dog years."}}},
            ]},
        }))
        .connector();
    let dog = connector.object_of(replied(connector.only_operation()));
    let wires: Vec<&str> = dog.fields.iter().map(|field| field.wire.as_str()).collect();
    assert_eq!(wires, ["age", "name", "bark"]);
    assert!(field(dog, "name").required);
    assert_eq!(field(dog, "age").shape, Shape::Integer);
    assert_eq!(
        field(dog, "age").docs.description.as_deref(),
        Some("In dog years.")
    );
    assert_eq!(connector.names(), ["Dog"]);
}

#[test]
fn a_base_with_a_discriminator_is_a_union_of_its_heirs() {
    let connector = reply(json!({"$ref": "#/components/schemas/Action"}))
        .schemas(json!({
            "Action": {"type": "object", "discriminator": {"propertyName": "type"},
                "properties": {"type": {"type": "string"}}},
            "Email": {"x-ms-discriminator-value": "mail", "allOf": [
                {"$ref": "#/components/schemas/Action"}, {"properties": {"to": {"type": "string"}}}]},
            "Hook": {"allOf": [{"$ref": "#/components/schemas/Action"}]},
        }))
        .connector();
    let union = connector.union_of(replied(connector.only_operation()));
    assert_eq!(union.discriminator, "type");
    let cases: Vec<(&str, &str)> = union
        .cases
        .iter()
        .map(|(text, id)| (text.as_str(), connector.type_def(*id).name.as_str()))
        .collect();
    assert_eq!(cases, [("mail", "Email"), ("Hook", "Hook")]);
    assert_eq!(connector.type_def(union.base).name, "Action base");
    let email = connector.object_of(&Shape::Named(union.cases[0].1));
    assert_eq!(email.fields.len(), 2);
}

#[test]
fn one_of_is_a_union_only_where_a_discriminator_tells() {
    let schemas = json!({
        "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
        "Fish": {"type": "object", "properties": {"kind": {"type": "string"}, "salt": {"type": "boolean"}}},
    });
    let choices =
        json!([{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Fish"}]);
    let told = json!({"oneOf": choices, "discriminator": {
        "propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}});
    let connector = reply(told).schemas(schemas.clone()).connector();
    let union = connector.union_of(replied(connector.only_operation()));
    let texts: Vec<&str> = union.cases.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(texts, ["cat", "Fish"]);

    let (connector, warnings) = reply(json!({"oneOf": choices})).schemas(schemas).lowered();
    assert!(matches!(
        replied(connector.only_operation()),
        Shape::Any(WhyUntyped::NotExpressible(_))
    ));
    assert!(
        connector.types.is_empty(),
        "what only untyped values held is left out"
    );
    assert!(says(&warnings, "nothing says which"), "{warnings:?}");
}

#[test]
fn enumerations_keep_all_values_once_and_in_order() {
    let texts = |schema: serde_json::Value| {
        let connector = body(json!({"type": "object", "properties": {"it": schema}})).connector();
        let object = connector.object_of(sent(connector.only_operation()));
        connector.texts_of(&field(object, "it").shape)
    };
    let odd = json!({"type": "string", "enum": ["b", "", "a", "b", null, "@utcNow()", 7]});
    assert_eq!(texts(odd), ["b", "", "a", "@utcNow()", "7"]);
    assert_eq!(
        texts(json!({"type": "integer", "enum": ["3", 1, 3]})),
        ["3", "1"]
    );
    assert_eq!(texts(json!({"enum": ["x"]})), ["x"]);
    assert_eq!(
        texts(json!({"type": "array", "items": {"type": "string"}, "enum": ["x", "y"]})),
        ["x", "y"]
    );
    assert_eq!(
        texts(json!({"type": "array", "items": {"type": "string", "enum": ["z"]}})),
        ["z"]
    );
}

#[test]
fn enumeration_values_take_the_names_that_either_keyword_gives() {
    let connector = body(json!({"type": "object", "properties": {
        "colour": {"type": "integer", "enum": [0, 1], "x-ms-enum": {"name": "Colour", "values": [
            {"value": 0, "name": "Grey", "description": "No colour."}, {"value": 1, "name": "Full"}]}},
    }}))
    .connector();
    let Values::Integer(values) = &connector
        .enumeration_of(&Shape::Named(
            connector
                .types
                .iter()
                .position(|def| def.name == "Colour")
                .map(connector_codegen::model::TypeId)
                .unwrap(),
        ))
        .values
    else {
        panic!("whole numbers");
    };
    assert_eq!(values[0].name.as_deref(), Some("Grey"));
    assert_eq!(values[0].description.as_deref(), Some("No colour."));

    let connector = operation(json!({"parameters": [{
        "name": "user", "in": "query", "schema": {"type": "string", "enum": ["sp"]},
        "x-ms-enum-values": [{"value": "sp", "displayName": "Service principal"}]}]}))
    .connector();
    let shape = &connector.only_operation().parameters[0].field.shape;
    let Values::Text(values) = &connector.enumeration_of(shape).values else {
        panic!("texts")
    };
    assert_eq!(values[0].name.as_deref(), Some("Service principal"));
}

#[test]
fn equal_objects_share_one_type_named_after_their_common_property() {
    let page = json!({"type": "object", "properties": {
        "paging": {"type": "object", "properties": {"next": {"type": "string"}}}}});
    let other = json!({"type": "object", "properties": {
        "more": {"type": "boolean"},
        "paging": {"type": "object", "properties": {"next": {"type": "string", "description": "Other words."}}}}});
    let get = |id: &str, schema: serde_json::Value| {
        json!({"get": {
        "operationId": id, "responses": {"200": json_of(schema)}}})
    };
    let connector = paths(json!({
        "/a": get("a", page), "/b": get("b", other.clone()), "/c": get("c", other),
    }))
    .connector();
    assert_eq!(connector.names(), ["paging", "a response", "b response"]);
    assert_eq!(connector.type_named("paging").owner, Owner::Shared);
    assert_eq!(
        connector.type_named("a response").owner,
        Owner::Operation("a".to_owned())
    );
    assert_eq!(connector.type_named("b response").owner, Owner::Shared);
}

#[test]
fn inline_types_are_named_after_operation_and_properties() {
    let connector = reply(
        json!({"type": "object", "properties": {"data": {"type": "array", "items": {
        "type": "object", "properties": {"id": {"type": "string"}}}}}}),
    )
    .connector();
    assert_eq!(
        connector.names(),
        ["list_things response data item", "list_things response"]
    );
    assert!(connector.types.iter().all(|def| def.output && !def.input));
}

#[test]
fn members_with_names_that_collide_or_are_empty_all_survive() {
    let connector = reply(json!({"type": "object", "properties": {
        "id": {"type": "string"}, "ID": {"type": "string"}, "": {"type": "string"},
        "type": {"type": "string"}, "名前": {"type": "string"}}}))
    .connector();
    let object = connector.object_of(replied(connector.only_operation()));
    let wires: Vec<&str> = object
        .fields
        .iter()
        .map(|field| field.wire.as_str())
        .collect();
    assert_eq!(wires, ["", "ID", "id", "type", "名前"]);
}

#[test]
fn required_marks_count_in_both_generations_and_must_name_a_property() {
    let (connector, warnings) = body(json!({"type": "object", "required": ["a", "ghost"],
        "properties": {"a": {"type": "string"}, "b": {"type": "string", "required": true}}}))
    .lowered();
    let object = connector.object_of(sent(connector.only_operation()));
    assert!(field(object, "a").required);
    assert!(field(object, "b").required);
    assert!(says(&warnings, "lists `ghost`"), "{warnings:?}");
    assert!(
        says(&warnings, "is set on the property `b`"),
        "{warnings:?}"
    );
}

#[test]
fn a_hidden_member_is_fixed_by_its_default_and_a_visible_default_is_only_suggested() {
    let (connector, warnings) = body(
        json!({"type": "object", "required": ["kind", "demanded"], "properties": {
            "kind": {"type": "integer", "default": "4", "x-ms-visibility": "internal"},
            "shown": {"type": "string", "default": "x"},
            "hidden": {"type": "string", "x-ms-visibility": "internal"},
            "demanded": {"type": "string", "x-ms-visibility": "internal"},
            "options": {"type": "object", "x-ms-visibility": "internal", "properties": {
                "mode": {"type": "string", "default": "fast", "x-ms-visibility": "internal"}}},
        }}),
    )
    .lowered();
    let object = connector.object_of(sent(connector.only_operation()));
    assert_eq!(field(object, "kind").fixed, Some(Literal::Integer(4)));
    assert_eq!(field(object, "shown").fixed, None);
    assert_eq!(
        field(object, "shown").docs.suggested,
        Some(Literal::Text("x".to_owned()))
    );
    assert!(field(object, "hidden").internal);
    assert!(!field(object, "demanded").internal);
    assert!(
        says(&warnings, "`demanded` is required and internal"),
        "{warnings:?}"
    );
    assert_eq!(
        field(object, "options").fixed,
        Some(Literal::Json(r#"{"mode":"fast"}"#.to_owned()))
    );
}

#[test]
fn an_alias_of_itself_does_not_loop() {
    let connector = reply(json!({"$ref": "#/components/schemas/List"}))
        .schemas(json!({"List": {"type": "array", "items": {"$ref": "#/components/schemas/List"}}}))
        .connector();
    let itself = Shape::Any(WhyUntyped::NotExpressible("defined by itself".to_owned()));
    assert_eq!(
        *replied(connector.only_operation()),
        Shape::List(Box::new(itself))
    );
}

#[test]
fn deep_nesting_and_long_chains_end() {
    let mut schema = json!({"type": "string"});
    for _ in 0..100 {
        schema = json!({"type": "object", "properties": {"a": schema}});
    }
    assert!(says(&reply(schema).warnings(), "nested so deeply"));

    let mut schemas = serde_json::Map::new();
    for index in 0..3000 {
        let next = format!("#/components/schemas/T{}", index + 1);
        schemas.insert(
            format!("T{index}"),
            json!({"type": "object", "properties": {"n": {"$ref": next}}}),
        );
    }
    schemas.insert("T3000".to_owned(), json!({"type": "string"}));
    let connector = reply(json!({"$ref": "#/components/schemas/T0"}))
        .schemas(schemas.into())
        .connector();
    assert_eq!(connector.types.len(), 3000);
}

#[test]
fn members_that_the_page_does_not_offer_are_members_like_others() {
    let connector = body(
        json!({"type": "object", "properties": {"to": {"type": "string"},
        "schedule": {"type": "integer", "x-connector-type": "unix-seconds", "x-connector-unoffered": true}}}),
    )
    .connector();
    let object = connector.object_of(sent(connector.only_operation()));
    let fields = object.fields.iter();
    let fields: Vec<_> = fields
        .map(|field| (field.wire.as_str(), &field.shape, field.unoffered))
        .collect();
    assert_eq!(
        fields,
        [
            ("schedule", &Shape::UnixTime, true),
            ("to", &Shape::Text, false)
        ]
    );
}

#[test]
fn members_and_types_stand_in_the_order_of_the_definition() {
    let connector = from_text(
        r##"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
            "operationId": "a", "responses": {"200": {"description": "It.", "content": {"application/json":
            {"schema": {"type": "object", "properties": {"z": {"$ref": "#/components/schemas/Z"},
            "b": {"type": "string"}, "a": {"$ref": "#/components/schemas/A"}}}}}}}}}},
            "components": {"schemas": {
            "A": {"properties": {"y": {"type": "string"}, "x": {"type": "string"}}},
            "Z": {"properties": {"i": {"type": "string"}}}}}}"##,
    );
    assert_eq!(connector.names(), ["Z", "A", "a response"]);
    let object = connector.object_of(replied(connector.only_operation()));
    let wires: Vec<&str> = object
        .fields
        .iter()
        .map(|field| field.wire.as_str())
        .collect();
    assert_eq!(wires, ["z", "b", "a"]);
}
