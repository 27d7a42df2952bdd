//! `cargo xtask faults`: prints the fault matrix.

use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

use crate::{
    checkout,
    run::{cargo, code_of},
};

/// Drives every operation of the generated crates through every fault.
///
/// Prints, for each fault and operation, how many requests a server on the
/// loopback interface accepted and what the caller saw. Exits with status 1 if
/// a guarantee is broken, such as that no call is accepted twice unless it is
/// safe to repeat.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

pub(crate) fn run(_: &Arguments) -> Result<ExitCode> {
    // Not a dependency: the matrix needs the generated crates, which this
    // program writes.
    let mut matrix: Command = cargo();
    matrix
        .args(["run", "--quiet", "--package", "connector-faults"])
        .current_dir(checkout::root()?);
    let status = matrix.status().context("cannot start cargo")?;
    Ok(code_of(status))
}
