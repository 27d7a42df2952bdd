//! `cargo xtask features`: checks each feature alone.

use std::{
    fmt,
    process::{Command, ExitCode},
};

use anyhow::{Context as _, Result};

use crate::{
    run::cargo,
    workspace::{self, Package},
};

/// Checks each published crate without features, with each feature alone, and
/// with all of them.
///
/// Tries every combination before it exits with status 1 if one fails.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// Without features, each alone, all.
fn choices(package: &Package) -> impl Iterator<Item = Choice<'_>> {
    let alone = package.features.keys().filter(|name| *name != "default");
    [Choice::None]
        .into_iter()
        .chain(alone.map(|name| Choice::One(name)))
        .chain([Choice::All])
}

enum Choice<'p> {
    None,
    One(&'p str),
    All,
}

pub(crate) fn run(_: &Arguments) -> Result<ExitCode> {
    let packages = workspace::packages()?;
    let mut failed = 0;
    for package in packages.iter().filter(|package| package.is_published()) {
        for choice in choices(package) {
            let mut check = check(&package.name, &choice);
            let status = check.status().context("cannot start cargo")?;
            if !status.success() {
                println!("{}: fails with {choice}", package.name);
                failed += 1;
            }
        }
        println!("{}: {} features", package.name, package.features.len());
    }
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The library alone: tests have features of their own.
fn check(package: &str, choice: &Choice<'_>) -> Command {
    let mut check = cargo();
    check.args(["check", "--quiet", "--lib", "--package", package]);
    match choice {
        Choice::None => check.arg("--no-default-features"),
        Choice::One(name) => check.args(["--no-default-features", "--features", name]),
        Choice::All => check.arg("--all-features"),
    };
    check
}

impl fmt::Display for Choice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("no feature"),
            Self::One(name) => write!(f, "`{name}` alone"),
            Self::All => f.write_str("all features"),
        }
    }
}
