//! What the compiler says to a caller who leaves something out.
//!
//! `required_inputs/<provider>/<operation or object>/<input>.rs` is a program
//! without that input, by its name on the wire; the file beside it is what
//! rustc answers. After a change that is meant, `TRYBUILD=overwrite cargo test
//! -p connector-tests --test required_inputs` writes the answers anew.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

mod definition;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use connector_tests::providers;

use definition::{Required, required_inputs};

/// Providers, each with the least number of inputs that its definition requires.
const PROVIDERS: [(&str, usize); 4] = [
    ("aranda-asms", 40),
    ("clicksend", 41),
    ("text-request", 50),
    ("txtsync", 10),
];

fn folder(provider: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("required_inputs")
        .join(provider)
}

#[test]
fn a_required_input_cannot_be_left_out() {
    let programs = trybuild::TestCases::new();
    programs.pass("required_inputs/pass/*.rs");
    programs.compile_fail("required_inputs/overlooked/*.rs");
    for (provider, _) in PROVIDERS {
        programs.compile_fail(format!("required_inputs/{provider}/*/*.rs"));
    }
}

#[test]
fn every_provider_is_looked_at() {
    assert_eq!(providers().unwrap(), PROVIDERS.map(|(name, _)| name));
}

#[test]
fn every_required_input_of_a_definition_has_its_program() {
    for (provider, least) in PROVIDERS {
        let required = required_inputs(provider);
        assert!(required.len() >= least, "{provider} was read: {required:?}");
        let programs: BTreeSet<String> = required.iter().map(Required::program).collect();
        assert_eq!(programs, present(provider, "rs"));
        assert_eq!(programs, present(provider, "stderr"));
    }
}

#[test]
fn the_compiler_names_the_missing_input() {
    for (provider, _) in PROVIDERS {
        for input in required_inputs(provider) {
            let answer = folder(provider).join(input.program() + ".stderr");
            let answer = fs::read_to_string(answer).unwrap();
            let name = input.rust_name();
            let named = [
                format!("error[E0063]: missing field `{name}` in"),
                format!("(/* {name} */"),
                format!("(&self, {name}: "),
            ];
            assert!(
                named.iter().any(|named| answer.contains(named)),
                "`{name}` is not named in\n{answer}",
            );
        }
    }
}

/// Programs by owner and input, of the files with this extension.
fn present(provider: &str, extension: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for owner in fs::read_dir(folder(provider)).unwrap().map(Result::unwrap) {
        for file in fs::read_dir(owner.path()).unwrap().map(Result::unwrap) {
            let path = file.path();
            if path.extension().is_some_and(|found| found == extension) {
                let owner = owner.file_name().to_string_lossy().into_owned();
                let input = path.file_stem().unwrap().to_string_lossy();
                found.insert(format!("{owner}/{input}"));
            }
        }
    }
    found
}
