//! What is added takes no name from what was there.

use connector_codegen::{Generation, Located, api};
use serde_json::{Value, json};

use super::{entries, generation, interface, lock_of, own};

fn operation(id: &str, parameters: &Value) -> Value {
    json!({
        "operationId": id,
        "parameters": parameters,
        "responses": {"200": {"description": "It.", "content": {"application/json": {
            "schema": {"$ref": "#/components/schemas/Widget"},
        }}}},
    })
}

fn query(name: &str) -> Value {
    json!({"name": name, "in": "query", "schema": {"type": "string"}})
}

fn document(paths: &Value, members: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": {"Widget": {"type": "object", "properties": members}}},
    })
}

fn widgets() -> Value {
    document(
        &json!({"/widgets": {"delete": operation("DeleteWidget", &json!([query("Limit")]))}}),
        &json!({"name": {"type": "string"}, "state": {"type": "string", "enum": ["On", "A-B"]}}),
    )
}

/// The names of things after a change, beside those of before.
fn names(after: &Value, keys: &[&str]) -> Vec<String> {
    let before = lock_of(&widgets(), None);
    let now = entries(&lock_of(after, Some(&before)));
    for (key, name) in entries(&before) {
        assert_eq!(now.get(&key), Some(&name), "{key} keeps its name");
    }
    keys.iter()
        .map(|key| {
            let found = now.iter().find(|(entry, _)| entry.contains(key));
            found.unwrap_or_else(|| panic!("{key}: {now:#?}")).1.clone()
        })
        .collect()
}

#[test]
fn an_operation_that_is_called_like_a_method_does_not_take_it() {
    let mut after = widgets();
    after["paths"]["/legacy"] = json!({"delete": operation("delete_widget", &json!([]))});
    let found = names(
        &after,
        &[
            "methods > DeleteWidget DELETE",
            "methods > delete_widget DELETE",
            "requests > delete_widget DELETE",
        ],
    );
    assert_eq!(found, ["delete_widget", "delete_widget_2", "DeleteWidget2"]);
}

#[test]
fn members_values_and_inputs_that_are_put_first_get_the_suffix() {
    let mut after = widgets();
    let schema = &mut after["components"]["schemas"]["Widget"];
    *schema = json!({"type": "object", "properties": {
        "name": {"type": "string"},
        "Name": {"type": "string"},
        "state": {"type": "string", "enum": ["A B", "on", "On", "A-B"]},
    }});
    let operation = operation("DeleteWidget", &json!([query("limit"), query("Limit")]));
    after["paths"]["/widgets"]["delete"] = operation;
    let keys = [
        "Widget > name",
        "Widget > Name",
        "> On >",
        "> on >",
        "> A-B >",
        "> A B >",
        "> query Limit >",
        "> query limit >",
    ];
    assert_eq!(
        names(&after, &keys),
        [
            "name", "name_2", "On", "On2", "AB", "AB2", "limit", "limit_2"
        ]
    );
}

#[test]
fn a_name_whose_subject_is_gone_is_not_given_away() {
    let mut after = widgets();
    after["components"]["schemas"]["Widget"]["properties"] = json!({"Name": {"type": "string"}});
    assert_eq!(names(&after, &["Widget > Name"]), ["name_2"]);
}

#[test]
fn another_path_or_location_changes_no_name() {
    let mut after = widgets();
    let moved = json!({"name": "Limit", "in": "header", "schema": {"type": "string"}});
    after["paths"] = json!({"/v2/widgets": {"post": operation("DeleteWidget", &json!([moved]))}});
    let before = lock_of(&widgets(), None);
    let now = lock_of(&after, Some(&before));
    assert_eq!(before, now, "nothing is new");
    let files = generation(&own(&after), Some(&before))
        .output
        .unwrap()
        .files;
    let printed = files
        .iter()
        .find(|file| file.path == "src/operations/delete_widget.rs")
        .expect("the operation keeps its module");
    assert!(
        printed.contents.contains("pub fn with_limit("),
        "{}",
        printed.contents
    );
}

#[test]
fn an_edited_name_is_taken_over() {
    let lock = lock_of(&widgets(), None);
    let edited = lock.replace(
        "\"/components/schemas/Widget\" = \"Widget\"",
        "\"/components/schemas/Widget\" = \"Gadget\"",
    );
    assert_ne!(lock, edited);
    let output = generation(&own(&widgets()), Some(&edited)).output.unwrap();
    assert_eq!(output.names, edited);
    let types = output
        .files
        .iter()
        .filter(|file| file.path.starts_with("src/types/"));
    assert!(
        types
            .clone()
            .any(|file| file.contents.contains("pub struct Gadget"))
    );
    assert!(
        !types
            .clone()
            .any(|file| file.contents.contains("pub struct Widget "))
    );
}

#[test]
fn a_lock_that_cannot_hold_is_an_error_at_its_place() {
    let lock = lock_of(&widgets(), None);
    let twice = lock
        .replace("\"On\" = \"On\"", "\"On\" = \"AB\"")
        .replace("On = \"On\"", "On = \"AB\"");
    let keyword = lock.replace("= \"delete_widget\"", "= \"fn\"");
    let merged = lock.replace("[requests]", "<<<<<<< ours\n[requests]");
    let doubled = lock.replace("[requests]", "[methods]");
    for (lock, message) in [
        (&twice, "both have the Rust name `AB`"),
        (&keyword, "`fn` is not a Rust name"),
        (&merged, "`names.lock` cannot be read"),
        (&doubled, "`names.lock` cannot be read"),
    ] {
        let generation = generation(&own(&widgets()), Some(lock));
        assert!(generation.output.is_none());
        let error = generation
            .diagnostics
            .iter()
            .find(|found| found.message.contains(message))
            .unwrap_or_else(|| panic!("{message}: {:#?}", generation.diagnostics));
        assert_eq!(error.file, "names.lock");
        assert!(error.line.is_some_and(|line| line > 5), "{error}");
    }
}

