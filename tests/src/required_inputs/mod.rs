//! What the compiler says to a caller who leaves something out.
//!
//! `specs/<provider>/tests/required_inputs/<operation or object>/<input>.rs` is
//! a program without that input, by its name on the wire; the file beside it is
//! what rustc says. After a change that is meant, `TRYBUILD=overwrite cargo
//! test -p connector-<provider>-tests` writes the messages anew.

mod definition;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use self::definition::{Required, required_inputs};
use crate::in_workspace;

/// Every required input of the definition has its program, the compiler refuses
/// each, and names what is missing.
///
/// # Panics
///
/// Where that does not hold.
pub fn hold(provider: &str) {
    let folder = in_workspace(&format!("specs/{provider}/tests/required_inputs"));
    let required = required_inputs(provider);
    let programs: BTreeSet<String> = required.iter().map(Required::program).collect();
    assert!(!programs.is_empty(), "{provider} was read");
    assert_eq!(programs, present(&folder, "rs"));
    trybuild::TestCases::new().compile_fail("required_inputs/*/*.rs");
    assert_eq!(programs, present(&folder, "stderr"));
    for input in required {
        assert_is_named(&folder, &input);
    }
}

fn assert_is_named(folder: &Path, input: &Required) {
    let response = folder.join(input.program() + ".stderr");
    let response = fs::read_to_string(response).unwrap();
    let name = input.rust_name();
    let named = [
        format!("error[E0063]: missing field `{name}` in"),
        format!("(/* {name} */"),
        format!("(&self, {name}: "),
    ];
    assert!(
        named.iter().any(|named| response.contains(named)),
        "`{name}` is not named in\n{response}",
    );
}

/// Programs by owner and input, of the files with this extension.
fn present(folder: &Path, extension: &str) -> BTreeSet<String> {
    let entries = |folder: PathBuf| fs::read_dir(folder).unwrap().map(Result::unwrap);
    let mut found = BTreeSet::new();
    for owner in entries(folder.to_path_buf()) {
        for file in entries(owner.path()) {
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
