//! The public interface and the wire contract of a crate, and the file that
//! keeps those of the last release.

use std::collections::BTreeMap;

use semver::Version;
use serde::{Deserialize, Serialize};
use toml_edit::{DocumentMut, Item, Value};

use super::contract::{self, Contract};
use super::{descriptions, items};
use crate::emit::{File, Names};
use crate::model::Connector;

/// The version before the first release.
const UNPUBLISHED: &str = "unpublished";

const HEADER: &str = "\
# The interface of this crate as last released: what its callers and the service
# rely on. `cargo xtask generate` compares with it; `cargo xtask release` writes it.
";

/// All that callers of a crate rely on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    /// What goes over the wire.
    pub contract: Contract,
    /// Public items of the crate by path, each with its shape.
    pub items: BTreeMap<String, String>,
    /// A digest of what the definition says about each operation and type, for
    /// people.
    pub descriptions: BTreeMap<String, String>,
}

/// A crate as last released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// Its version.
    pub version: Version,
    /// What its callers rely on.
    pub interface: Interface,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Released {
    version: String,
    #[serde(default)]
    contract: Contract,
    #[serde(default)]
    rust: BTreeMap<String, String>,
    #[serde(default)]
    descriptions: BTreeMap<String, String>,
}

impl Interface {
    /// That of a connector's crate, from its printed files.
    #[must_use]
    pub fn of(connector: &Connector, files: &[File]) -> Self {
        Self {
            contract: contract::contract(connector, &Names::of(connector)),
            items: items::of(files),
            descriptions: descriptions::of(connector),
        }
    }
}

impl Baseline {
    /// What `released.toml` says; `None` until there is a first release.
    ///
    /// # Errors
    ///
    /// The file is not what `cargo xtask release` writes: the reason, and where.
    pub fn parse(text: &str) -> Result<Option<Self>, toml::de::Error> {
        use serde::de::Error as _;

        let released: Released = toml::from_str(text)?;
        if released.version == UNPUBLISHED {
            return Ok(None);
        }
        let version = Version::parse(&released.version).map_err(|error| {
            let message = format!("`{}` is not a version: {error}", released.version);
            toml::de::Error::custom(message)
        })?;
        Ok(Some(Self {
            version,
            interface: Interface {
                contract: released.contract,
                items: released.rust,
                descriptions: released.descriptions,
            },
        }))
    }

    /// The file that says so.
    ///
    /// # Errors
    ///
    /// A bug: the facts cannot be written as TOML.
    pub fn print(&self) -> Result<String, toml_edit::ser::Error> {
        let Interface {
            contract,
            items,
            descriptions,
        } = &self.interface;
        let document = toml_edit::ser::to_document(&Released {
            version: self.version.to_string(),
            contract: contract.clone(),
            rust: items.clone(),
            descriptions: descriptions.clone(),
        })?;
        Ok(format!("{HEADER}\n{}", laid_out(document)))
    }

    /// The file of a crate that has not been released.
    #[must_use]
    pub fn unpublished() -> String {
        format!("{HEADER}\nversion = \"{UNPUBLISHED}\"\n")
    }
}

/// A fact a line: tables down to the inputs, members and values of a subject.
/// What is absent or `false` is left out.
fn laid_out(mut document: DocumentMut) -> DocumentMut {
    let tables: Vec<String> = document
        .iter()
        .filter(|(_, item)| item.is_inline_table() || item.is_table())
        .map(|(name, _)| name.to_owned())
        .collect();
    for name in tables {
        let depth = if name == "contract" { 3 } else { 0 };
        if let Some(item) = document.get_mut(&name) {
            *item = spread(std::mem::take(item), depth);
            if item.as_table().is_some_and(toml_edit::Table::is_empty) {
                document.remove(&name);
            }
        }
    }
    document
}

/// An inline table as a table, and those in it down to this depth.
fn spread(item: Item, depth: usize) -> Item {
    let mut table = match item.into_table() {
        Ok(table) => table,
        Err(item) => return item,
    };
    let names: Vec<String> = table.iter().map(|(name, _)| name.to_owned()).collect();
    for name in names {
        let Some(inner) = table.get_mut(&name) else {
            continue;
        };
        if let Some(value) = inner.as_value_mut() {
            prune(value);
        }
        let is_absent = inner.as_value().is_some_and(is_absent);
        if is_absent {
            table.remove(&name);
        } else if depth > 0 && inner.is_inline_table() {
            *inner = spread(std::mem::take(inner), depth - 1);
        }
    }
    let has_values = table.iter().any(|(_, item)| item.is_value());
    table.set_implicit(!has_values);
    Item::Table(table)
}

fn prune(value: &mut Value) {
    if let Some(table) = value.as_inline_table_mut() {
        table.iter_mut().for_each(|(_, inner)| prune(inner));
        table.retain(|_, inner| !is_absent(inner));
    }
    value.decor_mut().clear();
}

fn is_absent(value: &Value) -> bool {
    match value {
        Value::Boolean(is) => !is.value(),
        Value::Array(list) => list.is_empty(),
        Value::InlineTable(table) => table.is_empty(),
        _ => false,
    }
}
