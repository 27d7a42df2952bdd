//! What is known of operations and triggers once all types are.

use std::collections::{BTreeMap, BTreeSet};

use crate::lower::access::Access;
use crate::lower::keywords::item_results;
use crate::lower::operation::reply_kind::reply_kind;
use crate::lower::operation::{choices, inputs, paging};
use crate::lower::trigger;
use crate::model::{ChoiceList, Operation, Trigger, TriggerMode, TypeDef};
use crate::openapi::{Document, OperationSource};
use crate::source::Diagnostics;

/// What is known only once all types are: what replies lead to, and what
/// callers give.
pub(super) fn complete<'a>(
    document: &Document<'a>,
    access: &Access,
    all: &[OperationSource<'a>],
    operations: &mut [Operation],
    triggers: &mut [Trigger],
    types: &mut [TypeDef],
    report: &mut Diagnostics,
) {
    let removals = trigger::Removals::new(all);
    let mut actions = operations.iter_mut();
    let mut subscriptions = triggers.iter_mut();
    for found in all {
        if trigger::is_trigger(document, found) {
            if let Some(trigger) = subscriptions.next() {
                complete_operation(found, &mut trigger.operation, types, report);
                trigger::complete_trigger(access, found, trigger, &removals, types, report);
            }
        } else if let Some(operation) = actions.next() {
            complete_operation(found, operation, types, report);
        }
    }
    let bodies = all.iter().filter_map(|found| {
        let body = document.resolve(found.node.get("requestBody")?)?;
        Some((found.id.as_str(), body.text_of("x-ms-requestBody-name")?))
    });
    let bodies: BTreeMap<&str, &str> = bodies.collect();
    list_choices(operations, triggers, types, &bodies, report);
    let triggered = triggers.iter().map(|trigger| &trigger.operation);
    let deliveries = triggers.iter().filter_map(|trigger| match &trigger.mode {
        TriggerMode::Webhook(webhook) => Some(&webhook.payload),
        TriggerMode::Polling(_) => None,
    });
    inputs::mark_bodies(types, operations.iter().chain(triggered), deliveries);
}

fn complete_operation(
    found: &OperationSource<'_>,
    operation: &mut Operation,
    types: &[TypeDef],
    report: &mut Diagnostics,
) {
    operation.body_object = inputs::body_object(types, operation);
    operation.inputs = inputs::of(types, operation);
    operation.reply.kind = reply_kind(&operation.reply);
    operation.paging = paging::of(found, operation, types, report);
    operation.item_results = item_results(found, operation, types, report);
}

/// The choices that operations list for others. `bodies`: what the definition
/// calls the body of each operation.
fn list_choices(
    operations: &mut [Operation],
    triggers: &mut [Trigger],
    types: &[TypeDef],
    bodies: &BTreeMap<&str, &str>,
    report: &mut Diagnostics,
) {
    let mut lists = |asking: &Operation| choices::of(types, operations, asking, bodies, report);
    let of_operations: Vec<Vec<ChoiceList>> = operations.iter().map(&mut lists).collect();
    for trigger in triggers.iter_mut() {
        trigger.operation.choices = lists(&trigger.operation);
    }
    for (operation, lists) in operations.iter_mut().zip(of_operations) {
        operation.choices = lists;
    }
    let all = operations
        .iter()
        .chain(triggers.iter().map(|trigger| &trigger.operation));
    let lookups: BTreeSet<usize> = all
        .flat_map(|operation| &operation.choices)
        .map(|list| list.lookup)
        .collect();
    for lookup in lookups {
        operations[lookup].is_lookup = true;
    }
}
