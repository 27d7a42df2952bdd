//! Random additions, removals and re-orderings of whole definitions.

use std::collections::BTreeMap;

use connector_codegen::InputFile;
use serde_json::{Map, Value, json};

use super::definitions::{self, Random};
use super::{entries, generation};

#[test]
fn edits_of_a_definition_move_no_name() {
    let definitions = definitions::all();
    assert!(definitions.len() > 50, "the features are there");
    let mut edited = 0;
    for (seed, (name, files)) in (1..).zip(&definitions) {
        let first = generation(files, None);
        let Some(output) = first.output else { continue };
        let mut lock = output.names;
        let mut files = files.clone();
        let mut random = Random::of(seed);
        for _ in 0..2 {
            edit(&mut files, &mut random);
            let generation = generation(&files, Some(&lock));
            // A definition of our own that an edit made wrong.
            let Some(output) = generation.output else {
                continue;
            };
            edited += 1;
            let now = entries(&output.names);
            for (key, name_before) in entries(&lock) {
                assert_eq!(now.get(&key), Some(&name_before), "{name}: {key}");
            }
            assert_distinct(name, &now);
            lock = output.names;
        }
    }
    assert!(edited > definitions.len(), "{edited} edits are enough");
}

/// No two things of one owner have one name.
fn assert_distinct(definition: &str, entries: &BTreeMap<String, String>) {
    let mut known: BTreeMap<(String, &str), &str> = BTreeMap::new();
    for (key, name) in entries {
        let owner: Vec<&str> = key.split(" > ").collect();
        let owner = owner[..owner.len() - 2].join(" > ");
        let owner = if owner == "requests" {
            "types".to_owned()
        } else {
            owner
        };
        if let Some(other) = known.insert((owner, name), key) {
            panic!("{definition}: `{key}` and `{other}` are both `{name}`");
        }
    }
}

/// Changes the document as an update of a connector does.
fn edit(files: &mut [InputFile], random: &mut Random) {
    for file in files
        .iter_mut()
        .filter(|file| file.name != "apiProperties.json")
    {
        let Ok(mut document) = serde_json::from_slice::<Value>(&file.bytes) else {
            continue;
        };
        if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
            edit_paths(paths, random);
        }
        edit_schemas(&mut document, random);
        file.bytes = document.to_string().into_bytes();
    }
}

fn edit_paths(paths: &mut Map<String, Value>, random: &mut Random) {
    let all: Vec<(String, Value)> = std::mem::take(paths).into_iter().collect();
    for (path, item) in all {
        if random.once_in(8) {
            continue;
        }
        // A look-alike of an operation, before or behind it.
        let twin = twin_of(&item, random).map(|twin| (format!("/more{path}"), twin));
        let (first, second) = if random.once_in(2) {
            (twin, Some((path, item)))
        } else {
            (Some((path, item)), twin)
        };
        paths.extend(first.into_iter().chain(second));
    }
}

fn twin_of(item: &Value, random: &mut Random) -> Option<Value> {
    if !random.once_in(3) {
        return None;
    }
    let mut twin = item.clone();
    for operation in twin.as_object_mut()?.values_mut() {
        let id = operation.get("operationId")?.as_str()?.to_owned();
        operation["operationId"] = json!(other_case(&id));
        operation.as_object_mut()?.remove("x-ms-trigger");
    }
    Some(twin)
}

/// Properties and enumerations anywhere: look-alikes come, and some go.
fn edit_schemas(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) => {
            if let Some(properties) = members.get_mut("properties").and_then(Value::as_object_mut) {
                let all: Vec<(String, Value)> = std::mem::take(properties).into_iter().collect();
                for (name, schema) in all {
                    if schema.is_object() && random.once_in(6) {
                        properties.insert(other_case(&name), json!({"type": "string"}));
                    }
                    properties.insert(name, schema);
                }
            }
            if let Some(values) = members.get_mut("enum").and_then(Value::as_array_mut) {
                let texts: Vec<String> = values
                    .iter()
                    .filter_map(Value::as_str)
                    .map(str::to_owned)
                    .collect();
                if let Some(text) = texts.get(random.below(texts.len() * 2)) {
                    values.insert(random.below(values.len() + 1), json!(other_case(text)));
                }
            }
            members
                .values_mut()
                .for_each(|inner| edit_schemas(inner, random));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| edit_schemas(item, random)),
        _ => {}
    }
}

/// Another name on the wire with the same words.
fn other_case(name: &str) -> String {
    let upper = name.to_uppercase();
    if upper == name {
        name.to_lowercase()
    } else {
        upper
    }
}
