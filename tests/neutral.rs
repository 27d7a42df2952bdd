//! Generator, runtime and commands know no provider.

use std::fs;
use std::path::PathBuf;

use connector_tests::{in_workspace, providers};

#[test]
fn no_provider_is_named_where_all_are_served() {
    let mut names = Vec::new();
    for provider in providers().expect("providers") {
        let of_crate = format!("connector-{provider}");
        names.extend(["-", "_"].map(|separator| of_crate.replace('-', separator)));
        // What was imported may be called by a word of the language, and nobody
        // had it in hand who wrote the code.
        if in_workspace(&format!("specs/{provider}/openapi.json")).exists() {
            let separated = ["-", " ", "_", ""].map(|separator| provider.replace('-', separator));
            names.extend(separated);
        }
    }
    // The first word of a name of several says whose it is, too.
    names.push("aranda".to_owned());

    let mut open: Vec<PathBuf> = ["codegen/src", "runtime/src", "xtask/src"]
        .map(in_workspace)
        .into();
    let mut count = 0;
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
            continue;
        }
        count += 1;
        let text = fs::read_to_string(&path).expect("a source").to_lowercase();
        for name in &names {
            assert!(!text.contains(name), "{} names {name}", path.display());
        }
    }
    assert!(count > 100, "the sources are found");
}
