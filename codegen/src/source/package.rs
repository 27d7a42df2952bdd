//! What `crate.toml` says.

use std::collections::BTreeMap;

/// The published crate, as `crate.toml` has it.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// Semantic version of the crate.
    pub version: String,
    /// One line for the package index.
    pub description: String,
    /// At most five, as the package index demands.
    pub keywords: Vec<String>,
    /// Category slugs of the package index.
    pub categories: Vec<String>,
    /// Rules of the linter that are switched off, each with the reason.
    pub lint: BTreeMap<String, String>,
}
