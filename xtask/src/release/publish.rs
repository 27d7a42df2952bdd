//! Publishing, crate by crate. Each step is done only if it has not been done.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::baseline;
use super::git::Git;
use super::journal::{Begun, Journal};
use super::plan::{Candidate, Plan, State, tag};
use super::registry::Registry;
use crate::run::cargo_in;

pub(super) fn all(root: &Path, plan: &Plan, registry: &Registry) -> Result<()> {
    let git = Git(root);
    if git.has_uncommitted_changes()? {
        bail!("there are uncommitted changes: a tag has to name what was published; commit them");
    }
    let mut journal = Journal::open(&git)?;
    for candidate in plan.due() {
        one(root, candidate, registry, &git, &mut journal)?;
        println!("{} {}: published", candidate.name, candidate.version);
    }
    // Those of an interrupted run included.
    let released: Vec<&Candidate> = plan.candidates.iter().collect();
    baseline::write(root, &git, &released)
}

fn one(
    root: &Path,
    candidate: &Candidate,
    registry: &Registry,
    git: &Git<'_>,
    journal: &mut Journal,
) -> Result<()> {
    let Candidate { name, version, .. } = candidate;
    let is_uploaded = match candidate.state {
        State::Uploaded => true,
        State::Begun => {
            println!(
                "{name} {version}: waiting for the registry, which may have it from an interrupted run"
            );
            registry.comes_to_have(name, version)?
        }
        State::Due | State::Published => false,
    };
    if !is_uploaded {
        journal.begin(Begun {
            name: name.clone(),
            version: version.clone(),
            commit: git.head()?,
        })?;
        upload(root, name, registry)?;
        if !registry.comes_to_have(name, version)? {
            bail!(
                "{name} {version} was uploaded, but the registry does not offer it yet: run the same command again later"
            );
        }
    }
    let begun = journal
        .of(name, version)
        .with_context(|| format!("{name} {version} has no entry in the journal"))?;
    let tag = tag(name, version);
    if !git.tags(&tag)?.contains(&tag) {
        git.tag(&tag, &begun.commit)?;
    }
    journal.end(name)
}

/// The package has been built from already.
fn upload(root: &Path, name: &str, registry: &Registry) -> Result<()> {
    let status = cargo_in(root)
        .args(["publish", "--no-verify", "--registry", &registry.name])
        .args(["--package", name])
        .status()
        .context("cannot start cargo")?;
    if !status.success() {
        bail!(
            "cannot publish {name}; what was published before it stays, and the same command continues"
        );
    }
    Ok(())
}
