//! How many operations have a published sample, and where it comes from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use connector_codegen::model::Connector;
use serde::Deserialize;

/// What `samples/samples.json` says of a file.
#[derive(Deserialize)]
#[allow(
    clippy::struct_field_names,
    reason = "the names of the file that is read"
)]
struct Origin {
    file: String,
    origin: String,
    source: String,
}

/// A line for the provider, then one for each source. A sample that was made up
/// does not count.
pub(crate) fn lines(definition: &Path, connector: &Connector) -> Result<Vec<String>> {
    let mut sampled = BTreeSet::new();
    let mut sources: BTreeMap<String, u32> = BTreeMap::new();
    for origin in origins(definition)? {
        let sample = connector.samples.iter();
        let sample = sample.filter(|sample| sample.name == origin.file);
        for sample in sample.filter(|_| origin.origin == "published") {
            sampled.insert(sample.operation.as_str());
            *sources.entry(origin.source.clone()).or_default() += 1;
        }
    }
    let operations = connector.operations.len() + connector.triggers.len();
    let mut lines = vec![format!(
        "{} of {operations} operations have a published sample",
        sampled.len()
    )];
    lines.extend(
        sources
            .iter()
            .map(|(source, files)| format!("{files} from: {source}")),
    );
    Ok(lines)
}

fn origins(definition: &Path) -> Result<Vec<Origin>> {
    let path = definition.join("samples/samples.json");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    // What is wrong with it is a diagnostic of the definition.
    Ok(serde_json::from_str(&text).unwrap_or_default())
}
