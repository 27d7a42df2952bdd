//! Files of a provider's folder that nothing reads.

use crate::source::{Diagnostics, Span};

/// Files of the people who publish connectors.
const OF_OTHERS: [&str; 4] = ["readme.md", "icon.png", "intro.md", "settings.json"];
/// Hand-written tests of the crate.
const TESTS: &str = "tests/";
/// Maximum number of files that are listed.
const MOST: usize = 5;
/// The character in a name for bytes that are not UTF-8.
const REPLACEMENT: char = char::REPLACEMENT_CHARACTER;

/// Reports files that no definition has: a misspelt name is not silently
/// ignored.
pub(super) fn report(left: &[&str], diagnostics: &mut Diagnostics) {
    let (nameless, named): (Vec<&str>, Vec<&str>) = left.iter().partition(|name| !is_legible(name));
    if !nameless.is_empty() {
        let message = format!("names of files are not UTF-8: {}", some(&nameless));
        diagnostics
            .wrong(Span::FOLDER, message)
            .help("rename the files; they are not read");
    }
    let strays: Vec<&str> = named.into_iter().filter(|name| is_stray(name)).collect();
    if !strays.is_empty() {
        let message = format!("files that are not part of a definition: {}", some(&strays));
        diagnostics
            .wrong(Span::FOLDER, message)
            .help("correct the names, or remove the files; they are not read");
    }
}

/// Whether a name is the file's whole name.
pub(super) fn is_legible(name: &str) -> bool {
    !name.contains(REPLACEMENT)
}

/// Whether a file is the source of a script, as C#.
pub(super) fn is_script(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("csx"))
}

fn is_stray(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    !name.starts_with(TESTS) && !is_script(name) && !OF_OTHERS.contains(&lower.as_str())
}

/// The first of them, and the number of the others.
fn some(names: &[&str]) -> String {
    let shown: Vec<String> = names
        .iter()
        .take(MOST)
        .map(|name| format!("`{name}`"))
        .collect();
    let shown = shown.join(", ");
    match names.len().saturating_sub(MOST) {
        0 => shown,
        further => format!("{shown} and {further} more"),
    }
}
