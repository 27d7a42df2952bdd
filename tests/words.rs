//! Docs, comments and messages say things in the words that readers expect.

#![allow(
    clippy::expect_used,
    reason = "a helper that panics fails the test that called it"
)]

use std::fs;
use std::path::{Path, PathBuf};

use connector_tests::in_workspace;

/// A phrase that makes readers stumble, and what to write instead.
const AVOIDED: [(&str, &str); 26] = [
    ("truth value", "boolean"),
    ("leads nowhere", "unresolved reference"),
    ("leads to nothing", "does not resolve"),
    ("passed over", "is ignored, or is skipped"),
    ("that is none", "is not valid"),
    ("is no json", "is not valid JSON"),
    ("are no json", "are not valid JSON"),
    ("is no list", "is not a list"),
    ("is no object", "is not an object"),
    ("is no text", "is not a string"),
    ("is no number", "is not a number"),
    ("is no type", "is not a type"),
    ("is no input", "is not an input"),
    ("no success, status", "HTTP 404"),
    ("at the beginning 1", "Default: 100 s"),
    ("proves itself", "credentials"),
    ("mere text", "plain text"),
    ("held against", "compared with"),
    ("told apart", "distinguished"),
    ("looked into", "checked"),
    ("is called so", "has this name"),
    ("of all else", "of anything else"),
    ("where there is one", "if there is one"),
    ("where there are several", "if there are several"),
    ("as they stand", "unchanged"),
    ("the answer", "the response, or the reply where it is typed"),
];

const SOURCES: [&str; 4] = [
    "codegen/src",
    "runtime/src",
    "runtime/mock/src",
    "xtask/src",
];

#[test]
fn no_text_has_a_phrase_that_readers_stumble_over() {
    let mut files = Vec::new();
    for folder in SOURCES {
        collect(&in_workspace(folder), "rs", &mut files);
    }
    for folder in ["generated", "specs", "runtime"] {
        collect(&in_workspace(folder), "md", &mut files);
    }
    collect(&in_workspace("generated"), "rs", &mut files);
    for file in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        files.push(in_workspace(file));
    }
    let found: Vec<String> = files.iter().flat_map(|file| avoided_in(file)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(files.len() > 500, "the texts are found");
}

#[test]
fn a_phrase_is_found_across_the_lines_of_a_comment_and_of_a_string() {
    for text in [
        "    /// A reference that leads\n    /// nowhere.",
        "\"it leads \\\n     nowhere\"",
        "Leads nowhere.",
    ] {
        assert!(phrases(text).contains("leads nowhere"), "{text}");
    }
}

fn avoided_in(file: &Path) -> Vec<String> {
    // "There is no list" is plain; "it is no list" is not.
    let text = phrases(&fs::read_to_string(file).expect("a text")).replace("there is no ", "");
    AVOIDED
        .into_iter()
        .filter(|(phrase, _)| text.contains(phrase))
        .map(|(phrase, better)| format!("{}: \"{phrase}\": write {better}", file.display()))
        .collect()
}

/// The words of a text in lower case on one line, without what continues comments and
/// strings on the next.
fn phrases(text: &str) -> String {
    text.lines()
        .flat_map(|line| line.trim_start_matches(['/', '!', ' ']).split_whitespace())
        .filter(|word| *word != "\\")
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

fn collect(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, extension, files);
        } else if path.extension().is_some_and(|one| one == extension) {
            files.push(path);
        }
    }
}
