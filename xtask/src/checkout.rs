//! The checkout that a command works on: the one that it is run in.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, bail};

/// The root of the checkout, as an absolute path.
pub(crate) fn root() -> Result<PathBuf> {
    let current = current_folder()?;
    match current.ancestors().find(|folder| is_root(folder)) {
        Some(root) => Ok(root.to_path_buf()),
        None => bail!(
            "{} is not in a checkout: neither it nor a folder above it has a Cargo.toml with a [workspace] table",
            current.display()
        ),
    }
}

/// A folder of the checkout, as a path from the current folder, as messages
/// show it.
pub(crate) fn folder(name: &str) -> Result<PathBuf> {
    let (root, current) = (root()?, current_folder()?);
    let levels = current.ancestors().take_while(|folder| **folder != root);
    let up: PathBuf = levels.map(|_| "..").collect();
    Ok(up.join(name))
}

fn current_folder() -> Result<PathBuf> {
    env::current_dir().context("the current folder cannot be found")
}

/// Every command begins with this, and parsing the manifest would take longer.
fn is_root(folder: &Path) -> bool {
    fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|text| {
        let mut lines = text.lines().map(str::trim_start);
        lines.any(|line| line.starts_with("[workspace]") || line.starts_with("[workspace."))
    })
}
