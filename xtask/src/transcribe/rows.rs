//! The rows of a page, as `reference.json` has them.

use serde::{Deserialize, Serialize, Serializer};

/// What a page or a `reference.json` says, row by row.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Rows {
    /// How many a person counted on the page.
    #[serde(rename = "rows", skip_serializing_if = "Option::is_none")]
    pub(crate) counted: Option<Located<usize>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) connection: Vec<Located<ConnectionParameter>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) throttle: Option<Located<Throttle>>,
    /// Limits after the first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) limits: Vec<Located<Limit>>,
    pub(crate) operations: Vec<Operation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) definitions: Vec<Definition>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) statuses: Vec<Located<Status>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) errors: Vec<Located<ErrorRow>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) notes: Vec<String>,
}

/// A row and its line in the file that it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Located<T> {
    pub(crate) line: usize,
    pub(crate) row: T,
}

impl<T: Serialize> Serialize for Located<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.row.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConnectionParameter {
    pub(crate) title: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) required: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Throttle {
    pub(crate) calls: u64,
    pub(crate) seconds: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Limit {
    pub(crate) title: String,
    /// Calls, or whatever the page limits.
    pub(crate) value: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) seconds: Option<u64>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Operation {
    #[serde(skip)]
    pub(crate) line: usize,
    /// Empty if the page has none.
    #[serde(rename = "operationId")]
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) kind: OperationKind,
    pub(crate) inputs: Vec<Located<Input>>,
    pub(crate) outputs: Vec<Located<Output>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum OperationKind {
    Action,
    Trigger,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Input {
    pub(crate) key: String,
    pub(crate) required: bool,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) pointer: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Output {
    pub(crate) path: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) pointer: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct Definition {
    #[serde(skip)]
    pub(crate) line: usize,
    pub(crate) name: String,
    pub(crate) component: String,
    pub(crate) outputs: Vec<Located<Output>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Status {
    pub(crate) code: u16,
    pub(crate) name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorRow {
    pub(crate) code: u16,
    pub(crate) name: String,
    pub(crate) description: String,
    /// Its remedy.
    pub(crate) key: String,
}

impl Rows {
    /// The rows of a page without those of connections and limits.
    pub(crate) fn count(&self) -> usize {
        let operations = self.operations.iter();
        let operations = operations.map(|one| one.inputs.len() + one.outputs.len());
        let definitions = self.definitions.iter().map(|one| one.outputs.len());
        operations.chain(definitions).sum::<usize>() + self.statuses.len() + self.errors.len()
    }
}
