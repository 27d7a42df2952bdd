//! The report: what came of each connector.

use connector_codegen::model::{Connector, Operation, OperationKind, Shape, TypeKind};
use connector_codegen::{Generation, InternalError, Located, Output, Severity};
use serde::Serialize;

use super::find::Found;

/// One connector.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    /// Its folder, below the folder that was searched.
    path: String,
    status: Status,
    /// Folder of its crate below the workspace; none where it was refused.
    #[serde(rename = "crate")]
    krate: Option<String>,
    /// From reading its files to having written its crate.
    seconds: f64,
    operations: Vec<OperationEntry>,
    /// Number of objects and enumerations.
    types: usize,
    /// Number of fields and inputs that are any JSON.
    untyped_fields: usize,
    diagnostics: Vec<DiagnosticEntry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Generated,
    Refused,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct OperationEntry {
    operation_id: String,
    method: String,
    path: String,
    kind: &'static str,
    #[serde(rename = "managed_only")]
    managed_only: Option<String>,
}

#[derive(Debug, Serialize)]
struct DiagnosticEntry {
    file: String,
    /// None where a diagnostic concerns the folder and not a place in a file.
    line: Option<usize>,
    column: Option<usize>,
    pointer: Option<String>,
    severity: &'static str,
    message: String,
}

impl Entry {
    pub(super) fn new(
        found: &Found,
        krate: String,
        generation: Result<Generation, InternalError>,
        seconds: f64,
    ) -> Self {
        let (output, diagnostics) = match generation {
            Ok(Generation {
                output,
                diagnostics,
            }) => (
                output,
                diagnostics
                    .into_iter()
                    .map(|located| diagnostic(found, located))
                    .collect(),
            ),
            Err(bug) => (None, vec![of_a_bug(&bug)]),
        };
        let connector = output.as_ref().map(|Output { connector, .. }| connector);
        Self {
            path: found.path.clone(),
            status: if output.is_some() {
                Status::Generated
            } else {
                Status::Refused
            },
            krate: output.is_some().then_some(krate),
            seconds,
            operations: connector.map(operations).unwrap_or_default(),
            types: connector.map_or(0, |connector| connector.types.len()),
            untyped_fields: connector.map_or(0, untyped_fields),
            diagnostics,
        }
    }

    pub(super) fn is_refused(&self) -> bool {
        self.status == Status::Refused
    }

    pub(super) fn krate(&self) -> Option<&str> {
        self.krate.as_deref()
    }

    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Why it was refused: its first error.
    pub(super) fn refusal(&self) -> Option<String> {
        let error = self
            .diagnostics
            .iter()
            .find(|diagnostic| diagnostic.severity == "error")?;
        let place = [error.line, error.column]
            .into_iter()
            .flatten()
            .map(|number| format!(":{number}"));
        Some(format!(
            "{}{}: {}",
            error.file,
            place.collect::<String>(),
            error.message
        ))
    }

    /// Number of operations, and of those that work through a managed
    /// connection only.
    pub(super) fn counts(&self) -> (usize, usize) {
        let managed = self
            .operations
            .iter()
            .filter(|operation| operation.managed_only.is_some());
        (self.operations.len(), managed.count())
    }

    /// Reasons for which operations work through a managed connection only.
    pub(super) fn managed_reasons(&self) -> impl Iterator<Item = &str> {
        self.operations
            .iter()
            .filter_map(|operation| operation.managed_only.as_deref())
    }
}

fn diagnostic(found: &Found, diagnostic: Located) -> DiagnosticEntry {
    let file = match diagnostic.file.as_str() {
        "" => found.path.clone(),
        name => format!("{}/{name}", found.path),
    };
    DiagnosticEntry {
        file,
        line: diagnostic.line,
        column: diagnostic.column,
        pointer: diagnostic.pointer,
        severity: match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        message: diagnostic.message,
    }
}

fn of_a_bug(bug: &InternalError) -> DiagnosticEntry {
    DiagnosticEntry {
        file: String::new(),
        line: None,
        column: None,
        pointer: None,
        severity: "error",
        message: bug.to_string(),
    }
}

fn operations(connector: &Connector) -> Vec<OperationEntry> {
    let actions = connector
        .operations
        .iter()
        .map(|operation| entry(operation, kind(operation.kind)));
    let triggers = connector
        .triggers
        .iter()
        .map(|trigger| entry(&trigger.operation, "trigger"));
    actions.chain(triggers).collect()
}

fn entry(operation: &Operation, kind: &'static str) -> OperationEntry {
    OperationEntry {
        operation_id: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.template.clone(),
        kind,
        managed_only: operation
            .managed_only
            .as_ref()
            .map(|managed| managed.reason.clone()),
    }
}

fn kind(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Action => "action",
        OperationKind::Internal => "internal",
        OperationKind::Trigger => "trigger",
    }
}

fn untyped_fields(connector: &Connector) -> usize {
    let triggered = connector.triggers.iter().map(|trigger| &trigger.operation);
    let inputs = connector
        .operations
        .iter()
        .chain(triggered)
        .flat_map(|operation| &operation.parameters);
    let inputs = inputs
        .filter(|parameter| is_untyped(&parameter.field.shape))
        .count();
    let fields = connector.types.iter().map(|def| match &def.kind {
        TypeKind::Object(object) => object
            .fields
            .iter()
            .filter(|field| is_untyped(&field.shape))
            .count(),
        TypeKind::Enumeration(_) | TypeKind::Union(_) => 0,
    });
    inputs + fields.sum::<usize>()
}

fn is_untyped(shape: &Shape) -> bool {
    match shape {
        Shape::Any(_) => true,
        Shape::List(inner) | Shape::Map(inner) => is_untyped(inner),
        _ => false,
    }
}
