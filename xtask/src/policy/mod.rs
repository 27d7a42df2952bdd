//! `cargo xtask policy` and `cargo xtask advisories`: what dependencies may be.

mod licence;

use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result, bail};
use licence::Licence;
use serde::Deserialize;

use crate::checkout;
use crate::run::{cargo_in, code_of};

/// Checks licences, bans and sources of all dependencies against `deny.toml`.
///
/// Needs no network. Lists everything that is not allowed before it exits with
/// status 1.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

/// Checks all dependencies against the database of advisories.
///
/// Runs cargo-deny, which fetches the database. Exits with an error if it is not
/// installed or the database cannot be reached, since nothing is then known.
#[derive(clap::Args)]
pub(crate) struct AdvisoriesArguments {}

pub(crate) fn advisories(_: &AdvisoriesArguments) -> Result<ExitCode> {
    let deny = Command::new("cargo-deny")
        .args(["check", "advisories"])
        .current_dir(checkout::root()?)
        .status();
    match deny {
        Ok(status) => Ok(code_of(status)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            bail!("cargo-deny is not installed; to install it, run `cargo install cargo-deny`")
        }
        Err(error) => Err(error).context("cannot start cargo-deny"),
    }
}

/// The parts of `deny.toml` that are checked here.
#[derive(Deserialize)]
struct Rules {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    krate: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Bans {
    #[serde(default)]
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    #[serde(rename = "crate")]
    krate: String,
}

/// A package of the whole tree, as `cargo metadata` describes it.
#[derive(Deserialize)]
struct TreePackage {
    name: String,
    version: String,
    license: Option<String>,
    /// None for one of this workspace.
    source: Option<String>,
}

#[derive(Deserialize)]
struct TreeMetadata {
    packages: Vec<TreePackage>,
}

/// How Cargo marks a package from a registry, up to the address.
const DEFAULT_REGISTRY: &str = "registry+";

pub(crate) fn run(_: &Arguments) -> Result<ExitCode> {
    let root = checkout::root()?;
    let text = fs::read_to_string(root.join("deny.toml")).context("cannot read deny.toml")?;
    let rules: Rules = toml::from_str(&text).context("cannot read deny.toml")?;
    let output = cargo_in(&root)
        .args(["metadata", "--locked", "--format-version", "1"])
        .output()
        .context("cannot start cargo")?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    let metadata: TreeMetadata = serde_json::from_slice(&output.stdout)
        .context("cannot read the output of `cargo metadata`")?;
    let problems: Vec<String> = metadata
        .packages
        .iter()
        .flat_map(|package| problems(package, &rules))
        .collect();
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        return Ok(ExitCode::FAILURE);
    }
    println!(
        "{} packages: licences, bans and sources are as deny.toml allows",
        metadata.packages.len()
    );
    Ok(ExitCode::SUCCESS)
}

fn problems(package: &TreePackage, rules: &Rules) -> Vec<String> {
    let name = format!("{} {}", package.name, package.version);
    let mut problems = Vec::new();
    let banned = rules.bans.deny.iter();
    if banned.into_iter().any(|ban| ban.krate == package.name) {
        problems.push(format!("{name}: deny.toml bans this crate"));
    }
    if let Some(source) = &package.source {
        if !source.starts_with(DEFAULT_REGISTRY) {
            problems.push(format!(
                "{name}: comes from {source}, not from the registry"
            ));
        }
    }
    let exceptions = rules.licenses.exceptions.iter();
    let exceptions = exceptions.filter(|exception| exception.krate == package.name);
    let allowed: Vec<&str> = exceptions
        .flat_map(|exception| &exception.allow)
        .chain(&rules.licenses.allow)
        .map(String::as_str)
        .collect();
    match package
        .license
        .as_deref()
        .map(|text| (text, Licence::parse(text)))
    {
        Some((_, Some(licence))) if licence.is_allowed(&allowed) => {}
        Some((text, Some(_))) => {
            problems.push(format!(
                "{name}: deny.toml does not allow the licence {text}"
            ));
        }
        Some((text, None)) => problems.push(format!("{name}: cannot read the licence {text:?}")),
        None => problems.push(format!("{name}: has no licence")),
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::{Rules, TreePackage, problems};

    fn rules() -> Rules {
        toml::from_str(
            r#"
            [licenses]
            allow = ["MIT"]
            exceptions = [{ crate = "odd", allow = ["MPL-2.0"] }]
            [bans]
            deny = [{ crate = "banned" }]
            "#,
        )
        .unwrap()
    }

    fn found(name: &str, license: Option<&str>, source: Option<&str>) -> Vec<String> {
        let package = TreePackage {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            license: license.map(str::to_owned),
            source: source.map(str::to_owned),
        };
        problems(&package, &rules())
    }

    #[test]
    fn what_is_not_allowed_is_named_with_its_crate() {
        let registry = Some("registry+somewhere");
        assert!(found("fine", Some("MIT OR Apache-2.0"), registry).is_empty());
        assert!(found("ours", Some("MIT"), None).is_empty());
        assert!(found("odd", Some("MPL-2.0"), registry).is_empty());
        assert_eq!(
            found("strict", Some("MPL-2.0"), registry),
            ["strict 1.0.0: deny.toml does not allow the licence MPL-2.0"]
        );
        assert_eq!(
            found("bare", None, registry),
            ["bare 1.0.0: has no licence"]
        );
        assert_eq!(
            found("banned", Some("MIT"), Some("git+somewhere")),
            [
                "banned 1.0.0: deny.toml bans this crate",
                "banned 1.0.0: comes from git+somewhere, not from the registry",
            ]
        );
    }
}
