//! The repository: tags, and what has changed since.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};

/// A repository's folder.
pub(super) struct Git<'r>(pub(super) &'r Path);

impl Git<'_> {
    pub(super) fn head(&self) -> Result<String> {
        self.line(&["rev-parse", "HEAD"])
    }

    pub(super) fn has_uncommitted_changes(&self) -> Result<bool> {
        Ok(!self.text(&["status", "--porcelain"])?.is_empty())
    }

    /// A path for a file of ours that `git clean` does not remove.
    pub(super) fn own_file(&self, name: &str) -> Result<PathBuf> {
        Ok(self.0.join(self.line(&["rev-parse", "--git-path", name])?))
    }

    /// All tags that begin like this.
    pub(super) fn tags(&self, beginning: &str) -> Result<Vec<String>> {
        let text = self.text(&["tag", "--list", &format!("{beginning}*")])?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    pub(super) fn tag(&self, name: &str, commit: &str) -> Result<()> {
        self.text(&["tag", "--annotate", "--message", name, name, commit])?;
        Ok(())
    }

    /// Commits these files alone.
    pub(super) fn commit(&self, files: &[PathBuf], message: &str) -> Result<()> {
        let files: Vec<String> = files
            .iter()
            .map(|file| file.to_string_lossy().into_owned())
            .collect();
        let with = |words: &[&str]| {
            let words = words.iter().copied();
            let all: Vec<&str> = words.chain(files.iter().map(String::as_str)).collect();
            self.text(&all)
        };
        with(&["add", "--"])?;
        with(&["commit", "--quiet", "--message", message, "--"])?;
        Ok(())
    }

    /// Whether a folder has changed since a revision.
    pub(super) fn has_changed(&self, folder: &Path, revision: &str) -> Result<bool> {
        let output = self.run(&["diff", "--quiet", revision, "--", &folder.to_string_lossy()])?;
        match output.status.code() {
            Some(0) => Ok(false),
            Some(1) => Ok(true),
            _ => bail!("git diff: {}", String::from_utf8_lossy(&output.stderr)),
        }
    }

    fn line(&self, arguments: &[&str]) -> Result<String> {
        Ok(self.text(arguments)?.trim_end().to_owned())
    }

    fn text(&self, arguments: &[&str]) -> Result<String> {
        let output = self.run(arguments)?;
        if !output.status.success() {
            bail!(
                "git {}: {}",
                arguments.join(" "),
                String::from_utf8_lossy(&output.stderr).trim_end()
            );
        }
        String::from_utf8(output.stdout).context("git printed something that is not UTF-8")
    }

    fn run(&self, arguments: &[&str]) -> Result<Output> {
        Command::new("git")
            .args(arguments)
            .current_dir(self.0)
            .output()
            .context("cannot start git")
    }
}
