//! `cargo xtask release`

mod baseline;
mod changelog;
mod git;
mod journal;
mod plan;
mod publish;
mod registry;

use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use plan::{Plan, State};
use registry::Registry;

use crate::run::cargo_in;
use crate::{checkout, generate};

/// Publishes what is due: the runtime first, then the crates that need it.
///
/// Without `--execute`, publishes nothing: lists what is due, checks versions,
/// changelogs and that the crates are up to date, and packages and builds what
/// would be published. With it, does the same, then publishes each crate, waits
/// until the registry has it, tags the commit, and commits the interface of each
/// client as the one that later changes are compared with. An interrupted run is
/// continued by running the same command again: nothing is published twice.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders in `specs/`, such as `acme-mail`; due crates that they depend on are
    /// included. Default: all crates.
    #[arg(value_name = "PROVIDER")]
    providers: Vec<String>,

    /// Publish.
    #[arg(long)]
    execute: bool,

    /// Registry to publish to, by its name in the configuration of Cargo.
    #[arg(long, value_name = "NAME", default_value = "crates-io")]
    registry: String,

    /// How long to wait, in seconds, for the registry to offer a crate after
    /// its upload.
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    wait: u64,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = checkout::root()?;
    let registry = Registry::new(&arguments.registry, Duration::from_secs(arguments.wait));
    let plan = Plan::new(&root, &arguments.providers, &registry)?;
    print!("{plan}");
    if !plan.problems.is_empty() {
        for problem in &plan.problems {
            eprintln!("error: {problem}");
        }
        eprintln!("nothing was published");
        return Ok(ExitCode::FAILURE);
    }
    let providers = plan.providers_due();
    if !providers.is_empty() && !generate::are_up_to_date(&providers)? {
        eprintln!("nothing was published");
        return Ok(ExitCode::FAILURE);
    }
    let uploads: Vec<&str> = plan
        .due()
        .filter(|candidate| candidate.state != State::Uploaded)
        .map(|candidate| candidate.name.as_str())
        .collect();
    if !uploads.is_empty() && !package(&uploads, arguments)? {
        eprintln!("nothing was published");
        return Ok(ExitCode::FAILURE);
    }
    if arguments.execute {
        publish::all(&root, &plan, &registry)?;
    } else if plan.due().next().is_some() {
        println!(
            "dry run: nothing was published; to publish, run `{}`",
            arguments.command()
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Packages the crates and builds each from its package. All at once: Cargo
/// then takes those that others need from their packages as well.
fn package(names: &[&str], arguments: &Arguments) -> Result<bool> {
    let mut package = cargo_in(&checkout::root()?);
    package.args(["package", "--registry", &arguments.registry]);
    if !arguments.execute {
        // A dry run allows uncommitted changes.
        package.arg("--allow-dirty");
    }
    for name in names {
        package.args(["--package", name]);
    }
    Ok(package.status()?.success())
}

impl Arguments {
    /// The same command with `--execute`.
    fn command(&self) -> String {
        let mut words = vec!["cargo xtask release"];
        words.extend(self.providers.iter().map(String::as_str));
        if self.registry != "crates-io" {
            words.extend(["--registry", &self.registry]);
        }
        words.push("--execute");
        words.join(" ")
    }
}
