//! What a change means for the callers of a crate.

use std::fs;
use std::path::Path;

use anyhow::Result;
use connector_codegen::File;
use connector_codegen::api::{self, Verdict};

use crate::disk;

/// So many items are listed.
const MOST_LISTED: usize = 20;

/// The change from the crate's folder as it is, in lines; none where no public
/// item has changed, or where there was no crate.
pub(super) fn lines(folder: &Path, files: &[File]) -> Result<Vec<String>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let before: Vec<File> = disk::files_below(folder)?
        .into_iter()
        // What is no text, or is gone by now, has no public items.
        .filter_map(|(path, place)| {
            let contents = fs::read_to_string(place).ok()?;
            Some(File { path, contents })
        })
        .collect();
    Ok(described(&api::compare(&before, files)))
}

fn described(verdict: &Verdict) -> Vec<String> {
    let mut lines = Vec::new();
    if verdict.breaks_callers() {
        let removed = verdict.removed.iter().map(|path| ("removed", path));
        let changed = verdict.changed.iter().map(|path| ("changed", path));
        let all: Vec<_> = removed.chain(changed).collect();
        lines.push("breaks callers: the next version must be a breaking one".to_owned());
        let listed = all.iter().take(MOST_LISTED);
        lines.extend(listed.map(|(what, path)| format!("  {what}  {path}")));
        if let Some(more @ 1..) = all.len().checked_sub(MOST_LISTED) {
            lines.push(format!("  and {more} more"));
        }
    }
    if verdict.added > 0 {
        let items = if verdict.added == 1 { "item" } else { "items" };
        lines.push(format!("adds {} public {items}", verdict.added));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_callers_is_listed_up_to_a_limit() {
        let verdict = Verdict {
            removed: (0..30).map(|number| format!("types::T{number}")).collect(),
            changed: vec!["Client::send".to_owned()],
            added: 1,
        };
        let lines = described(&verdict);
        assert!(lines[0].starts_with("breaks callers"));
        assert_eq!(lines[1], "  removed  types::T0");
        assert_eq!(&lines[21..], ["  and 11 more", "adds 1 public item"]);
    }

    #[test]
    fn nothing_is_said_of_what_callers_do_not_see() {
        assert!(described(&Verdict::default()).is_empty());
    }

    #[test]
    fn a_new_crate_breaks_nobody() {
        let dir = tempfile::tempdir().unwrap();
        assert!(lines(&dir.path().join("new"), &[]).unwrap().is_empty());
    }
}
