//! What is published is complete for the registry and for who reads it there.

#![allow(
    clippy::expect_used,
    reason = "a helper that panics fails the test that called it"
)]

use std::path::Path;
use std::process::Command;

use connector_tests::in_workspace;
use serde_json::Value;

/// What the registry takes, and what tells people whether they may use it.
const FILES: [&str; 4] = ["README.md", "CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];

#[test]
fn every_published_crate_is_complete_for_the_registry() {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--locked",
            "--offline",
        ])
        .current_dir(in_workspace(""))
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let published = packages.iter().filter(|package| is_published(package));
    let lacks: Vec<String> = published.clone().flat_map(lacks).collect();
    assert!(lacks.is_empty(), "{lacks:#?}");
    assert!(published.count() > 4, "the published crates are found");
}

/// Null means that any registry may have it. Crates below `tests` are of the tests.
fn is_published(package: &Value) -> bool {
    let manifest = package["manifest_path"].as_str().expect("a path");
    package["publish"].is_null() && !Path::new(manifest).starts_with(env!("CARGO_MANIFEST_DIR"))
}

fn lacks(package: &Value) -> Vec<String> {
    let folder = package["manifest_path"].as_str().map(Path::new);
    let folder = folder.and_then(Path::parent).expect("a folder");
    let mut lacks: Vec<&str> = FILES
        .into_iter()
        .filter(|file| !folder.join(file).is_file())
        .collect();
    lacks.extend(
        [
            "description",
            "license",
            "repository",
            "readme",
            "rust_version",
        ]
        .into_iter()
        .filter(|key| package[key].as_str().is_none_or(str::is_empty)),
    );
    let listed = |key: &str| package[key].as_array().map_or(0, Vec::len);
    lacks.extend(
        ["keywords", "categories"]
            .into_iter()
            .filter(|key| !(1..=5).contains(&listed(key))),
    );
    let name = package["name"].as_str().unwrap_or_default();
    lacks.iter().map(|what| format!("{name}: {what}")).collect()
}
