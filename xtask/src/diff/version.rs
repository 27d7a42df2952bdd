//! A version of a definition: a folder, or one at a revision.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use connector_codegen::InputFile;

use crate::disk;

/// The files of a definition.
pub(super) struct Version {
    /// What messages call it.
    pub(super) folder: PathBuf,
    pub(super) files: Vec<InputFile>,
}

impl Version {
    pub(super) fn folder(folder: &Path) -> Result<Self> {
        Ok(Self {
            folder: folder.to_path_buf(),
            files: disk::definition_files(folder)?,
        })
    }

    /// A folder, or else `new` at this revision.
    pub(super) fn old(old: &str, new: &Path) -> Result<Self> {
        let folder = Path::new(old);
        if folder.is_dir() {
            return Self::folder(folder);
        }
        let files = at_revision(old, new)?;
        if files.is_empty() {
            bail!("{} has no files at the revision {old}", new.display());
        }
        Ok(Self {
            folder: PathBuf::from(format!("{old}:{}", new.display())),
            files,
        })
    }
}

fn at_revision(revision: &str, folder: &Path) -> Result<Vec<InputFile>> {
    let known = git(
        folder,
        &[
            "rev-parse",
            "--verify",
            "--quiet",
            &format!("{revision}^{{commit}}"),
        ],
    );
    if known.is_err() {
        bail!("{revision} is neither a folder nor a revision that Git knows");
    }
    let listing = git(
        folder,
        &["ls-tree", "-r", "-z", "--name-only", revision, "."],
    )?;
    let names = String::from_utf8(listing).context("a path is not UTF-8")?;
    let names = names.split_terminator('\0');
    names
        .map(|name| {
            Ok(InputFile {
                name: name.to_owned(),
                bytes: git(folder, &["show", &format!("{revision}:./{name}")])?,
            })
        })
        .collect()
}

/// What Git prints in a folder.
fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new("git")
        .args(arguments)
        .current_dir(folder)
        .output()
        .context("cannot start git")?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr);
        bail!("git {}: {}", arguments.join(" "), message.trim_end());
    }
    Ok(output.stdout)
}
