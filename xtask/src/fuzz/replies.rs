//! The fuzzer of replies: a program that drives all generated crates.
//!
//! It is generated when needed: one in the workspace would have to be edited
//! for each crate.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::{checkout, disk};

/// Writes the program, and returns the path of its manifest.
pub(super) fn write(folder: &Path) -> Result<PathBuf> {
    let root = checkout::root()?;
    let package = folder.join("program");
    let names = disk::folders_in(&root.join("generated"))?;
    let manifest = package.join("Cargo.toml");
    let save = |path: &Path, text: &[u8]| {
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    };
    fs::create_dir_all(package.join("src"))
        .with_context(|| format!("cannot create {}", package.display()))?;
    save(&manifest, self::manifest(&root, &names)?.as_bytes())?;
    save(
        &package.join("src/main.rs"),
        program(&root, &names).as_bytes(),
    )?;
    // The same versions of everything as in the workspace.
    let lock = fs::read(root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    save(&package.join("Cargo.lock"), &lock)?;
    Ok(manifest)
}

fn manifest(root: &Path, names: &[String]) -> Result<String> {
    let path = |folder: &str| toml::Value::from(root.join(folder).to_string_lossy().into_owned());
    let plain = |folder: &str| toml::Table::from_iter([("path".to_owned(), path(folder))]);
    let bare = |folder: &str| {
        let mut dependency = plain(folder);
        dependency.insert("default-features".to_owned(), false.into());
        dependency
    };
    let mut runtime = bare("runtime");
    runtime.insert("features".to_owned(), vec!["testing"].into());
    let mut dependencies = toml::Table::from_iter([
        ("connector-faults".to_owned(), plain("tests/faults").into()),
        ("connector-fuzz".to_owned(), plain("tests/fuzz").into()),
        ("connector-runtime".to_owned(), runtime.into()),
        ("libfuzzer-sys".to_owned(), "0.4".into()),
    ]);
    for name in names {
        dependencies.insert(name.clone(), bare(&format!("generated/{name}")).into());
    }
    let package = toml::Table::from_iter([
        ("name".to_owned(), "fuzz-replies".into()),
        ("version".to_owned(), "0.0.0".into()),
        ("edition".to_owned(), "2024".into()),
    ]);
    Ok(toml::to_string(&toml::Table::from_iter([
        ("package".to_owned(), package.into()),
        ("workspace".to_owned(), toml::Table::new().into()),
        ("dependencies".to_owned(), dependencies.into()),
    ]))?)
}

fn program(root: &Path, names: &[String]) -> String {
    let mut modules = String::new();
    let mut driven = String::new();
    for (index, name) in names.iter().enumerate() {
        let calls = root.join("generated").join(name).join("tests/calls/mod.rs");
        let _ = writeln!(
            modules,
            "#[path = {:?}]\nmod calls{index};",
            calls.to_string_lossy()
        );
        let _ = writeln!(driven, "    &driven!({name:?}, calls{index}),");
    }
    format!(
        "//! Replies of every operation, made up by a fuzzer.\n\
         #![no_main]\n\n\
         use connector_faults::{{Driven, driven, responses}};\n\
         use connector_fuzz::write_from_environment;\n\n\
         {modules}\n\
         static ALL: &[&Driven] = &[\n{driven}];\n\n\
         libfuzzer_sys::fuzz_target!(\n    \
         init: write_from_environment(|| responses::seeds(ALL)),\n    \
         |bytes: &[u8]| responses::hold(ALL, bytes)\n);\n"
    )
}
