//! `cargo xtask features`: checks each feature alone, what may disturb each other
//! together, the browser's target, and programs that use `reqwest` themselves.

mod beside_reqwest;
mod browser;

use std::{
    fmt,
    path::Path,
    process::{Command, ExitCode},
};

use anyhow::{Context as _, Result};

use crate::{
    run::cargo,
    workspace::{self, Package},
};

/// Checks each published crate without features, with each feature alone, with pairs
/// that may disturb each other, and with all of them; without features for
/// `wasm32-unknown-unknown` too, where the target is installed, and there runs a program
/// with a clock and a transport of its own in `node`.
///
/// Tries every combination before it exits with status 1 if one fails.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Checks only these packages. Default: all that are published
    packages: Vec<String>,
    /// Instead builds and runs a program that uses a client beside a `reqwest` of its
    /// own, once for each of its TLS features. Takes minutes: each is built from
    /// scratch
    #[arg(long)]
    beside_reqwest: bool,
}

/// Features that meet: with and without our TLS, and several clocks and calendars.
const PAIRS: [[&str; 2]; 6] = [
    ["azure", "reqwest"],
    ["blocking", "testing"],
    ["blocking", "tracing"],
    ["chrono", "jiff"],
    ["jiff", "time"],
    ["testing", "tracing"],
];

/// Packages whose code runs in a browser, which a program shows.
const RUNTIME: &str = "connector-runtime";

/// Without features, each alone, pairs, all.
fn choices(package: &Package) -> impl Iterator<Item = Choice<'_>> {
    let has = |name: &&str| package.features.contains_key(*name);
    let pairs = PAIRS.iter().filter(move |pair| pair.iter().all(has));
    let alone = package.features.keys().filter(|name| *name != "default");
    [Choice::None]
        .into_iter()
        .chain(alone.map(|name| Choice::One(name)))
        .chain(pairs.map(Choice::Pair))
        .chain([Choice::All])
}

enum Choice<'p> {
    None,
    One(&'p str),
    Pair(&'static [&'static str; 2]),
    All,
    Browser,
}

pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let failed = if arguments.beside_reqwest {
        beside_reqwest::run()?
    } else {
        combinations(&arguments.packages)?
    };
    Ok(if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// How many combinations fail to compile.
fn combinations(chosen: &[String]) -> Result<usize> {
    let packages = workspace::packages()?;
    let has_browser = is_installed(browser::TARGET)?;
    if !has_browser {
        println!("SKIPPED: the target {} is not installed", browser::TARGET);
    }
    let mut failed = 0;
    for name in chosen {
        let is_known = packages.iter().any(|package| package.name == *name);
        anyhow::ensure!(is_known, "the package `{name}` does not exist");
    }
    let is_chosen = |package: &&Package| chosen.is_empty() || chosen.contains(&package.name);
    let published = packages.iter().filter(|package| package.is_published());
    for package in published.filter(is_chosen) {
        let browser = has_browser.then_some(Choice::Browser);
        for choice in choices(package).chain(browser.filter(|_| is_for_browsers(package))) {
            let mut check = check(&package.name, &choice);
            let status = check.status().context("cannot start cargo")?;
            if !status.success() {
                println!("{}: fails with {choice}", package.name);
                failed += 1;
            }
        }
        println!("{}: {} features", package.name, package.features.len());
    }
    let has_runtime = chosen.is_empty() || chosen.iter().any(|name| name == RUNTIME);
    if has_browser && has_runtime {
        failed += browser::run()?;
    }
    Ok(failed)
}

/// The runtime and its clients; tools for tests need an operating system.
fn is_for_browsers(package: &Package) -> bool {
    package.features.contains_key("reqwest")
}

fn is_installed(target: &str) -> Result<bool> {
    let output = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", target])
        .output()
        .context("cannot start rustc")?;
    Ok(Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
}

/// The library alone: tests have features of their own.
fn check(package: &str, choice: &Choice<'_>) -> Command {
    let mut check = cargo();
    check.args(["check", "--quiet", "--lib", "--package", package]);
    match choice {
        Choice::None => check.arg("--no-default-features"),
        Choice::One(name) => check.args(["--no-default-features", "--features", name]),
        Choice::Pair(pair) => check.args(["--no-default-features", "--features", &pair.join(",")]),
        Choice::All => check.arg("--all-features"),
        Choice::Browser => check.args(["--no-default-features", "--target", browser::TARGET]),
    };
    check
}

impl fmt::Display for Choice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("no feature"),
            Self::One(name) => write!(f, "`{name}` alone"),
            Self::Pair([one, other]) => write!(f, "`{one}` and `{other}`"),
            Self::All => f.write_str("all features"),
            Self::Browser => write!(f, "no feature for {}", browser::TARGET),
        }
    }
}