/// What is told about the lock.
fn of_lock(generation: &Generation) -> impl Iterator<Item = &Located> {
    let all = generation.diagnostics.iter();
    all.filter(|one| one.file == "names.lock")
}

fn gadgets() -> Value {
    let mut after = widgets();
    let schemas = after["components"]["schemas"].as_object_mut().unwrap();
    let widget = schemas.remove("Widget").unwrap();
    schemas.insert("Gadget".to_owned(), widget);
    let response = &mut after["paths"]["/widgets"]["delete"]["responses"]["200"];
    response["content"]["application/json"]["schema"] =
        json!({"$ref": "#/components/schemas/Gadget"});
    after
}

#[test]
fn a_type_that_moved_is_told_and_keeps_its_names_by_one_line() {
    let before = lock_of(&widgets(), None);
    let moved = generation(&own(&gadgets()), Some(&before));
    let told: Vec<_> = moved
        .diagnostics
        .iter()
        .filter(|one| one.message.contains("looks the same"))
        .collect();
    let [told] = told.as_slice() else {
        panic!("once, with the parts of the type: {told:#?}");
    };
    assert!(
        told.message.contains("`/components/schemas/Widget`"),
        "{told}"
    );
    assert!(
        told.message.contains("`/components/schemas/Gadget`"),
        "{told}"
    );
    assert_eq!((&*told.file, told.line.is_some()), ("names.lock", true));
    // The line that the message spells out, in the lock of before and in that of
    // a run which has named the type anew.
    let help = told.help.clone().unwrap();
    let line = help.split('`').nth(1).unwrap();
    for lock in [before, moved.output.unwrap().names] {
        let edited = lock.replacen("[inputs.", &format!("[moved]\n{line}\n\n[inputs."), 1);
        let again = generation(&own(&gadgets()), Some(&edited));
        assert_eq!(of_lock(&again).count(), 0, "{:#?}", again.diagnostics);
        let output = again.output.unwrap();
        assert_eq!(output.names, edited, "nothing is new");
        let types = output
            .files
            .iter()
            .filter(|file| file.path.starts_with("src/types/"));
        let types: String = types.map(|file| file.contents.as_str()).collect();
        assert!(types.contains("pub struct Widget "), "{types}");
        assert!(types.contains("pub enum WidgetState "), "{types}");
        assert!(!types.contains("pub struct Gadget"), "{types}");
    }
}

#[test]
fn what_has_not_moved_is_an_error_at_its_place() {
    let lock = lock_of(&widgets(), None);
    let line = "\"/components/schemas/Gadget\" = \"/components/schemas/Gizmo\"";
    let generation = generation(
        &own(&gadgets()),
        Some(&format!("{lock}\n[moved]\n{line}\n")),
    );
    assert!(generation.output.is_none());
    let error = of_lock(&generation).next().expect("it is told");
    assert!(
        error.message.contains("no type had a name there"),
        "{error}"
    );
    assert!(error.line.is_some_and(|line| line > 5), "{error}");
}

/// A call with two objects that have no names.
fn look_alikes(first: &Value, second: &Value) -> Value {
    let mut document = widgets();
    document["components"] = json!({});
    let operation = &mut document["paths"]["/widgets"]["delete"];
    operation["responses"]["200"]["content"]["application/json"]["schema"] = json!({
        "type": "object",
        "properties": {"sender": first, "recipient": second},
    });
    document
}

#[test]
fn look_alikes_keep_their_names_in_whatever_order_they_come() {
    let text = json!({"type": "string"});
    let number = json!({"type": "integer"});
    let object = |properties: Value| json!({"type": "object", "properties": properties});
    let one = object(json!({"name": text, "number": text}));
    let turned = object(json!({"number": text, "name": text}));
    let other = object(json!({"name": text, "number": number}));
    for (first, second) in [(&one, &turned), (&one, &other), (&one, &one)] {
        let before = generation(&own(&look_alikes(first, second)), None);
        let before = before.output.unwrap();
        let mut swapped = look_alikes(first, second);
        let schema = &mut swapped["paths"]["/widgets"]["delete"]["responses"]["200"]["content"]["application/json"]
            ["schema"]["properties"];
        let (first, second) = (schema["sender"].take(), schema["recipient"].take());
        *schema = json!({});
        schema["recipient"] = turned_around(&second);
        schema["sender"] = turned_around(&first);
        let now = generation(&own(&swapped), Some(&before.names))
            .output
            .unwrap();
        assert_eq!(before.names, now.names);
        let changes = api::compare(&interface(&before), &interface(&now));
        assert_eq!(changes.all, [], "the order alone is no change");
    }
}

fn turned_around(object: &Value) -> Value {
    let members = object["properties"].as_object().unwrap();
    let turned: serde_json::Map<_, _> = members.clone().into_iter().rev().collect();
    json!({"type": "object", "properties": turned})
}
