//! Folders in, folders out: the only code that touches the disk.

mod crates;
mod lock;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use connector_codegen::InputFile;

pub(crate) use crates::{Crates, read};

/// All files below a folder that a definition may have, by path.
pub(crate) fn definition_files(folder: &Path) -> Result<Vec<InputFile>> {
    let files = files_below(folder)?;
    files
        .into_iter()
        .map(|(name, path)| {
            let bytes =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            Ok(InputFile { name, bytes })
        })
        .collect()
}

/// Files below a folder: path inside it with `/`, and full path. Hidden files
/// and links are skipped.
pub(crate) fn files_below(folder: &Path) -> Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    let mut open = vec![(String::new(), folder.to_path_buf())];
    while let Some((prefix, path)) = open.pop() {
        for entry in entries(&path)? {
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry
                .file_type()
                .with_context(|| format!("cannot read {}", entry.path().display()))?;
            let inside = format!("{prefix}{name}");
            if name.starts_with('.') || kind.is_symlink() {
                continue;
            }
            if kind.is_dir() {
                open.push((format!("{inside}/"), entry.path()));
            } else {
                found.insert(inside, entry.path());
            }
        }
    }
    Ok(found)
}

/// Names of the folders in a folder, sorted; none if it does not exist.
pub(crate) fn folders_in(folder: &Path) -> Result<Vec<String>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut names: Vec<String> = entries(folder)?
        .into_iter()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    Ok(names)
}

fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>> {
    let listing = fs::read_dir(folder)
        .with_context(|| format!("cannot read the folder {}", folder.display()))?;
    listing
        .collect::<Result<_, _>>()
        .with_context(|| format!("cannot read the folder {}", folder.display()))
}

/// Removes a folder, if it exists.
pub(crate) fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
