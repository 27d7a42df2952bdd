//! `cargo xtask faults`: prints the fault matrix.

use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};

use crate::{
    disk,
    run::{cargo, code_of},
};

/// Drives every operation of the generated crates through every fault.
///
/// Prints, fault by operation, how many requests a server on the loopback
/// interface accepted and what the caller saw. Fails where a promise is broken,
/// such as that no call is accepted twice that is not safe to repeat.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

pub(crate) fn run(_: &Arguments) -> Result<ExitCode> {
    // Not a dependency: the matrix needs the generated crates, which this
    // program writes.
    let mut matrix: Command = cargo();
    matrix
        .args(["run", "--quiet", "--package", "connector-faults"])
        .current_dir(disk::workspace()?);
    let status = matrix.status().context("cargo cannot be started")?;
    Ok(code_of(status))
}
