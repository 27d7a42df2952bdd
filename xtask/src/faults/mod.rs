//! `cargo xtask faults`: prints the fault matrix.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::{
    checkout, disk,
    run::{cargo_in, code_of},
};

/// Drives every operation of the generated crates through every fault.
///
/// Prints, for each fault and operation of a crate, how many requests a server on the
/// loopback interface accepted and what the caller saw. Exits with status 1 if
/// a guarantee is broken, such as that no call is accepted twice unless it is
/// safe to repeat.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders in `specs/`, such as `acme-mail`. Default: all.
    #[arg(value_name = "PROVIDER")]
    providers: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = checkout::root()?;
    let mut matrix = cargo_in(&root);
    matrix.args(["test", "--quiet", "--no-fail-fast", "--test", "faults"]);
    for package in packages(&root, &arguments.providers)? {
        matrix.args(["--package", &package]);
    }
    // One test of each crate prints its matrix.
    matrix.args(["--", "--quiet", "--nocapture", "--ignored", "matrix"]);
    let status = matrix.status().context("cannot start cargo")?;
    Ok(code_of(status))
}

/// The crates of these providers; of all if none is named.
fn packages(root: &Path, providers: &[String]) -> Result<Vec<String>> {
    if providers.is_empty() {
        return disk::folders_in(&root.join("generated"));
    }
    let packages = providers.iter();
    Ok(packages
        .map(|provider| format!("connector-{provider}"))
        .collect())
}
