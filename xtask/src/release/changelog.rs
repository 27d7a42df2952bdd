//! Changelogs, in the form of keepachangelog.com.

use std::fs;
use std::path::Path;

/// Whether it has a section with text for a version.
pub(super) fn has_section(path: &Path, version: &str) -> bool {
    fs::read_to_string(path).is_ok_and(|text| section(&text, version).is_some())
}

/// The text below the heading of a version: `## 0.1.0` or `## [0.1.0] - date`.
fn section<'t>(text: &'t str, version: &str) -> Option<&'t str> {
    let mut sections = text.split("\n## ").skip(1);
    sections.find_map(|section| {
        let (heading, body) = section.split_once('\n')?;
        let word = heading.split_whitespace().next()?;
        let is_it = word.trim_matches(['[', ']']) == version;
        let body = body.trim();
        (is_it && !body.is_empty()).then_some(body)
    })
}

#[cfg(test)]
mod tests {
    use super::section;

    #[test]
    fn a_section_is_found_by_its_version_and_must_say_something() {
        let text =
            "# Changelog\n\n## Unreleased\n\n## [0.2.0] - 2026-01-02\n\n- New.\n\n## 0.1.0\n";
        assert_eq!(section(text, "0.2.0"), Some("- New."));
        assert_eq!(section(text, "0.1.0"), None, "empty");
        assert_eq!(section(text, "0.2"), None);
        assert_eq!(section(text, "0.3.0"), None);
    }
}
