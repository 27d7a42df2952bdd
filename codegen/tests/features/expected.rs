//! What a feature's folder expects, and how it differs from what came.

use std::collections::BTreeMap;

use similar::TextDiff;

use super::feature::{Feature, Generated};
use super::folder;

/// The paths of all files of the crate, a line each.
const FILES: &str = "FILES";
/// The diagnostics, as a terminal shows them.
const DIAGNOSTICS: &str = "diagnostics.txt";

/// Files that say nearly the same in every crate. A new feature starts without
/// them; one that is about such a file keeps it by hand.
const COMMON: [&str; 8] = [
    "Cargo.toml",
    "README.md",
    "src/client.rs",
    "src/credentials.rs",
    "src/discovery/mod.rs",
    "src/lib.rs",
    "src/operations/mod.rs",
    "src/types/mod.rs",
];

/// A report for each file that is not as expected.
pub(super) fn differences(feature: &Feature, generated: &Generated) -> Vec<String> {
    let expected = present(feature);
    let came = wanted(&expected, generated);
    let mut paths: Vec<&String> = expected.keys().chain(came.keys()).collect();
    paths.sort();
    paths.dedup();
    let mut reports: Vec<String> = paths
        .into_iter()
        .filter(|path| expected.get(*path) != came.get(*path))
        .map(|path| difference(feature, path, expected.get(path), came.get(path)))
        .collect();
    if expected.keys().all(|path| path == FILES) {
        reports.push(format!("{}/expected shows no file\n", feature.name));
    }
    reports
}

/// Writes what came as what is expected.
pub(super) fn write(feature: &Feature, generated: &Generated) {
    let files = wanted(&present(feature), generated);
    let files = files
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    folder::replace(&feature.expected(), &files);
}

fn present(feature: &Feature) -> BTreeMap<String, String> {
    folder::files_below(&feature.expected())
        .into_iter()
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("text in UTF-8")))
        .collect()
}

/// What should stand in the folder: of the crate's files those that stand
/// there already, the list of all, and the diagnostics.
fn wanted(present: &BTreeMap<String, String>, generated: &Generated) -> BTreeMap<String, String> {
    let is_new = present.is_empty();
    let paths: Vec<&str> = generated.files.iter().map(|file| &*file.path).collect();
    let mut wanted = BTreeMap::from([(FILES.to_owned(), paths.join("\n") + "\n")]);
    if !generated.diagnostics.is_empty() {
        wanted.insert(DIAGNOSTICS.to_owned(), generated.diagnostics.clone());
    }
    for file in &generated.files {
        let shown = if is_new {
            !COMMON.contains(&file.path.as_str())
        } else {
            present.contains_key(&file.path)
        };
        if shown {
            wanted.insert(file.path.clone(), file.contents.clone());
        }
    }
    wanted
}

fn difference(
    feature: &Feature,
    path: &str,
    expected: Option<&String>,
    came: Option<&String>,
) -> String {
    let text = |side: Option<&String>| side.cloned().unwrap_or_default();
    let (expected, came) = (text(expected), text(came));
    let name = format!("{}/expected/{path}", feature.name);
    let diff = TextDiff::from_lines(&expected, &came);
    let mut lines = diff.unified_diff();
    lines.context_radius(3);
    lines.header(&name, "what the generator gives");
    lines.to_string()
}
