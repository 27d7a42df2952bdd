//! What has changed since a crate's last release, and whether its version says
//! so.

use std::path::Path;

use connector_codegen::SinceRelease;
use connector_codegen::api::{self, Detail};

/// For a released crate.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    /// What the changes add up to; empty where there are none.
    pub(super) summary: Option<String>,
    /// The changes.
    pub(super) lines: Vec<String>,
    /// What to write where if a version is too low.
    pub(super) too_low: Option<String>,
}

impl Verdict {
    pub(super) fn new(since: Option<&SinceRelease>, definition: &Path, detail: Detail) -> Self {
        let Some(since) = since else {
            return Self::default();
        };
        let released = &since.baseline.version;
        let level = since.changes.level();
        let manifest = definition.join("crate.toml");
        Self {
            summary: level.map(|level| format!("since {released}: {}", level.says())),
            lines: api::lines(&since.changes, detail),
            too_low: since
                .too_low
                .as_ref()
                .map(|too_low| format!("{}: {too_low}", manifest.display())),
        }
    }
}
