//! `Cargo.toml`.

use toml::{Table, Value};

use super::{Crate, File, InternalError};

/// Features of the runtime that a crate hands on, and which are on by default.
const FEATURES: &[(&str, bool)] = &[("reqwest", true), ("chrono", false), ("jiff", false), ("time", false), ("testing", false)];

pub(super) fn file(krate: &Crate<'_>) -> Result<File, InternalError> {
    let path = "Cargo.toml";
    let manifest = Table::from_iter([
        ("package".to_owned(), Value::Table(package(krate))),
        ("features".to_owned(), Value::Table(features())),
        ("dependencies".to_owned(), Value::Table(Table::from_iter([runtime(&[])]))),
        ("dev-dependencies".to_owned(), Value::Table(Table::from_iter([runtime(&["testing"]), tokio()]))),
    ]);
    let text = toml::to_string(&manifest).map_err(|error| InternalError::new(path, &error))?;
    Ok(File::new(path, text))
}

fn package(krate: &Crate<'_>) -> Table {
    let package = &krate.connector.package;
    let list = |items: &[String]| Value::Array(items.iter().cloned().map(Value::String).collect());
    let mut table = Table::new();
    table.insert("name".to_owned(), Value::String(krate.package()));
    table.insert("version".to_owned(), Value::String(package.version.clone()));
    table.insert("description".to_owned(), Value::String(package.description.clone()));
    if !package.keywords.is_empty() {
        table.insert("keywords".to_owned(), list(&package.keywords));
    }
    if !package.categories.is_empty() {
        table.insert("categories".to_owned(), list(&package.categories));
    }
    table.insert("readme".to_owned(), Value::String("README.md".to_owned()));
    for key in ["edition", "rust-version", "license", "repository"] {
        table.insert(key.to_owned(), inherited());
    }
    table
}

fn inherited() -> Value {
    Value::Table(Table::from_iter([("workspace".to_owned(), Value::Boolean(true))]))
}

fn features() -> Table {
    let defaults = FEATURES.iter().filter(|(_, default)| *default);
    let defaults = defaults.map(|(name, _)| Value::String((*name).to_owned())).collect();
    let mut table = Table::from_iter([("default".to_owned(), Value::Array(defaults))]);
    for (name, _) in FEATURES {
        let enabled = Value::String(format!("connector-runtime/{name}"));
        table.insert((*name).to_owned(), Value::Array(vec![enabled]));
    }
    table
}

fn runtime(features: &[&str]) -> (String, Value) {
    ("connector-runtime".to_owned(), dependency(features))
}

fn tokio() -> (String, Value) {
    ("tokio".to_owned(), dependency(&["macros", "rt"]))
}

fn dependency(features: &[&str]) -> Value {
    let mut table = Table::from_iter([("workspace".to_owned(), Value::Boolean(true))]);
    if !features.is_empty() {
        let features = features.iter().map(|&feature| Value::String(feature.to_owned())).collect();
        table.insert("features".to_owned(), Value::Array(features));
    }
    Value::Table(table)
}
