//! The report: the result for each connector.

use connector_codegen::model::{Connector, Operation, OperationKind, Shape, TypeKind, WhyUntyped};
use connector_codegen::{Generation, InternalError, Located, Output, Severity};
use serde::Serialize;

use super::find::Found;

/// One connector.
#[derive(Debug, Serialize)]
pub(super) struct Entry {
    /// Its folder, below the folder that was searched.
    path: String,
    status: CrateStatus,
    /// Folder of its crate below the workspace; none if it was refused.
    #[serde(rename = "crate")]
    krate: Option<String>,
    /// From reading its files to having written its crate.
    seconds: f64,
    operations: Vec<OperationEntry>,
    /// Number of objects and enumerations.
    types: usize,
    /// Number of fields and inputs that are any JSON.
    untyped_fields: usize,
    /// The same by cause.
    untyped: Untyped,
    diagnostics: Vec<DiagnosticEntry>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum CrateStatus {
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
    /// A script of the connector serves it on Microsoft's side.
    scripted: bool,
}

/// Untyped fields and inputs, by cause.
#[derive(Clone, Copy, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Untyped {
    /// The definition does not describe the type.
    said_by_the_definition: usize,
    /// An operation returns the schema at run time.
    decided_at_run_time: usize,
    /// The definition describes a type that is not expressed.
    ours: usize,
}

impl Untyped {
    fn count(self) -> usize {
        self.said_by_the_definition + self.decided_at_run_time + self.ours
    }

    /// Each cause with its count.
    pub(super) fn rows(self) -> [(&'static str, usize); 3] {
        [
            ("said by the definition", self.said_by_the_definition),
            ("decided at run time", self.decided_at_run_time),
            ("ours", self.ours),
        ]
    }

    fn add(&mut self, why: &WhyUntyped) {
        match why {
            WhyUntyped::Undescribed => self.said_by_the_definition += 1,
            WhyUntyped::DecidedAtRunTime(_) => self.decided_at_run_time += 1,
            WhyUntyped::NotExpressible(_) => self.ours += 1,
        }
    }
}

impl std::iter::Sum for Untyped {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            said_by_the_definition: sum.said_by_the_definition + one.said_by_the_definition,
            decided_at_run_time: sum.decided_at_run_time + one.decided_at_run_time,
            ours: sum.ours + one.ours,
        })
    }
}

#[derive(Debug, Serialize)]
struct DiagnosticEntry {
    file: String,
    /// None if a diagnostic concerns the folder and not a place in a file.
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
                CrateStatus::Generated
            } else {
                CrateStatus::Refused
            },
            krate: output.is_some().then_some(krate),
            seconds,
            operations: connector.map(operations).unwrap_or_default(),
            types: connector.map_or(0, |connector| connector.types.len()),
            untyped_fields: connector.map_or(0, |connector| untyped(connector).count()),
            untyped: connector.map(untyped).unwrap_or_default(),
            diagnostics,
        }
    }

    pub(super) fn is_refused(&self) -> bool {
        self.status == CrateStatus::Refused
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

    /// Number of operations, of those that work through a managed connection
    /// only, and of those of them that a script serves.
    pub(super) fn counts(&self) -> [usize; 3] {
        let managed = self
            .operations
            .iter()
            .filter(|operation| operation.managed_only.is_some());
        let scripted = managed.clone().filter(|operation| operation.scripted);
        [self.operations.len(), managed.count(), scripted.count()]
    }

    /// Fields and inputs that are any JSON.
    pub(super) fn untyped(&self) -> Untyped {
        self.untyped
    }

    /// Why operations work through a managed connection only.
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
        scripted: operation
            .managed_only
            .as_ref()
            .is_some_and(|managed| managed.script),
    }
}

fn kind(kind: OperationKind) -> &'static str {
    match kind {
        OperationKind::Action => "action",
        OperationKind::Internal => "internal",
        OperationKind::Trigger => "trigger",
    }
}

fn untyped(connector: &Connector) -> Untyped {
    let triggered = connector.triggers.iter().map(|trigger| &trigger.operation);
    let inputs = connector
        .operations
        .iter()
        .chain(triggered)
        .flat_map(|operation| &operation.parameters)
        .map(|parameter| &parameter.field.shape);
    let fields = connector.types.iter().flat_map(|def| match &def.kind {
        TypeKind::Object(object) => object.fields.as_slice(),
        TypeKind::Enumeration(_) | TypeKind::Union(_) => &[],
    });
    let shapes = inputs.chain(fields.map(|field| &field.shape));
    let mut untyped = Untyped::default();
    for why in shapes.filter_map(why_untyped) {
        untyped.add(why);
    }
    untyped
}

fn why_untyped(shape: &Shape) -> Option<&WhyUntyped> {
    match shape {
        Shape::Any(why) => Some(why),
        Shape::List(inner) | Shape::Map(inner) => why_untyped(inner),
        _ => None,
    }
}
