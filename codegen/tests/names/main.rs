//! A name that was given once stays.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may end where what it needs is not there"
)]

mod changes;
mod definitions;
mod edits;
mod lock;
mod locked;

use std::collections::BTreeMap;

use connector_codegen::api::Interface;
use connector_codegen::{Generation, InputFile, Output, generate};
use serde_json::Value;

/// What becomes of a definition with this lock of names.
fn generation(files: &[InputFile], lock: Option<&str>) -> Generation {
    let lock = lock.map(|lock| InputFile {
        name: "names.lock".to_owned(),
        bytes: lock.as_bytes().to_vec(),
    });
    let files = files.iter().cloned().chain(lock).collect();
    generate("acme", files).expect("no bug in the generator")
}

fn interface(output: &Output) -> Interface {
    Interface::of(&output.connector, &output.files)
}

fn own(document: &Value) -> Vec<InputFile> {
    vec![InputFile {
        name: "openapi.json".to_owned(),
        bytes: document.to_string().into_bytes(),
    }]
}

/// The lock that a definition gets.
fn lock_of(document: &Value, before: Option<&str>) -> String {
    let generation = generation(&own(document), before);
    let output = generation.output;
    output
        .unwrap_or_else(|| panic!("{:#?}", generation.diagnostics))
        .names
}

/// All entries of a lock, each as `section owner key` and name.
fn entries(lock: &str) -> BTreeMap<String, String> {
    let table: toml::Table = lock.parse().expect("a lock is TOML");
    let mut found = BTreeMap::new();
    collect(&table, "", &mut found);
    found
}

fn collect(table: &toml::Table, before: &str, found: &mut BTreeMap<String, String>) {
    for (key, value) in table {
        let path = format!("{before}{key} > ");
        match value {
            toml::Value::Table(inner) => collect(inner, &path, found),
            value => {
                let name = value.as_str().expect("a name").to_owned();
                found.insert(path, name);
            }
        }
    }
}
