//! What is due, and what is in the way.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use anyhow::{Result, bail};
use semver::Version;

use super::changelog;
use super::git::Git;
use super::journal::Journal;
use super::registry::Registry;
use crate::workspace::{self, Package};

/// Everything that was asked for, in the order of publication.
pub(super) struct Plan {
    pub(super) candidates: Vec<Candidate>,
    /// Why nothing can be published.
    pub(super) problems: Vec<String>,
}

/// A crate that may be published.
#[derive(Debug)]
pub(super) struct Candidate {
    pub(super) name: String,
    pub(super) version: String,
    pub(super) state: State,
    /// Its provider, if it is generated.
    pub(super) provider: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// The registry does not have this version.
    Due,
    /// An earlier run has begun to publish it, and may have uploaded it.
    Begun,
    /// An earlier run has uploaded it; its tag is missing.
    Uploaded,
    /// The registry has it, and nothing has changed since.
    Published,
}

impl State {
    fn is_due(self) -> bool {
        self != Self::Published
    }
}

/// The tag of a released crate.
pub(super) fn tag(name: &str, version: &str) -> String {
    format!("{name}-v{version}")
}

impl Plan {
    /// Looks at all crates, or at those of the named providers and what they
    /// need.
    pub(super) fn new(root: &Path, providers: &[String], registry: &Registry) -> Result<Self> {
        let packages = in_order(published(root)?)?;
        let chosen = chosen(&packages, providers)?;
        let git = Git(root);
        let journal = Journal::open(&git)?;
        let mut plan = Self {
            candidates: Vec::new(),
            problems: Vec::new(),
        };
        for package in packages {
            let is_chosen = chosen.contains(&package.name);
            if is_chosen {
                let candidate = plan.candidate(root, &package, registry, &git, &journal)?;
                plan.candidates.push(candidate);
            }
        }
        Ok(plan)
    }

    /// What is published, in that order.
    pub(super) fn due(&self) -> impl Iterator<Item = &Candidate> {
        self.candidates
            .iter()
            .filter(|candidate| candidate.state.is_due())
    }

    pub(super) fn providers_due(&self) -> Vec<String> {
        self.due()
            .filter_map(|candidate| candidate.provider.clone())
            .collect()
    }

    fn candidate(
        &mut self,
        root: &Path,
        package: &Package,
        registry: &Registry,
        git: &Git<'_>,
        journal: &Journal,
    ) -> Result<Candidate> {
        let (name, version) = (&package.name, &package.version);
        let tags = git.tags(&tag(name, ""))?;
        let is_tagged = tags.contains(&tag(name, version));
        let has_begun = journal.of(name, version).is_some();
        let is_offered = registry.has(name, version)?;
        let state = match (is_offered, has_begun, is_tagged) {
            (true, true, _) => State::Uploaded,
            (true, false, _) => State::Published,
            (false, true, _) => State::Begun,
            (false, false, _) => State::Due,
        };
        let provider = provider(root, package);
        match state {
            State::Published if !is_tagged => self.problems.push(format!(
                "{name} {version} is published, but not tagged: tag the commit that it was published from, \
                 `git tag {} COMMIT`",
                tag(name, version)
            )),
            State::Published if git.has_changed(package.folder(), &tag(name, version))? => {
                self.problems.push(format!(
                    "{name} {version} is published, and the crate has changed since: raise the version in {}",
                    place_of_version(root, package, provider.as_deref())
                ));
            }
            State::Due => self.check_new(root, package, provider.as_deref(), &tags),
            _ => {}
        }
        Ok(Candidate {
            name: name.clone(),
            version: version.clone(),
            state,
            provider,
        })
    }

