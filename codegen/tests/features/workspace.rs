//! All features' crates as one Cargo workspace.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use connector_codegen::File;
use serde_json::Value as Json;
use toml::{Table, Value};

use super::folder;

/// Compiles these crates, by name: libraries with their service for tests,
/// examples and tests, without the built-in transport, whose many dependencies none of them is about. Warnings
/// of theirs fail it, those of the runtime do not.
///
/// Nothing is downloaded: the versions are those that the repository's own
/// workspace has locked.
pub(super) fn check(crates: Vec<(String, Vec<File>)>) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("features");
    let workspace = root.join("workspace");
    write(&workspace, crates);
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
        .args(["check", "--workspace", "--all-targets", "--offline"])
        .args([
            "--no-default-features",
            "--features",
            "testing",
            "--quiet",
            "--message-format",
            "json",
        ])
        .arg("--target-dir")
        .arg(root.join("target"))
        .current_dir(&workspace)
        .output()
        .expect("cargo runs");
    let complaints = complaints(&workspace, &String::from_utf8_lossy(&output.stdout));
    assert!(
        output.status.success() && complaints.is_empty(),
        "{}\n{}\nThe crates are in {}.",
        complaints.join("\n"),
        String::from_utf8_lossy(&output.stderr),
        workspace.display()
    );
}

/// Errors, and warnings of the workspace's own crates, as a terminal shows
/// them.
fn complaints(workspace: &Path, messages: &str) -> Vec<String> {
    messages
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).expect("cargo writes JSON"))
        .filter(|message| message["reason"] == "compiler-message")
        .filter(|message| {
            let manifest = Path::new(message["manifest_path"].as_str().unwrap_or_default());
            message["message"]["level"] == "error" || manifest.starts_with(workspace)
        })
        .filter_map(|message| Some(message["message"]["rendered"].as_str()?.to_owned()))
        .collect()
}

/// Writes these crates, by name, and a workspace around them.
pub(super) fn write(folder: &Path, crates: Vec<(String, Vec<File>)>) {
    let members = crates.iter().map(|(name, _)| Value::from(name.as_str()));
    let manifest = manifest(members.collect());
    let mut files = BTreeMap::from([
        ("Cargo.toml".to_owned(), manifest.into_bytes()),
        ("Cargo.lock".to_owned(), lock()),
    ]);
    for (name, contents) in crates {
        for file in contents {
            files.insert(format!("{name}/{}", file.path), file.contents.into_bytes());
        }
    }
    folder::replace(folder, &files);
}

/// The root manifest, with what the crates inherit from it.
fn manifest(members: Vec<Value>) -> String {
    let own = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let own: Table = toml::from_str(&own).unwrap();
    let names = [
        "connector-faults",
        "connector-mock",
        "connector-runtime",
        "tokio",
    ];
    let dependencies = names.map(|name| {
        let mut dependency = own["workspace"]["dependencies"][name].clone();
        if let Some(path) = dependency.get_mut("path") {
            let full = repository().join(path.as_str().unwrap());
            *path = Value::from(full.to_str().expect("a path in UTF-8"));
        }
        (name.to_owned(), dependency)
    });
    let workspace = Table::from_iter([
        ("resolver".to_owned(), own["workspace"]["resolver"].clone()),
        ("members".to_owned(), Value::Array(members)),
        ("package".to_owned(), own["workspace"]["package"].clone()),
        (
            "dependencies".to_owned(),
            Value::Table(dependencies.into_iter().collect()),
        ),
    ]);
    let root = Table::from_iter([("workspace".to_owned(), Value::Table(workspace))]);
    toml::to_string(&root).unwrap()
}

/// The repository's own lock file: its versions have been fetched already.
fn lock() -> Vec<u8> {
    fs::read(repository().join("Cargo.lock")).unwrap()
}

fn repository() -> PathBuf {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    codegen
        .parent()
        .expect("a crate of the workspace")
        .to_owned()
}
