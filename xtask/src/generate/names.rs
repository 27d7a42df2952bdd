//! `names.lock`, the one file in `specs/` that `generate` writes.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A definition's lock of names.
pub(super) struct Names {
    pub(super) path: PathBuf,
    text: String,
    is_current: bool,
}

impl Names {
    pub(super) fn new(definition: &Path, text: String) -> Result<Self> {
        let path = definition.join("names.lock");
        let is_current = match fs::read_to_string(&path) {
            Ok(before) => before == text,
            Err(error) if error.kind() == ErrorKind::NotFound => false,
            Err(error) => {
                return Err(error).with_context(|| format!("cannot read {}", path.display()));
            }
        };
        Ok(Self {
            path,
            text,
            is_current,
        })
    }

    pub(super) fn is_current(&self) -> bool {
        self.is_current
    }

    /// Writes a temporary file and renames it, so that an interrupted run
    /// leaves the old one or the new one.
    pub(super) fn write(&self) -> Result<()> {
        if self.is_current {
            return Ok(());
        }
        let written = self.path.with_extension("lock.new");
        fs::write(&written, &self.text)
            .and_then(|()| fs::rename(&written, &self.path))
            .with_context(|| format!("cannot write {}", self.path.display()))
    }
}
