//! A crate compared with its folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::Result;
use connector_codegen::File;

use crate::disk;

/// Paths inside the crate's folder, sorted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct CrateDifference {
    missing: Vec<String>,
    stale: Vec<String>,
    orphaned: Vec<String>,
    unchanged: usize,
}

impl CrateDifference {
    /// Compares every file; a missing folder has none.
    pub(super) fn between(folder: &Path, files: &[File]) -> Result<Self> {
        let mut difference = Self::default();
        for file in files {
            match fs::read(folder.join(&file.path)) {
                Ok(bytes) if bytes == file.contents.as_bytes() => difference.unchanged += 1,
                Ok(_) => difference.stale.push(file.path.clone()),
                Err(_) => difference.missing.push(file.path.clone()),
            }
        }
        if folder.exists() {
            let wanted: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
            let present = disk::files_below(folder)?;
            difference.orphaned = present
                .into_keys()
                .filter(|path| !wanted.contains(path.as_str()))
                .collect();
        }
        Ok(difference)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.stale.is_empty() && self.orphaned.is_empty()
    }

    /// A line for each file that differs.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        let missing = self.missing.iter().map(|path| format!("{path}: missing"));
        let stale = self.stale.iter().map(|path| format!("{path}: stale"));
        let orphaned = self.orphaned.iter().map(|path| format!("{path}: orphaned"));
        missing.chain(stale).chain(orphaned)
    }

    /// The counts of a run.
    pub(super) fn summary(&self) -> String {
        format!(
            "{} written, {} changed, {} removed, {} unchanged",
            self.missing.len(),
            self.stale.len(),
            self.orphaned.len(),
            self.unchanged
        )
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use connector_codegen::File;

    use super::CrateDifference;

    #[test]
    fn every_kind_of_difference_is_found_at_once() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("src")).unwrap();
        for (path, text) in [("same", "1"), ("src/stale", "old"), ("src/orphan", "x")] {
            fs::write(dir.path().join(path), text).unwrap();
        }
        let file = |path: &str, contents: &str| File {
            path: path.into(),
            contents: contents.into(),
        };
        let files = [
            file("same", "1"),
            file("src/stale", "new"),
            file("missing", "2"),
        ];
        let found = CrateDifference::between(dir.path(), &files).unwrap();
        let lines: Vec<String> = found.lines().collect();
        assert_eq!(
            lines,
            [
                "missing: missing",
                "src/stale: stale",
                "src/orphan: orphaned"
            ]
        );
        assert_eq!(
            found.summary(),
            "1 written, 1 changed, 1 removed, 1 unchanged"
        );
    }
}
