//! Releases that have begun and not ended, so that an interrupted run is
//! continued.
//!
//! An entry is written before the upload and removed after the tag. A registry
//! may take a while to offer what it has accepted: with an entry, waiting comes
//! before another upload.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::git::Git;

/// A crate whose upload may have happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Begun {
    pub(super) name: String,
    pub(super) version: String,
    /// What it was packaged from.
    pub(super) commit: String,
}

pub(super) struct Journal {
    path: PathBuf,
    entries: Vec<Begun>,
}

impl Journal {
    pub(super) fn open(git: &Git<'_>) -> Result<Self> {
        let path = git.own_file("connector-release")?;
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", path.display()));
            }
        };
        let entries = text.lines().filter_map(parsed).collect();
        Ok(Self { path, entries })
    }

    pub(super) fn of(&self, name: &str, version: &str) -> Option<&Begun> {
        self.entries
            .iter()
            .find(|entry| entry.name == name && entry.version == version)
    }

    pub(super) fn begin(&mut self, begun: Begun) -> Result<()> {
        self.entries.retain(|entry| entry.name != begun.name);
        self.entries.push(begun);
        self.save()
    }

    pub(super) fn end(&mut self, name: &str) -> Result<()> {
        self.entries.retain(|entry| entry.name != name);
        self.save()
    }

    /// Atomically.
    fn save(&self) -> Result<()> {
        let lines: Vec<String> = self
            .entries
            .iter()
            .map(|one| format!("{} {} {}\n", one.name, one.version, one.commit))
            .collect();
        let text = lines.concat();
        let new = self.path.with_extension("new");
        fs::write(&new, text)
            .and_then(|()| fs::rename(&new, &self.path))
            .with_context(|| format!("cannot write {}", self.path.display()))
    }
}

fn parsed(line: &str) -> Option<Begun> {
    let mut words = line.split(' ').map(str::to_owned);
    Some(Begun {
        name: words.next()?,
        version: words.next()?,
        commit: words.next()?,
    })
}
