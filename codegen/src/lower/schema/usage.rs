//! Who uses which type: decides its file, its directions and its name.

use std::collections::BTreeMap;

use crate::lower::schema::types::{Entry, Naming};
use crate::model::{
    Body, Content, Operation, Owner, Shape, Trigger, TriggerMode, TypeDef, TypeId, TypeKind,
};

/// Marks directions and owners.
pub(crate) fn mark(entries: &mut [Entry], operations: &[Operation], triggers: &[Trigger]) {
    let mut used = TypeUsers {
        seen: vec![UsedBy::Never; entries.len()],
    };
    for trigger in triggers {
        visit_operation(entries, &mut used, &trigger.operation);
        if let TriggerMode::Webhook(webhook) = &trigger.mode {
            visit(
                entries,
                &mut used,
                &trigger.operation.id,
                &[&webhook.payload],
                Direction::Output,
            );
        }
    }
    for operation in operations {
        visit_operation(entries, &mut used, operation);
    }
    for (entry, seen) in entries.iter_mut().zip(used.seen) {
        entry.def.owner = match (&entry.naming, seen) {
            (Naming::Places { .. }, UsedBy::By(operation)) => Owner::Operation(operation),
            _ => Owner::Shared,
        };
    }
}

/// Names the types that have no name in the definition: shared ones after their
/// common property, if no other type has that name.
pub(crate) fn name(entries: &mut [Entry]) {
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    let shared_name = |entry: &Entry| match (&entry.naming, &entry.def.owner) {
        (
            Naming::Places {
                property: Some(property),
                ..
            },
            Owner::Shared,
        ) => Some(property.clone()),
        (Naming::Given, _) => Some(entry.def.name.clone()),
        _ => None,
    };
    for name in entries.iter().filter_map(shared_name) {
        *wanted.entry(name.to_lowercase()).or_default() += 1;
    }
    for entry in entries {
        let short = shared_name(entry);
        if let Naming::Places { first, .. } = &entry.naming {
            entry.def.name = short
                .filter(|name| wanted.get(&name.to_lowercase()) == Some(&1))
                .unwrap_or_else(|| first.clone());
        }
    }
}

/// Which operations have led to a type.
#[derive(Clone, Debug, PartialEq, Eq)]
enum UsedBy {
    Never,
    By(String),
    BySeveral,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Input,
    Output,
}

struct TypeUsers {
    seen: Vec<UsedBy>,
}

impl TypeUsers {
    /// Notes that an operation leads to a type; whether it is the first.
    fn note(&mut self, id: TypeId, operation: &str) -> bool {
        let Some(seen) = self.seen.get_mut(id.0) else {
            return false;
        };
        let now = match seen {
            UsedBy::Never => UsedBy::By(operation.to_owned()),
            UsedBy::By(known) if known != operation => UsedBy::BySeveral,
            UsedBy::By(_) | UsedBy::BySeveral => return false,
        };
        *seen = now;
        true
    }
}

fn visit_operation(entries: &mut [Entry], used: &mut TypeUsers, operation: &Operation) {
    let mut inputs: Vec<&Shape> = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.field.shape)
        .collect();
    match &operation.body {
        Some(Body::Json { shape, .. }) => inputs.push(shape),
        Some(Body::UrlEncoded(fields) | Body::Multipart(fields)) => {
            inputs.extend(fields.iter().map(|one| &one.field.shape));
        }
        Some(Body::Raw { .. }) | None => {}
    }
    visit(entries, used, &operation.id, &inputs, Direction::Input);
    let outputs: Vec<&Shape> = operation
        .reply
        .cases
        .iter()
        .filter_map(|case| match &case.content {
            Content::Json(shape) => Some(shape),
            _ => None,
        })
        .collect();
    visit(entries, used, &operation.id, &outputs, Direction::Output);
}

/// Walks all types that these shapes lead to. A type is entered again only
/// for a new direction or a second operation, so that the walk stays linear.
fn visit(
    entries: &mut [Entry],
    used: &mut TypeUsers,
    operation: &str,
    roots: &[&Shape],
    direction: Direction,
) {
    let mut next: Vec<TypeId> = roots.iter().filter_map(|shape| shape.named()).collect();
    while let Some(id) = next.pop() {
        let new_operation = used.note(id, operation);
        let Some(entry) = entries.get_mut(id.0) else {
            continue;
        };
        let mark = match direction {
            Direction::Input => &mut entry.def.input,
            Direction::Output => &mut entry.def.output,
        };
        let new_direction = !std::mem::replace(mark, true);
        if new_operation || new_direction {
            next.extend(below(&entry.def));
        }
    }
}

/// The types that a type holds.
fn below(def: &TypeDef) -> Vec<TypeId> {
    match &def.kind {
        TypeKind::Object(object) => object
            .fields
            .iter()
            .map(|field| &field.shape)
            .chain(&object.additional)
            .filter_map(Shape::named)
            .collect(),
        TypeKind::Enumeration(_) => Vec::new(),
        TypeKind::Union(union) => union
            .cases
            .iter()
            .map(|(_, id)| *id)
            .chain([union.base])
            .collect(),
    }
}
