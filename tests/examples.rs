//! The examples of all crates run, without an account.

#![allow(
    clippy::expect_used,
    reason = "a helper that panics fails the test that called it"
)]

use std::env;
use std::path::PathBuf;
use std::process::Command;

use connector_tests::{in_workspace, providers};

#[test]
fn every_example_runs_without_an_account_and_shows_something() {
    let built = Command::new(env!("CARGO"))
        .args(["build", "--workspace", "--examples", "--all-features"])
        .current_dir(in_workspace(""))
        .status()
        .expect("cargo runs");
    assert!(built.success(), "the examples compile");

    let mut count = 0;
    for provider in providers().expect("providers") {
        let manifest = in_workspace(&format!("generated/connector-{provider}/Cargo.toml"));
        let manifest = std::fs::read_to_string(manifest).expect("a manifest");
        let manifest: toml::Table = manifest.parse().expect("TOML");
        let examples = manifest.get("example").and_then(toml::Value::as_array);
        for example in examples.into_iter().flatten() {
            let name = example["name"].as_str().expect("a name");
            let shown = Command::new(program(name)).output().expect(name);
            let (output, errors) = (
                String::from_utf8_lossy(&shown.stdout),
                String::from_utf8_lossy(&shown.stderr),
            );
            assert!(shown.status.success(), "{name}: {output}{errors}");
            assert!(!output.trim().is_empty(), "{name} shows nothing");
            count += 1;
        }
    }
    assert!(count > 0, "there are examples");
}

/// Where Cargo puts a built example: beside the folder of this test.
fn program(example: &str) -> PathBuf {
    let mut path = env::current_exe().expect("the path of this test");
    path.pop();
    path.pop();
    path.push("examples");
    path.push(example.to_owned() + env::consts::EXE_SUFFIX);
    path
}