    /// A new version is higher than all before, and its changelog has a section.
    fn check_new(
        &mut self,
        root: &Path,
        package: &Package,
        provider: Option<&str>,
        tags: &[String],
    ) {
        let (name, version) = (&package.name, &package.version);
        let beginning = tag(name, "");
        let highest = tags
            .iter()
            .filter_map(|tag| Version::parse(tag.strip_prefix(&beginning)?).ok())
            .max();
        if let (Some(highest), Ok(new)) = (highest, Version::parse(version)) {
            if new <= highest {
                self.problems.push(format!(
                    "{name} {version} is not higher than {highest}, which was released: raise the version in {}",
                    place_of_version(root, package, provider)
                ));
            }
        }
        // A client's changelog has the maintainers' entries and those of the
        // comparison.
        let changelog = package.folder().join("CHANGELOG.md");
        if !changelog::has_section(&changelog, version) {
            let place = match provider {
                Some(provider) => format!("specs/{provider}/CHANGELOG.md"),
                None => shown(root, &changelog),
            };
            self.problems.push(format!(
                "{name} {version} has no entry in {place}: add a section `## {version}`"
            ));
        }
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.candidates.iter().map(|one| one.name.len()).max();
        let width = width.unwrap_or(0);
        for Candidate {
            name,
            version,
            state,
            ..
        } in &self.candidates
        {
            let state = match state {
                State::Due => "to be published",
                State::Begun => "to be published; an interrupted run may have uploaded it",
                State::Uploaded => "uploaded by an interrupted run; to be tagged",
                State::Published => "published",
            };
            writeln!(f, "{name:width$}  {version}  {state}")?;
        }
        Ok(())
    }
}

/// The published packages of the workspace. Crates below `tests` are not
/// published, generated ones included.
fn published(root: &Path) -> Result<Vec<Package>> {
    let mut packages = workspace::packages()?;
    let tests = root.join("tests");
    packages.retain(|package| package.is_published() && !package.manifest_path.starts_with(&tests));
    Ok(packages)
}

/// Dependencies come first.
fn in_order(mut rest: Vec<Package>) -> Result<Vec<Package>> {
    let mut ordered: Vec<Package> = Vec::new();
    while !rest.is_empty() {
        let waiting: Vec<String> = rest.iter().map(|package| package.name.clone()).collect();
        let is_ready = |package: &Package| {
            package
                .needs()
                .all(|need| !waiting.iter().any(|name| name == need))
        };
        let (ready, later): (Vec<_>, Vec<_>) = rest.into_iter().partition(is_ready);
        if ready.is_empty() {
            bail!("these crates need each other: {}", waiting.join(", "));
        }
        ordered.extend(ready);
        rest = later;
    }
    Ok(ordered)
}

/// Names of the crates of the providers and of what they need; all without
/// providers.
fn chosen(packages: &[Package], providers: &[String]) -> Result<Vec<String>> {
    let by_name: BTreeMap<&str, &Package> = packages
        .iter()
        .map(|package| (package.name.as_str(), package))
        .collect();
    if providers.is_empty() {
        return Ok(by_name.keys().map(|name| (*name).to_owned()).collect());
    }
    let mut open: Vec<String> = providers
        .iter()
        .map(|provider| format!("connector-{provider}"))
        .collect();
    let mut chosen = Vec::new();
    while let Some(name) = open.pop() {
        let Some(package) = by_name.get(name.as_str()) else {
            bail!("no crate {name} in this checkout that may be published");
        };
        open.extend(package.needs().map(str::to_owned));
        chosen.push(name);
    }
    Ok(chosen)
}

/// Its provider, if it has a definition.
fn provider(root: &Path, package: &Package) -> Option<String> {
    let provider = package.name.strip_prefix("connector-")?;
    let definition = root.join("specs").join(provider);
    definition.is_dir().then(|| provider.to_owned())
}

fn place_of_version(root: &Path, package: &Package, provider: Option<&str>) -> String {
    match provider {
        Some(provider) => {
            format!("specs/{provider}/crate.toml, and run `cargo xtask generate {provider}`")
        }
        None => shown(root, &package.manifest_path),
    }
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .display()
        .to_string()
}
