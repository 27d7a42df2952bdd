//! Texts of a crate name methods that it has, and none by the operation's id.

#![allow(
    clippy::expect_used,
    reason = "a helper that panics fails the test that called it"
)]

use std::collections::BTreeSet;

use connector_codegen::InputFile;
use connector_tests::{definition, generated, providers};
use serde_json::Value;

#[test]
fn a_method_that_a_text_names_is_there() {
    let mut count = 0;
    for provider in providers().expect("providers") {
        let files = texts(generated(&provider).expect("a crate"));
        let sources = files.iter().filter(|(path, _)| path.starts_with("src/"));
        let methods: BTreeSet<&str> = sources.flat_map(|(_, text)| functions(text)).collect();
        for (path, text) in &files {
            for method in named(text) {
                assert!(
                    methods.contains(method),
                    "{provider}: {path} names {method}"
                );
                count += 1;
            }
        }
    }
    assert!(count > 0, "texts name methods");
}

#[test]
fn a_remedy_names_no_operation_by_its_id() {
    for provider in providers().expect("providers") {
        let mut ids = BTreeSet::new();
        for (path, text) in texts(definition(&provider).expect("a definition")) {
            if path == "openapi.json" || path == "apiDefinition.swagger.json" {
                gather_ids(&serde_json::from_str(&text).expect("JSON"), &mut ids);
            }
        }
        assert!(!ids.is_empty(), "{provider} has operations");
        for (path, text) in texts(generated(&provider).expect("a crate")) {
            let is_told = ["src/client.rs", "src/error_code.rs"].contains(&path.as_str());
            let named = ids.iter().filter(|id| text.contains(&format!("`{id}`")));
            let named: Vec<&String> = named.filter(|_| is_told).collect();
            assert!(named.is_empty(), "{provider}: {path} names {named:?}");
        }
    }
}

fn texts(files: Vec<InputFile>) -> Vec<(String, String)> {
    let texts = files.into_iter().filter_map(|file| {
        let text = String::from_utf8(file.bytes).ok()?;
        Some((file.name, text))
    });
    texts.collect()
}

/// Names of public functions.
fn functions(source: &str) -> impl Iterator<Item = &str> {
    let after = source.split("pub ").skip(1);
    let functions = after.filter_map(|item| item.trim_start_matches("async ").strip_prefix("fn "));
    functions.filter_map(|function| function.split(['(', '<']).next())
}

/// Methods of the clients that are named in code type.
fn named(text: &str) -> impl Iterator<Item = &str> {
    ["`Client::", "`Discovery::"].into_iter().flat_map(|owner| {
        let names = text.split(owner).skip(1);
        let ends = |c: char| !c.is_ascii_alphanumeric() && c != '_';
        let names = names.filter_map(move |rest| rest.split(ends).next());
        names.filter(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
    })
}

fn gather_ids(value: &Value, ids: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            let id = members.get("operationId").and_then(Value::as_str);
            ids.extend(id.map(str::to_owned));
            members.values().for_each(|member| gather_ids(member, ids));
        }
        Value::Array(items) => items.iter().for_each(|item| gather_ids(item, ids)),
        _ => {}
    }
}
