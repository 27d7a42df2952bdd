//! A definition's names never hide a name that generated files import.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that panics fails the test that called it"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use connector_codegen::generate;
use connector_codegen::read::InputFile;
use serde_json::{Map, Value, json};
use syn::{Item, UseTree};

/// Folders whose files name the types of a definition.
const FOLDERS: [&str; 4] = [
    "src/discovery/",
    "src/operations/",
    "src/triggers/",
    "src/types/",
];

#[test]
fn no_type_is_called_like_an_import() {
    let imported = imported_by_features();
    assert!(
        imported.contains("Response") && imported.contains("ListStyle"),
        "{imported:?}"
    );
    let hostile = sources("hostile", vec![with_types_called(&imported)]);
    let taken: Vec<String> = hostile
        .iter()
        .flat_map(|file| &file.items)
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .filter(|name| imported.contains(name))
        .collect();
    assert!(
        taken.is_empty(),
        "reserve these names in `emit/names.rs`: {taken:?}"
    );
}

/// A definition with a component and an operation of each of these names.
fn with_types_called(names: &BTreeSet<String>) -> InputFile {
    let schemas: Map<String, Value> = names
        .iter()
        .map(|name| {
            let properties = json!({name: {"type": "string"}});
            (
                name.clone(),
                json!({"type": "object", "properties": properties}),
            )
        })
        .collect();
    let paths: Map<String, Value> = names
        .iter()
        .map(|name| {
            let schema = json!({"$ref": format!("#/components/schemas/{name}")});
            let content = json!({"application/json": {"schema": schema}});
            let responses = json!({"200": {"description": "Fine.", "content": content}});
            let operation = json!({"operationId": name, "responses": responses});
            (format!("/{name}"), json!({"get": operation}))
        })
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Hostile", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    });
    InputFile {
        name: "openapi.json".to_owned(),
        bytes: document.to_string().into_bytes(),
    }
}

fn imported_by_features() -> BTreeSet<String> {
    let features = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let mut imported = BTreeSet::new();
    for folder in entries(&features) {
        let files = files_of(&folder.join("definition"), "");
        if files.is_empty() {
            continue;
        }
        for file in sources("feature", files) {
            for item in file.items {
                if let Item::Use(item) = item {
                    if let UseTree::Path(root) = &item.tree {
                        if root.ident == "connector_runtime" || root.ident == "std" {
                            collect(&root.tree, &mut imported);
                        }
                    }
                }
            }
        }
    }
    imported
}

fn collect(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => collect(&path.tree, names),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| collect(tree, names)),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

/// The files of a crate that name the definition's types.
fn sources(provider: &str, files: Vec<InputFile>) -> Vec<syn::File> {
    let generation = generate(provider, files).expect("no bug in the generator");
    let output = generation.output.expect("a definition that can be read");
    output
        .files
        .iter()
        .filter(|file| FOLDERS.iter().any(|folder| file.path.starts_with(folder)))
        .map(|file| syn::parse_file(&file.contents).expect("generated files are Rust"))
        .collect()
}

fn files_of(folder: &Path, below: &str) -> Vec<InputFile> {
    let mut files = Vec::new();
    for path in entries(folder) {
        let last = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{below}{last}");
        if path.is_dir() {
            files.extend(files_of(&path, &format!("{name}/")));
        } else {
            let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
            files.push(InputFile { name, bytes });
        }
    }
    files
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder).into_iter().flatten();
    found
        .map(|entry| entry.expect("a readable entry").path())
        .collect()
}
