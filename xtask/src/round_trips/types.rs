//! The types of crates, and the schemas that they come from.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context as _, Result};
use connector_codegen::read::read;
use connector_codegen::source::Node;
use connector_codegen::{File, generate};

use super::places;
use crate::corpus::find;
use crate::disk;

/// Ends the key of a struct of required inputs, which callers fill in and turn
/// into a type.
const FILLED_IN: &str = " new";

/// A connector with a crate.
pub(super) struct Connector {
    /// Name of its package.
    pub(super) krate: String,
    document: Node,
    /// Key in `names.lock`, and name, of each type that is read from JSON.
    names: Vec<(String, String)>,
}

/// A type that is read from JSON and written as JSON.
pub(super) struct Typed<'c> {
    /// Its path, such as `connector_petstore::types::Pet`.
    pub(super) path: String,
    pub(super) document: &'c Node,
    /// Its schema; `None` if the document has no such place.
    pub(super) schema: Option<&'c Node>,
}

impl Connector {
    pub(super) fn types(&self) -> impl Iterator<Item = Typed<'_>> {
        let module = self.krate.replace('-', "_");
        self.names.iter().map(move |(key, name)| Typed {
            path: format!("{module}::types::{name}"),
            document: &self.document,
            schema: places::find(key, &self.document),
        })
    }
}

/// The connectors below a folder whose crates are in another.
pub(super) fn connectors(definitions: &Path, crates: &Path) -> Result<Vec<Connector>> {
    let mut all = Vec::new();
    for found in find::connectors(definitions)? {
        let krate = format!("connector-{}", found.provider);
        if !crates.join(&krate).is_dir() {
            continue;
        }
        let files = disk::definition_files(&found.folder)?;
        let definition = read(&found.provider, files.clone()).definition;
        let output = generate(&found.provider, files)?.output;
        let (Some(output), Some(definition)) = (output, definition) else {
            continue;
        };
        let lock: toml::Table = toml::from_str(&output.names)
            .with_context(|| format!("the names of {krate} cannot be read"))?;
        all.push(Connector {
            krate,
            document: definition.document,
            names: names(&lock, public_types(&output.files)),
        });
    }
    Ok(all)
}

/// The key and the name of each of these types. One without a key is kept, so
/// that it is reported.
fn names(lock: &toml::Table, mut public: BTreeSet<String>) -> Vec<(String, String)> {
    let mut names = Vec::new();
    let known = lock.get("types").and_then(toml::Value::as_table);
    for (key, name) in known.into_iter().flatten() {
        let name = name.as_str().unwrap_or_default();
        // A name may outlive its type.
        if public.remove(name) && !key.ends_with(FILLED_IN) {
            names.push((key.clone(), name.to_owned()));
        }
    }
    names.extend(public.into_iter().map(|name| (String::new(), name)));
    names
}

/// The structs and enumerations in the folder of types.
fn public_types(files: &[File]) -> BTreeSet<String> {
    let texts = files
        .iter()
        .filter(|file| file.path.starts_with("src/types/"));
    let lines = texts.flat_map(|file| file.contents.lines());
    let names = lines.filter_map(|line| {
        let item = line.strip_prefix("pub struct ");
        item.or_else(|| line.strip_prefix("pub enum "))
    });
    names
        .map(|item| {
            let end = item.find(|sign: char| !sign.is_ascii_alphanumeric());
            item[..end.unwrap_or(item.len())].to_owned()
        })
        .collect()
}
