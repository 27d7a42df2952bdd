//! Where a client gives or takes any JSON.

use crate::generated;

/// The sources of a crate in which something is any JSON, each as often as it
/// is.
///
/// # Panics
///
/// Where there is no crate.
#[must_use]
pub fn files(provider: &str) -> Vec<String> {
    let mut untyped = Vec::new();
    for file in generated(provider).unwrap() {
        let text = String::from_utf8_lossy(&file.bytes);
        // The service for tests repeats the types of the calls.
        let is_own = file.name.starts_with("src/") && !file.name.starts_with("src/testing/");
        if is_own && text.contains("<Value>") {
            // A member that the page does not offer is set by its name.
            let lines = text.lines().filter(|line| line.contains("<Value>"));
            let lines = lines.filter(|line| !line.contains("value: impl Into<Value>"));
            untyped.extend(lines.map(|_| file.name.clone()));
        }
    }
    untyped
}
