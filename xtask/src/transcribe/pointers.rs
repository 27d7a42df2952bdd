//! What a page does not say, taken from the definition.

use std::collections::{BTreeMap, BTreeSet};

use connector_codegen::check::{Members, Places, places};
use connector_codegen::source::Node;

use super::rows::{Located, Operation, Output, Rows};

/// Fills ids, pointers of inputs, pointers through lists that the page does not
/// name, and components, as far as the definition (its root) is clear.
pub(crate) fn fill(rows: &mut Rows, definition: &Node) {
    let schemas = definition
        .get("components")
        .and_then(|components| components.get("schemas"))
        .map(Node::members)
        .unwrap_or_default();
    for row in &mut rows.definitions {
        let named = schemas.iter().find(|schema| schema.name == row.name);
        let titled = || {
            let title = Some(row.name.as_str());
            schemas
                .iter()
                .find(|schema| schema.node.text_of("title") == title)
        };
        if let Some(schema) = named.or_else(titled) {
            row.component.clone_from(&schema.name);
        }
    }
    let names: BTreeMap<&str, &str> = rows
        .definitions
        .iter()
        .map(|row| (row.component.as_str(), row.name.as_str()))
        .collect();
    let places = places(definition, &names);
    for operation in &mut rows.operations {
        if let Some(found) = same(operation, &places) {
            operation.id.clone_from(&found.operation);
            fill_inputs(operation, &found.inputs);
            fill_outputs(&mut operation.outputs, &found.outputs);
        }
    }
}

/// The operation with the page's id, or else with its title.
fn same<'p>(operation: &Operation, places: &'p [Places]) -> Option<&'p Places> {
    if !operation.id.is_empty() {
        return places.iter().find(|one| one.operation == operation.id);
    }
    let mut titled = places.iter().filter(|one| one.summary == operation.title);
    titled.next().filter(|_| titled.next().is_none())
}

fn fill_inputs(operation: &mut Operation, found: &Members) {
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for Located { row, .. } in &mut operation.inputs {
        let key = row.key.replace('~', "~0").replace('/', "~1");
        let has_key = |pointer: &str| pointer.rsplit(['/', ':']).next() == Some(&key);
        let named = found
            .iter()
            .filter(|(pointer, _)| has_key(pointer) && !taken.contains(pointer.as_str()));
        let alike = named.clone().filter(|(_, member)| {
            member.required == row.required && member.kinds.contains(&row.kind)
        });
        if let Some((pointer, _)) = only(named).or_else(|| only(alike)) {
            taken.insert(pointer);
            row.pointer.clone_from(pointer);
        }
    }
}

/// The page's paths do not show lists.
fn fill_outputs(rows: &mut [Located<Output>], found: &Members) {
    for Located { row, .. } in rows {
        let is_same = |pointer: &str| {
            let names = pointer
                .split('/')
                .filter(|name| !name.is_empty() && *name != "*");
            names.collect::<Vec<_>>().join(".") == row.path
        };
        if !found.contains_key(&row.pointer) {
            if let Some((pointer, _)) = only(found.iter().filter(|(pointer, _)| is_same(pointer))) {
                row.pointer.clone_from(pointer);
            }
        }
    }
}

fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    items.next().filter(|_| items.next().is_none())
}
