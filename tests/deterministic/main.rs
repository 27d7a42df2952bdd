//! The same definition gives the same bytes, always.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

use std::collections::BTreeMap;

use connector_codegen::{InputFile, Located, generate};
use connector_tests::{definition, generated, providers};

/// The crate's files by their paths, and what was found on the way.
fn generation(provider: &str, files: Vec<InputFile>) -> (BTreeMap<String, String>, Vec<Located>) {
    let generation = generate(provider, files).unwrap();
    let diagnostics: Vec<String> = generation
        .diagnostics
        .iter()
        .map(ToString::to_string)
        .collect();
    let output = generation
        .output
        .unwrap_or_else(|| panic!("{provider}: {diagnostics:#?}"));
    let count = output.files.len();
    let files: BTreeMap<String, String> = output
        .files
        .into_iter()
        .map(|file| (file.path, file.contents))
        .collect();
    assert_eq!(files.len(), count, "no path comes twice");
    (files, generation.diagnostics)
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    for provider in providers().unwrap() {
        let files = definition(&provider).unwrap();
        let first = generation(&provider, files.clone());
        assert_same(&provider, &first, &generation(&provider, files));
    }
}

#[test]
fn the_order_of_the_input_files_does_not_matter() {
    for provider in providers().unwrap() {
        let mut files = definition(&provider).unwrap();
        let first = generation(&provider, files.clone());
        files.reverse();
        assert_same(&provider, &first, &generation(&provider, files.clone()));
        let middle = files.len() / 2;
        files.rotate_left(middle);
        assert_same(&provider, &first, &generation(&provider, files));
    }
}

#[test]
fn files_that_are_kept_beside_a_definition_do_not_matter() {
    for provider in providers().unwrap() {
        let mut files = definition(&provider).unwrap();
        let first = generation(&provider, files.clone());
        for name in ["README.md", "icon.png", "tests/openapi.json"] {
            files.push(InputFile {
                name: name.to_owned(),
                bytes: b"\xFF\0{".to_vec(),
            });
        }
        assert_same(&provider, &first, &generation(&provider, files));
    }
}

#[test]
fn the_committed_crates_are_what_their_definitions_give() {
    for provider in providers().unwrap() {
        let (fresh, _) = generation(&provider, definition(&provider).unwrap());
        let committed: BTreeMap<String, String> = generated(&provider)
            .unwrap()
            .into_iter()
            .map(|file| (file.name, String::from_utf8(file.bytes).unwrap()))
            .collect();
        let paths = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
        assert_eq!(
            paths(&committed),
            paths(&fresh),
            "{provider}: run `cargo xtask generate`"
        );
        for (path, contents) in &fresh {
            assert!(
                committed[path] == *contents,
                "{provider}: {path} is stale: run `cargo xtask generate`"
            );
        }
    }
}

#[track_caller]
fn assert_same(
    provider: &str,
    (first, found_first): &(BTreeMap<String, String>, Vec<Located>),
    (second, found_second): &(BTreeMap<String, String>, Vec<Located>),
) {
    assert!(first.keys().eq(second.keys()), "{provider}: the same paths");
    for (path, contents) in first {
        assert!(second[path] == *contents, "{provider}: {path} differs");
    }
    assert_eq!(
        found_first, found_second,
        "{provider}: the same diagnostics"
    );
}
