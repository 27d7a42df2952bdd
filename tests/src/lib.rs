//! What the tests of all providers share: the workspace's definitions and
//! crates, a server that plays a provider, and programs that must not compile.

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a helper that panics fails the test that called it"
)]

pub mod required_inputs;
pub mod untyped;
pub mod wire;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use connector_codegen::InputFile;

/// A file of the workspace, by its path from the root.
#[must_use]
pub fn in_workspace(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// The names of all providers in `specs/`, sorted.
pub fn providers() -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(in_workspace("specs"))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The files of a provider's definition, in the order of their paths.
pub fn definition(provider: &str) -> io::Result<Vec<InputFile>> {
    files_below(&in_workspace(&format!("specs/{provider}")))
}

/// The files of a provider's generated crate, in the order of their paths.
pub fn generated(provider: &str) -> io::Result<Vec<InputFile>> {
    files_below(&in_workspace(&format!("generated/connector-{provider}")))
}

/// All files below a folder, each with its path from there, sorted.
fn files_below(folder: &Path) -> io::Result<Vec<InputFile>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<InputFile>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            let bytes = fs::read(entry.path())?;
            files.push(InputFile { name, bytes });
        }
    }
    Ok(())
}
