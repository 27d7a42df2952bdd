//! The workspace around the crates of a corpus.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::report::Entry;
use crate::checkout;

/// Writes the root manifest: the crates, and what they inherit.
pub(super) fn write(out: &Path, entries: &[Entry]) -> Result<()> {
    let root = checkout::root()?;
    let manifest = root.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)
        .with_context(|| format!("cannot read {}", manifest.display()))?;
    let own: toml::Table =
        toml::from_str(&text).with_context(|| format!("cannot read {}", manifest.display()))?;
    let members = entries
        .iter()
        .filter_map(Entry::krate)
        .map(toml::Value::from)
        .collect();
    let workspace = toml::Table::from_iter([
        ("resolver".to_owned(), toml::Value::from("3")),
        ("members".to_owned(), toml::Value::Array(members)),
        ("package".to_owned(), inherited(&own, "package")?),
        (
            "dependencies".to_owned(),
            toml::Value::Table(dependencies(&own, &root)?),
        ),
    ]);
    let text = toml::to_string(&toml::Table::from_iter([(
        "workspace".to_owned(),
        toml::Value::Table(workspace),
    )]))?;
    let path = out.join("Cargo.toml");
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn inherited(own: &toml::Table, key: &str) -> Result<toml::Value> {
    let found = own
        .get("workspace")
        .and_then(|workspace| workspace.get(key));
    found
        .cloned()
        .with_context(|| format!("the workspace has no `{key}`"))
}

/// What generated crates depend on, with the runtime by its full path.
fn dependencies(own: &toml::Table, root: &Path) -> Result<toml::Table> {
    let all = inherited(own, "dependencies")?;
    let mut kept = toml::Table::new();
    let names = [
        "axum",
        "connector-faults",
        "connector-mock",
        "connector-runtime",
        "tokio",
    ];
    for name in names {
        let mut dependency = all
            .get(name)
            .cloned()
            .with_context(|| format!("the workspace has no `{name}`"))?;
        if let Some(path) = dependency.get("path").and_then(toml::Value::as_str) {
            let full = root.join(path).to_string_lossy().into_owned();
            if let Some(table) = dependency.as_table_mut() {
                table.insert("path".to_owned(), toml::Value::from(full));
            }
        }
        kept.insert(name.to_owned(), dependency);
    }
    Ok(kept)
}
