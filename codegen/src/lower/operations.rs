//! All operations and triggers.

use std::collections::BTreeSet;

use crate::lower::access::Access;
use crate::lower::operation::{is_hidden, operation};
use crate::lower::schema::SchemaReader;
use crate::lower::trigger;
use crate::model::{Operation, OperationKind, Trigger};
use crate::openapi::{self, Document, OperationSource};
use crate::source::{Diagnostics, Span};

/// All operations and triggers.
pub(super) fn read<'a>(
    schemas: &mut SchemaReader<'a, '_>,
    access: &Access,
    all: &[OperationSource<'a>],
) -> (Vec<Operation>, Vec<Trigger>) {
    warn_of_paths(schemas.document, all, schemas.report);
    warn_of_lost_notifications(schemas.document, all, schemas.report);
    let (mut operations, mut triggers) = (Vec::new(), Vec::new());
    for found in all {
        if trigger::is_trigger(schemas.document, found) {
            let trigger = trigger::trigger(schemas, access, found);
            triggers.push(trigger);
        } else {
            let kind = if is_hidden(found) {
                OperationKind::Internal
            } else {
                OperationKind::Action
            };
            operations.push(operation(schemas, access, found, kind));
        }
        schemas.read_pending();
    }
    (operations, triggers)
}

/// Reports oddities of the paths.
fn warn_of_paths<'a>(
    document: &Document<'a>,
    all: &[OperationSource<'a>],
    report: &mut Diagnostics,
) {
    if document.root.get("paths").is_none() {
        let message = "the definition has no `paths`: nothing can be called";
        report.warn(document.root.span, message);
    }
    let callable: BTreeSet<Span> = all.iter().map(|found| found.path_span).collect();
    for path in openapi::paths(document.root) {
        let Some(item) = document.resolve(&path.node) else {
            report.warn(
                path.node.span,
                "the `$ref` of this path is an unresolved reference",
            );
            continue;
        };
        let is_lost = !callable.contains(&path.span);
        if is_lost && item.get("x-ms-notification-content").is_some() {
            report.warn(
                path.span,
                "this describes deliveries to subscribers, but no operation subscribes",
            );
        }
    }
    for found in all.iter().filter(|found| !found.is_named) {
        report
            .warn(
                found.node.span,
                format!(
                    "the operation has no `operationId`: it is named `{}`",
                    found.id
                ),
            )
            .help("give it an `operationId`, from which its method is named");
    }
}

/// Reports descriptions of deliveries without a subscription.
fn warn_of_lost_notifications<'a>(
    document: &Document<'a>,
    all: &[OperationSource<'a>],
    report: &mut Diagnostics,
) {
    let subscribing: BTreeSet<&str> = all
        .iter()
        .filter(|found| trigger::is_trigger(document, found))
        .map(|found| found.template)
        .collect();
    for found in all
        .iter()
        .filter(|found| !subscribing.contains(found.template))
    {
        if let Some(node) = trigger::notification(found) {
            report
                .warn(
                    node.span,
                    "this describes deliveries to subscribers, but no operation subscribes",
                )
                .help("mark the subscription with `x-ms-trigger`");
        }
    }
}
