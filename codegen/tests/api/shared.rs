//! Objects that look the same are one type, until an update tells them apart.

use connector_codegen::api::{Change, Consequence, Kind, Level, Seen};
use serde_json::{Value, json};

use super::{changes, widgets};

/// The reply and the body of an operation, which look the same.
fn alike() -> Value {
    let mut document = widgets();
    let size = json!({"type": "object", "properties": {
        "height": {"type": "integer", "description": "In metres."},
        "unit": {"type": "string", "description": "Unit.", "enum": ["m", "ft"]},
    }});
    document["paths"]["/sizes"] = json!({"put": {
        "operationId": "SetSize",
        "summary": "Set a size",
        "requestBody": {"content": {"application/json": {"schema": size}}},
        "responses": {"200": {"description": "It.", "content": {"application/json": {
            "schema": size}}}},
    }});
    document
}

fn reply(document: &mut Value) -> &mut Value {
    &mut document["paths"]["/sizes"]["put"]["responses"]["200"]["content"]["application/json"]["schema"]
}

fn on_the_wire(before: &Value, now: &Value) -> Vec<Change> {
    let all = changes(before, now).all.into_iter();
    all.filter(|one| one.seen == Seen::Wire).collect()
}

#[test]
fn another_type_of_a_member_of_one_of_them_does_not_compile() {
    let mut now = alike();
    reply(&mut now)["properties"]["height"]["type"] = json!("number");
    let told = on_the_wire(&alike(), &now);
    let told: Vec<_> = told.iter().map(|one| (one.kind, one.consequence)).collect();
    assert_eq!(told, [(Kind::Type, Consequence::CompileTime)]);
}

#[test]
fn what_one_reply_always_has_is_demanded_of_no_one() {
    let mut now = alike();
    reply(&mut now)["required"] = json!(["height"]);
    assert_eq!(on_the_wire(&alike(), &now), []);
}

#[test]
fn an_object_that_gets_a_fraction_loses_eq_and_hash() {
    let mut now = widgets();
    let owner = &mut now["components"]["schemas"]["Owner"]["properties"];
    owner["share"] = json!({"type": "number", "description": "Share."});
    let all = changes(&widgets(), &now).all;
    let lost = all.iter().filter(|one| one.kind == Kind::TraitsRemoved);
    let lost: Vec<_> = lost
        .map(|one| (one.part.as_str(), one.now.as_deref(), one.level()))
        .collect();
    let both = Some("Eq, Hash");
    assert_eq!(
        lost,
        [
            ("types::Owner traits", both, Level::Break),
            ("types::Widget traits", both, Level::Break),
        ]
    );
}

#[test]
fn what_a_type_parameter_is_called_is_no_change() {
    let mut before = widgets();
    before["components"]["schemas"]["Draft"]["required"] = json!(["name", "note"]);
    let mut now = before.clone();
    let schemas = &mut now["components"]["schemas"];
    schemas["Note"] = json!({"type": "object", "properties": {
        "text": {"type": "string", "description": "Text."},
    }});
    schemas["Owner"]["properties"]["remark"] = json!({"$ref": "#/components/schemas/Note"});
    let all = changes(&before, &now).all;
    let added = [Kind::Added, Kind::ItemAdded];
    let others = all.iter().filter(|one| !added.contains(&one.kind));
    assert_eq!(others.collect::<Vec<_>>(), Vec::<&Change>::new());
    assert!(all.iter().any(|one| one.part.contains("types::Note")));
}

#[test]
fn a_look_up_under_another_id_gives_the_same_choices() {
    let with = |id: &str| {
        let mut document = widgets();
        document["paths"]["/tags"] = json!({"get": {
            "operationId": id,
            "summary": "List tags",
            "responses": {"200": {"description": "Them.", "content": {"application/json": {
                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Owner"}}}}}},
        }});
        let tags = &mut document["paths"]["/widgets"]["get"]["parameters"][1];
        tags["x-ms-dynamic-values"] = json!({"operationId": id, "value-path": "email"});
        document
    };
    let (before, now) = (with("ListTags"), with("GetTags"));
    let all = changes(&before, &now).all;
    assert!(all.iter().any(|one| one.kind == Kind::OperationRenamed));
    assert!(all.iter().all(|one| one.kind != Kind::Choices), "{all:#?}");
}

#[test]
fn values_in_another_order_are_no_change() {
    let mut now = widgets();
    let widget = &mut now["components"]["schemas"]["Widget"]["properties"];
    widget["status"]["enum"] = json!(["sold", "open"]);
    assert_eq!(changes(&widgets(), &now).level(), None);
}

#[test]
fn a_format_narrows_no_list_of_numbers() {
    let mut before = widgets();
    let limit = &mut before["paths"]["/widgets"]["get"]["parameters"][0];
    limit["schema"] = json!({"type": "integer", "enum": [10, 20]});
    let mut now = before.clone();
    now["paths"]["/widgets"]["get"]["parameters"][0]["schema"]["format"] = json!("int64");
    assert_eq!(on_the_wire(&before, &now), []);
}
