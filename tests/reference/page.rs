//! The rows of a reference page.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What a reference page says, row by row.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Page {
    #[serde(default)]
    pub(crate) connection: Vec<ConnectionParameter>,
    /// How many rows a person counted on the page.
    #[serde(rename = "rows")]
    pub(crate) counted: usize,
    pub(crate) throttle: Option<Throttle>,
    /// Limits beside the first, which no definition has a place for.
    #[serde(default, rename = "limits")]
    _limits: Vec<Limit>,
    pub(crate) operations: Vec<Operation>,
    /// Objects that the page describes once and names elsewhere.
    #[serde(default)]
    pub(crate) definitions: Vec<NamedObject>,
    #[serde(default)]
    pub(crate) statuses: Vec<Status>,
    #[serde(default)]
    pub(crate) errors: Vec<ErrorRow>,
    /// What the page gets wrong, for readers.
    #[serde(default, rename = "notes")]
    _notes: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConnectionParameter {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) required: bool,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub(crate) struct Throttle {
    pub(crate) calls: u64,
    pub(crate) seconds: u64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "value")]
    _value: String,
    #[serde(rename = "seconds")]
    _seconds: Option<u64>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    #[serde(rename = "operationId")]
    pub(crate) id: String,
    #[serde(rename = "title")]
    _title: String,
    pub(crate) kind: Kind,
    pub(crate) inputs: Vec<Input>,
    pub(crate) outputs: Vec<Output>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Action,
    Trigger,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Input {
    pub(crate) key: String,
    pub(crate) required: bool,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(rename = "title")]
    _title: String,
    /// Where it is allowed on the wire: `path:list_id`, `query:page` or a JSON
    /// Pointer into the body, with `*` for the items of a list.
    pub(crate) pointer: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Output {
    pub(crate) path: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    #[serde(rename = "title")]
    _title: String,
    pub(crate) pointer: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct NamedObject {
    pub(crate) name: String,
    /// Name of its schema in the definition.
    pub(crate) component: String,
    pub(crate) outputs: Vec<Output>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Status {
    pub(crate) code: u16,
    #[serde(rename = "name")]
    _name: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorRow {
    pub(crate) code: u16,
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "description")]
    _description: String,
    /// Which remedy of the definition answers it.
    pub(crate) key: String,
}

impl Page {
    pub(crate) fn rows(&self) -> usize {
        let operations = self.operations.iter();
        let operations = operations.map(|one| one.inputs.len() + one.outputs.len());
        let definitions = self.definitions.iter().map(|one| one.outputs.len());
        operations.chain(definitions).sum::<usize>() + self.statuses.len() + self.errors.len()
    }

    /// What the page calls the objects that it describes once, by the names of
    /// their schemas.
    pub(crate) fn names(&self) -> BTreeMap<String, String> {
        let definitions = self.definitions.iter();
        definitions
            .map(|one| (one.component.clone(), one.name.clone()))
            .collect()
    }
}
