//! The providers whose rows are committed, and which parts of a page are
//! theirs.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::committed;
use super::difference::Difference;
use super::matching::{PARTS, Part};
use super::rows::Rows;
use crate::disk;

/// A provider and its `reference.json`.
pub(crate) struct Provider {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    pub(crate) rows: Rows,
    /// What is not a row.
    pub(crate) faults: Vec<Difference>,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Operations => "operations",
            Self::Connection => "connection parameters and limits",
            Self::Responses => "statuses and errors",
        })
    }
}

/// All that have one.
pub(crate) fn committed(specs: &Path) -> Result<Vec<Provider>> {
    let mut found = Vec::new();
    for name in disk::folders_in(specs)? {
        let path = specs.join(&name).join("reference.json");
        if path.exists() {
            let text = fs::read_to_string(&path);
            let text = text.with_context(|| format!("cannot read {}", path.display()))?;
            let (rows, faults) = committed::rows(&text);
            found.push(Provider {
                name,
                path,
                text,
                rows,
                faults,
            });
        }
    }
    Ok(found)
}

/// Providers with rows on a page.
pub(crate) fn on_page(page: &Rows, known: &[Provider]) -> Vec<String> {
    let is_here = |provider: &&Provider| {
        [Part::Operations, Part::Responses]
            .iter()
            .any(|part| part.found_on(page, &provider.rows) >= 50)
    };
    let names = known.iter().filter(is_here);
    names.map(|provider| provider.name.clone()).collect()
}

/// Parts of a page that belong to another provider only.
pub(crate) fn of_others<'p>(
    page: &Rows,
    provider: &Provider,
    known: &'p [Provider],
) -> Vec<(Part, &'p str)> {
    let parts = PARTS.into_iter();
    let missing = parts.filter(|part| part.is_in(page) && !part.is_in(&provider.rows));
    missing
        .filter_map(|part| {
            let other = known.iter().find(|other| {
                other.name != provider.name && part.found_on(page, &other.rows) >= 80
            });
            other.map(|other| (part, other.name.as_str()))
        })
        .collect()
}
