//! What the published crates are written in is older than the pinned compiler.

use std::path::Path;

use connector_tests::{generated, in_workspace, providers};

/// `if … && let …` needs Rust 1.88. The lint on the minimum version knows the
/// library, not the language.
#[test]
fn published_crates_have_no_let_chains() {
    let mut sources = vec![in_workspace("runtime/src")];
    let mut texts = Vec::new();
    while let Some(path) = sources.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder");
            sources.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else {
            let text = std::fs::read_to_string(&path).expect("a source");
            texts.push((path.display().to_string(), text));
        }
    }
    for provider in providers().expect("providers") {
        for file in generated(&provider).expect("a crate") {
            if Path::new(&file.name)
                .extension()
                .is_some_and(|kind| kind == "rs")
            {
                let text = String::from_utf8(file.bytes).expect("a source");
                texts.push((format!("{provider}/{}", file.name), text));
            }
        }
    }
    assert!(texts.len() > 100, "the sources are found");
    for (path, text) in &texts {
        let code = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(!code.contains("&& let "), "{path} has a let chain");
    }
}
