//! The rows of a `reference.json`, with their lines.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::difference::Difference;
use super::rows::{Definition, Located, Operation, OperationKind, Rows};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRows<'t> {
    #[serde(borrow, default)]
    rows: Option<&'t RawValue>,
    #[serde(borrow, default)]
    connection: Vec<&'t RawValue>,
    #[serde(borrow, default)]
    throttle: Option<&'t RawValue>,
    #[serde(borrow, default)]
    limits: Vec<&'t RawValue>,
    #[serde(borrow)]
    operations: Vec<&'t RawValue>,
    #[serde(borrow, default)]
    definitions: Vec<&'t RawValue>,
    #[serde(borrow, default)]
    statuses: Vec<&'t RawValue>,
    #[serde(borrow, default)]
    errors: Vec<&'t RawValue>,
    #[serde(default)]
    notes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOperation<'t> {
    #[serde(rename = "operationId")]
    id: String,
    title: String,
    kind: OperationKind,
    #[serde(borrow)]
    inputs: Vec<&'t RawValue>,
    #[serde(borrow)]
    outputs: Vec<&'t RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDefinition<'t> {
    name: String,
    component: String,
    #[serde(borrow)]
    outputs: Vec<&'t RawValue>,
}

/// The rows that can be read, and what is wrong with the others.
pub(crate) fn rows(text: &str) -> (Rows, Vec<Difference>) {
    let mut reader = RowReader {
        text,
        faults: Vec::new(),
    };
    let rows = reader.rows();
    (rows.unwrap_or_default(), reader.faults)
}

struct RowReader<'t> {
    text: &'t str,
    faults: Vec<Difference>,
}

impl<'t> RowReader<'t> {
    fn rows(&mut self) -> Option<Rows> {
        let raw: RawRows<'t> = self.parsed(self.text, 1)?;
        Some(Rows {
            counted: raw.rows.and_then(|rows| self.one(rows)),
            connection: self.all(&raw.connection),
            throttle: raw.throttle.and_then(|throttle| self.one(throttle)),
            limits: self.all(&raw.limits),
            operations: raw
                .operations
                .iter()
                .filter_map(|raw| self.operation(raw))
                .collect(),
            definitions: raw
                .definitions
                .iter()
                .filter_map(|raw| self.definition(raw))
                .collect(),
            statuses: self.all(&raw.statuses),
            errors: self.all(&raw.errors),
            notes: raw.notes,
        })
    }

    fn operation(&mut self, raw: &'t RawValue) -> Option<Operation> {
        let line = self.line(raw);
        let RawOperation {
            id,
            title,
            kind,
            inputs,
            outputs,
        } = self.parsed(raw.get(), line)?;
        Some(Operation {
            line,
            id,
            title,
            kind,
            inputs: self.all(&inputs),
            outputs: self.all(&outputs),
        })
    }

    fn definition(&mut self, raw: &'t RawValue) -> Option<Definition> {
        let line = self.line(raw);
        let RawDefinition {
            name,
            component,
            outputs,
        } = self.parsed(raw.get(), line)?;
        Some(Definition {
            line,
            name,
            component,
            outputs: self.all(&outputs),
        })
    }

    fn all<T: DeserializeOwned>(&mut self, raw: &[&'t RawValue]) -> Vec<Located<T>> {
        raw.iter().filter_map(|raw| self.one(raw)).collect()
    }

    fn one<T: DeserializeOwned>(&mut self, raw: &'t RawValue) -> Option<Located<T>> {
        let line = self.line(raw);
        let row = self.parsed(raw.get(), line)?;
        Some(Located { line, row })
    }

    /// The line on which a value begins.
    fn line(&self, raw: &RawValue) -> usize {
        let at = (raw.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let before = self.text.get(..at).unwrap_or_default();
        before.matches('\n').count() + 1
    }

    fn parsed<T: Deserialize<'t>>(&mut self, text: &'t str, first: usize) -> Option<T> {
        match serde_json::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default();
                self.faults.push(Difference {
                    message: format!("not a row: {message}"),
                    committed: Some(first + error.line().saturating_sub(1)),
                    ..Difference::default()
                });
                None
            }
        }
    }
}
