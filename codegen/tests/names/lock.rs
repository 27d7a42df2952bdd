//! What is added takes no name from what was there.

use serde_json::{Value, json};

use super::{entries, generation, lock_of, own};

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
