//! What was released becomes what later changes are compared with.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use connector_codegen::api::{Baseline, Interface};
use semver::Version;

use super::git::Git;
use super::plan::Candidate;
use crate::disk;

const RELEASED: &str = "released.toml";
const CHANGELOG: &str = "CHANGELOG.md";

/// Writes the baselines of the released crates, and the changelogs as released,
/// and commits them. Existing files stay: an interrupted run is continued.
pub(super) fn write(root: &Path, git: &Git<'_>, released: &[&Candidate]) -> Result<()> {
    let mut written = Vec::new();
    let mut names = Vec::new();
    for candidate in released {
        let Some(provider) = &candidate.provider else {
            continue;
        };
        let files = of_provider(root, provider, candidate)?;
        if !files.is_empty() {
            names.push(format!("{} {}", candidate.name, candidate.version));
            written.extend(files);
        }
    }
    if written.is_empty() {
        return Ok(());
    }
    git.commit(&written, &format!("Released {}", names.join(", ")))?;
    println!("committed what was released: {}", names.join(", "));
    Ok(())
}

/// The files that a release changes.
fn of_provider(root: &Path, provider: &str, candidate: &Candidate) -> Result<Vec<PathBuf>> {
    let folder = root.join("specs").join(provider);
    let files = disk::definition_files(&folder)?;
    let generation = connector_codegen::generate(provider, files)?;
    let output = generation
        .output
        .with_context(|| format!("{} cannot be generated", folder.display()))?;
    let version = Version::parse(&candidate.version)?;
    let is_there = output
        .since_release
        .as_ref()
        .is_some_and(|since| since.baseline.version >= version);
    if is_there {
        return Ok(Vec::new());
    }
    let baseline = Baseline {
        interface: Interface::of(&output.connector, &output.files),
        version,
    };
    let mut written = vec![save(&folder.join(RELEASED), &baseline.print()?)?];
    // The entries of the comparison become a part of it.
    if let Some(changelog) = output.changelog {
        written.push(save(&folder.join(CHANGELOG), &changelog)?);
    }
    Ok(written)
}

/// Atomically.
fn save(path: &Path, text: &str) -> Result<PathBuf> {
    let new = path.with_extension("new");
    fs::write(&new, text)
        .and_then(|()| fs::rename(&new, path))
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path.to_path_buf())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::process::Command;

    use connector_codegen::api::Baseline;

    use super::super::git::Git;
    use super::super::plan::{Candidate, State};
    use super::write;

    const DEFINITION: &str = r#"{"openapi": "3.0.3", "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/a": {"get": {"operationId": "GetA",
            "responses": {"204": {"description": "Nothing."}}}}}}"#;

    #[test]
    fn what_was_released_is_committed_once() {
        let dir = tempfile::tempdir().unwrap();
        let (root, specs) = (dir.path(), dir.path().join("specs/acme"));
        let run = |arguments: &[&str]| {
            let output = Command::new("git")
                .args(arguments)
                .current_dir(root)
                .output()
                .unwrap();
            assert!(output.status.success(), "{output:?}");
            String::from_utf8(output.stdout).unwrap()
        };
        fs::create_dir_all(&specs).unwrap();
        fs::write(specs.join("openapi.json"), DEFINITION).unwrap();
        fs::write(specs.join("released.toml"), Baseline::unpublished()).unwrap();
        run(&["init", "--quiet"]);
        run(&["config", "user.name", "Somebody"]);
        run(&["config", "user.email", "somebody@example.com"]);
        run(&["add", "."]);
        run(&["commit", "--quiet", "--message", "Begin"]);

        let candidate = Candidate {
            name: "connector-acme".to_owned(),
            version: "0.1.0".to_owned(),
            state: State::Published,
            provider: Some("acme".to_owned()),
        };
        for _ in 0..2 {
            write(root, &Git(root), &[&candidate]).unwrap();
            assert_eq!(
                run(&["log", "--format=%s"]),
                "Released connector-acme 0.1.0\nBegin\n"
            );
            assert_eq!(run(&["status", "--porcelain"]), "");
        }
        let text = fs::read_to_string(specs.join("released.toml")).unwrap();
        let baseline = Baseline::parse(&text).unwrap().unwrap();
        assert_eq!(baseline.version.to_string(), "0.1.0");
        assert!(baseline.interface.contract.operations.contains_key("GetA"));
    }
}
