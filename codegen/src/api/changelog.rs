//! A crate's changelog: the maintainers' entries, and below them those of the
//! comparison with the last release.

use super::compare::Changes;
use super::report::groups;

const TITLE: &str = "# Changelog";
const UNRELEASED: &str = "Unreleased";

/// A changelog with the changes since the last release in the section of
/// `version`, which is added if it is missing.
#[must_use]
pub fn changelog(own: &str, version: &str, changes: &Changes) -> String {
    let entries = groups(changes);
    if entries.is_empty() {
        return own.to_owned();
    }
    let mut log = Log::parse(own);
    let section = log.section(version);
    for (group, entries) in entries {
        section.add(group.title(), &entries);
    }
    log.print()
}

/// A changelog in the form of keepachangelog.com.
struct Log {
    /// Before the first section.
    head: String,
    sections: Vec<ReleaseSection>,
    /// Below them: addresses of links.
    tail: String,
}

struct ReleaseSection {
    heading: String,
    /// Before the first group.
    body: String,
    /// Title and text.
    groups: Vec<(String, String)>,
}

impl Log {
    fn parse(text: &str) -> Self {
        let text = if text.trim().is_empty() { TITLE } else { text };
        let (text, tail) = match text.find("\n[") {
            Some(at) if text.get(at..).is_some_and(is_links) => text.split_at(at + 1),
            _ => (text, ""),
        };
        let padded = format!("\n{text}");
        let mut parts = padded.split("\n## ");
        Self {
            head: parts.next().unwrap_or_default().trim().to_owned(),
            sections: parts.map(ReleaseSection::parse).collect(),
            tail: tail.trim().to_owned(),
        }
    }

    /// The section of a version; a new one goes above those of older ones.
    fn section(&mut self, version: &str) -> &mut ReleaseSection {
        let is_it = |section: &ReleaseSection| section.name() == version;
        let index = self.sections.iter().position(is_it).unwrap_or_else(|| {
            let is_unreleased = |section: &&ReleaseSection| section.name() == UNRELEASED;
            let index = self.sections.iter().take_while(is_unreleased).count();
            self.sections.insert(index, ReleaseSection::parse(version));
            index
        });
        &mut self.sections[index]
    }

    fn print(&self) -> String {
        let sections = self.sections.iter().map(ReleaseSection::print);
        let parts = [self.head.clone()].into_iter().chain(sections);
        let parts = parts.chain([self.tail.clone()]);
        let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
        format!("{}\n", parts.join("\n\n"))
    }
}

/// Whether all lines are addresses of links: `[0.1.0]: https://…`.
fn is_links(text: &str) -> bool {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.all(|line| line.starts_with('[') && line.contains("]: "))
}

impl ReleaseSection {
    fn parse(text: &str) -> Self {
        let (heading, rest) = text.split_once('\n').unwrap_or((text, ""));
        let padded = format!("\n{rest}");
        let mut parts = padded.split("\n### ");
        let body = parts.next().unwrap_or_default().trim().to_owned();
        let groups = parts.map(|part| {
            let (title, text) = part.split_once('\n').unwrap_or((part, ""));
            (title.trim().to_owned(), text.trim().to_owned())
        });
        Self {
            heading: heading.trim().to_owned(),
            body,
            groups: groups.collect(),
        }
    }

    /// The version, or `Unreleased`.
    fn name(&self) -> &str {
        let word = self.heading.split_whitespace().next().unwrap_or_default();
        word.trim_matches(['[', ']'])
    }

    fn add(&mut self, title: &str, entries: &[String]) {
        let known = self.groups.iter().position(|(other, _)| other == title);
        let index = known.unwrap_or_else(|| {
            self.groups.push((title.to_owned(), String::new()));
            self.groups.len() - 1
        });
        let text = &mut self.groups[index].1;
        for entry in entries {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str("- ");
            text.push_str(entry);
        }
    }

    fn print(&self) -> String {
        let mut parts = vec![format!("## {}", self.heading)];
        if !self.body.is_empty() {
            parts.push(self.body.clone());
        }
        for (title, text) in &self.groups {
            parts.push(format!("### {title}\n\n{text}"));
        }
        parts.join("\n\n")
    }
}
