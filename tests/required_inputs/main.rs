//! What the compiler says to a caller who leaves something out.
//!
//! `clicksend/<operation or object>/<input>.rs` is a program without that
//! input; the file beside it is what rustc answers. After a change that is
//! meant, `TRYBUILD=overwrite cargo test -p connector-tests --test
//! required_inputs` writes the answers anew.

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

use definition::{Required, required_inputs};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("required_inputs/clicksend")
}

#[test]
fn a_required_input_cannot_be_left_out() {
    let programs = trybuild::TestCases::new();
    programs.pass("required_inputs/pass/*.rs");
    programs.compile_fail("required_inputs/clicksend/*/*.rs");
    programs.compile_fail("required_inputs/overlooked/*.rs");
}

#[test]
fn every_required_input_of_the_definition_has_its_program() {
    let required = required_inputs();
    assert!(required.len() > 40, "the definition was read: {required:?}");
    let programs: BTreeSet<String> = required.iter().map(Required::program).collect();
    assert_eq!(programs, present("rs"));
    assert_eq!(programs, present("stderr"));
}

#[test]
fn the_compiler_names_the_missing_input() {
    for input in required_inputs() {
        let answer = fs::read_to_string(folder().join(input.program() + ".stderr")).unwrap();
        let name = input.rust_name();
        let named = [
            format!("error[E0063]: missing field `{name}` in"),
            format!("(/* {name} */)"),
            format!("(&self, {name}: "),
        ];
        assert!(
            named.iter().any(|named| answer.contains(named)),
            "`{name}` is not named in\n{answer}",
        );
    }
}

/// Programs by owner and input, of the files with this extension.
fn present(extension: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for owner in fs::read_dir(folder()).unwrap().map(Result::unwrap) {
        for file in fs::read_dir(owner.path()).unwrap().map(Result::unwrap) {
            let path = file.path();
            if path.extension().is_some_and(|found| found == extension) {
                let owner = owner.file_name().to_string_lossy().into_owned();
                found.insert(format!(
                    "{owner}/{}",
                    path.file_stem().unwrap().to_string_lossy()
                ));
            }
        }
    }
    found
}
