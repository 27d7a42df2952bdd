//! What users of a generated crate have to compile, and why.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    process::Command,
};

use connector_tests::{in_workspace, providers};
use toml::Table;

/// Most crates in the tree of a generated crate with its default features.
const MOST: usize = 100;

#[test]
fn no_generated_crate_has_more_crates_in_its_tree_than_promised() {
    for provider in providers().unwrap() {
        let tree = tree(&format!("connector-{provider}"));
        let count = tree.len();
        assert!(count <= MOST, "{provider} has {count} crates:\n{tree:#?}");
        assert!(
            tree.iter().any(|krate| krate.starts_with("reqwest ")),
            "no tree of a crate with its default features: {tree:#?}"
        );
    }
}

#[test]
fn a_generated_crate_depends_on_the_runtime_alone_but_for_tests() {
    for provider in providers().unwrap() {
        let manifest = manifest(&format!("generated/connector-{provider}"));
        let dependencies = table(&manifest, "dependencies");
        let direct: Vec<&String> = dependencies.keys().collect();
        assert_eq!(
            direct,
            ["connector-mock", "connector-runtime"],
            "{provider}"
        );
        assert_eq!(
            switch(&manifest, "connector-mock"),
            "`testing`",
            "{provider}"
        );
        assert_eq!(
            dependencies["connector-mock"]["optional"].as_bool(),
            Some(true)
        );
        let tree = tree(&format!("connector-{provider}"));
        let mocks = tree
            .iter()
            .any(|krate| krate.starts_with("connector-mock "));
        assert!(
            !mocks,
            "an app that does not ask for it has the mock: {tree:#?}"
        );
    }
}

#[test]
fn the_architecture_tells_what_each_direct_dependency_is_for() {
    let manifest = manifest("runtime");
    let targets = table(&manifest, "target").values();
    let of_targets = targets.filter_map(|target| target["dependencies"].as_table());
    let actual: BTreeMap<String, String> = [table(&manifest, "dependencies")]
        .into_iter()
        .chain(of_targets)
        .flat_map(Table::keys)
        .map(|name| (name.clone(), switch(&manifest, name)))
        .collect();
    assert_eq!(told(), actual);
}

#[test]
fn the_docs_of_the_runtime_tell_each_of_its_features() {
    let manifest = manifest("runtime");
    let features = table(&manifest, "features").keys();
    let features: BTreeSet<&str> = features.map(String::as_str).collect();
    for file in ["runtime/README.md", "runtime/src/lib.rs"] {
        let text = fs::read_to_string(in_workspace(file)).unwrap();
        let (_, table) = text.split_once("| feature | gives |").unwrap();
        let rows = table
            .lines()
            .skip(2)
            .map(|line| line.trim_start_matches("//! "));
        let rows = rows.map_while(|line| line.strip_prefix("| ")?.split(" | ").next());
        let told = rows.flat_map(|cell| cell.split('`').skip(1).step_by(2));
        let told: BTreeSet<&str> = told.chain(["default"]).collect();
        assert_eq!(told, features, "{file}");
    }
}

#[test]
fn no_dependency_of_a_generated_crate_needs_a_newer_compiler_than_promised() {
    let promised = manifest(".")["workspace"]["package"]["rust-version"]
        .as_str()
        .map(version)
        .unwrap();
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        // What other machines need may not have been fetched.
        .args(["--filter-platform", &host()])
        .current_dir(in_workspace(""))
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let needed: BTreeMap<String, Vec<u64>> = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|package| {
            let [name, own] = ["name", "version"].map(|member| package[member].as_str());
            let needed = package["rust_version"].as_str()?;
            Some((format!("{} v{}", name?, own?), version(needed)))
        })
        .collect();
    for provider in providers().unwrap() {
        let tree = tree(&format!("connector-{provider}"));
        let known = tree.iter().filter_map(|one| needed.get_key_value(one));
        let known: Vec<_> = known.collect();
        assert!(
            known.len() > tree.len() / 2,
            "most crates tell what they need"
        );
        for (name, needed) in known {
            assert!(*needed <= promised, "{name} needs Rust {needed:?}");
        }
    }
}

/// The machine that this compiler compiles for by itself.
fn host() -> String {
    let output = Command::new("rustc")
        .arg("-vV")
        .output()
        .expect("rustc runs");
    let told = String::from_utf8(output.stdout).unwrap();
    let mut hosts = told.lines().filter_map(|line| line.strip_prefix("host: "));
    hosts.next().expect("a host").to_owned()
}

/// `1.85` and `1.85.0` are one version.
fn version(text: &str) -> Vec<u64> {
    let parts = text.split('.').map(|part| part.parse().unwrap());
    let mut parts: Vec<u64> = parts.collect();
    parts.resize(3, 0);
    parts
}

/// The crates that are compiled for this machine, with their versions.
fn tree(package: &str) -> BTreeSet<String> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["tree", "--package", package, "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(["--locked", "--offline"])
        .current_dir(in_workspace(""))
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let crates = String::from_utf8(output.stdout).unwrap();
    crates
        .lines()
        .map(|line| line.split(" (").next().unwrap_or(line).to_owned())
        .collect()
}

/// The feature that switches a dependency on.
fn switch(manifest: &Table, dependency: &str) -> String {
    let features = table(manifest, "features").iter();
    let wanted = format!("dep:{dependency}");
    let mut switches = features.filter(|(_, parts)| {
        let mut parts = parts.as_array().unwrap().iter();
        parts.any(|part| part.as_str() == Some(&wanted))
    });
    match switches.next() {
        Some((feature, _)) => format!("`{feature}`"),
        None => "always".to_owned(),
    }
}

/// What the table in `ARCHITECTURE.md` says: crates, and what switches them on.
fn told() -> BTreeMap<String, String> {
    let text = fs::read_to_string(in_workspace("ARCHITECTURE.md")).unwrap();
    let (_, section) = text.split_once("\n## Dependencies\n").unwrap();
    let section = section.split("\n## ").next().unwrap();
    section
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |"))
        .map(|row| {
            let [name, switch, purpose] = row.split(" | ").collect::<Vec<_>>()[..] else {
                panic!("no row of three: {row}")
            };
            assert!(purpose.len() > 3, "what is {name} for?");
            (name.trim_end_matches('`').to_owned(), switch.to_owned())
        })
        .collect()
}

fn manifest(folder: &str) -> Table {
    let text = fs::read_to_string(in_workspace(&format!("{folder}/Cargo.toml"))).unwrap();
    toml::from_str(&text).unwrap()
}

fn table<'m>(manifest: &'m Table, name: &str) -> &'m Table {
    manifest[name].as_table().unwrap()
}
