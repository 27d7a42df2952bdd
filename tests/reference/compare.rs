//! Rows against members.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::members::{self, Member, Members, Place};
use crate::page::{NamedObject, Operation, Output, Page};
use crate::schemas::{Schemas, escaped};

/// Everything in which the page and the definition differ.
pub(crate) fn all(page: &Page, document: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    let shared = described(page, document);
    for operation in &page.operations {
        differences.extend(self::operation(page, document, operation, &shared));
    }
    for object in &page.definitions {
        differences.extend(self::object(page, document, object));
    }
    differences.extend(operations_off_page(page, document));
    differences.extend(crate::connection::throttle(page, document));
    differences.extend(crate::errors::differences(page, document));
    differences
}

/// Members of objects, by object and name.
pub(crate) type Described = BTreeSet<(String, String)>;

/// The members that some operation returns according to the page. Where
/// several operations return the same object, the page may leave a member out
/// for one of them.
pub(crate) fn described(page: &Page, document: &Value) -> Described {
    let schemas = Schemas::new(document, page.names());
    let places = members::operations(document);
    let mut described = Described::new();
    for rows in &page.operations {
        let Some(at) = places.get(&rows.id) else {
            continue;
        };
        let found = members::operation(&schemas, at).outputs;
        for member in rows
            .outputs
            .iter()
            .filter_map(|row| found.get(&row.pointer))
        {
            if let Place::Property { object, name } = &member.place {
                described.insert((object.clone(), name.clone()));
            }
        }
    }
    described
}

/// Everything in which one operation differs from its rows.
pub(crate) fn operation(
    page: &Page,
    document: &Value,
    rows: &Operation,
    shared: &Described,
) -> Vec<String> {
    let schemas = Schemas::new(document, page.names());
    let id = &rows.id;
    let Some(at) = members::operations(document).remove(id) else {
        return vec![format!("{id} is not in the definition")];
    };
    let found = members::operation(&schemas, &at);
    let mut differences = Vec::new();
    if found.kind != rows.kind {
        differences.push(format!("{id} is a {:?} on the page", rows.kind));
    }
    if found.is_internal {
        differences.push(format!(
            "{id} is on the page, but internal in the definition"
        ));
    }
    for row in &rows.inputs {
        let at = format!("{id}, input {}", row.pointer);
        let last = row.pointer.rsplit(['/', ':']).next().unwrap_or_default();
        if last != escaped(&row.key) {
            differences.push(format!("{at}: the key is {:?} on the page", row.key));
        }
        let member = found.inputs.get(&row.pointer);
        differences.extend(compared(&at, member, &row.kind));
        if member.is_some_and(|member| member.required != row.required) {
            differences.push(format!("{at}: required is {} on the page", row.required));
        }
    }
    differences.extend(outputs(
        &format!("{id}, output"),
        &rows.outputs,
        &found.outputs,
        shared,
    ));
    let rows: Vec<&str> = rows.inputs.iter().map(|row| row.pointer.as_str()).collect();
    let input = format!("{id}, input");
    differences.extend(off_page(&input, &rows, &found.inputs, &Described::new()));
    differences
}

/// Everything in which an object that the page describes by itself differs.
pub(crate) fn object(page: &Page, document: &Value, rows: &NamedObject) -> Vec<String> {
    // The object itself is looked at, and no other has a name.
    let others = page
        .names()
        .into_iter()
        .filter(|(component, _)| *component != rows.component);
    let schemas = Schemas::new(document, others.collect());
    let mut found = Members::new();
    schemas.payload(
        &format!("/components/schemas/{}", escaped(&rows.component)),
        &mut found,
    );
    outputs(&rows.name, &rows.outputs, &found, &Described::new())
}

fn outputs(at: &str, rows: &[Output], found: &Members, shared: &Described) -> Vec<String> {
    let mut differences = Vec::new();
    for row in rows {
        let at = format!("{at} {:?}", row.pointer);
        if path(&row.pointer) != row.path {
            differences.push(format!("{at}: the path is {:?} on the page", row.path));
        }
        differences.extend(compared(&at, found.get(&row.pointer), &row.kind));
    }
    let rows: Vec<&str> = rows.iter().map(|row| row.pointer.as_str()).collect();
    differences.extend(off_page(at, &rows, found, shared));
    differences
}

/// A pointer in the page's way of writing: `data.messages.to`.
fn path(pointer: &str) -> String {
    let names = pointer
        .split('/')
        .filter(|name| !name.is_empty() && *name != "*");
    names.collect::<Vec<_>>().join(".")
}

fn compared(at: &str, member: Option<&Member>, kind: &str) -> Option<String> {
    match member {
        None => Some(format!("{at} is not in the definition")),
        Some(member) if member.is_hidden => Some(format!(
            "{at} is on the page, but the definition says that it is not"
        )),
        Some(member) if member.kind != kind => Some(format!(
            "{at}: {kind} on the page, {} in the definition",
            member.kind
        )),
        Some(_) => None,
    }
}

/// Members that no row has. One that merely holds others needs none.
fn off_page(at: &str, rows: &[&str], found: &Members, shared: &Described) -> Vec<String> {
    let twice = rows
        .iter()
        .enumerate()
        .filter(|(index, row)| rows[..*index].contains(row));
    let twice = twice.map(|(_, row)| format!("{at} {row:?} is on the page twice"));
    let extra = found.iter().filter(|(pointer, member)| {
        let holds_a_row = rows
            .iter()
            .any(|row| row.starts_with(&format!("{pointer}/")));
        let is_shared = match &member.place {
            Place::Property { object, name } => shared.contains(&(object.clone(), name.clone())),
            Place::Parameter { .. } | Place::Whole { .. } => false,
        };
        let has_row = rows.contains(&pointer.as_str());
        !has_row && !holds_a_row && !is_shared && !member.is_hidden
    });
    let extra = extra.map(|(pointer, _)| format!("{at} {pointer:?} is not on the page"));
    twice.chain(extra).collect()
}

/// A page that lists operations lists all that are offered.
fn operations_off_page(page: &Page, document: &Value) -> Vec<String> {
    if page.operations.is_empty() {
        return Vec::new();
    }
    let schemas = Schemas::new(document, page.names());
    let offered = members::operations(document)
        .into_iter()
        .filter(|(id, at)| {
            let is_listed = page.operations.iter().any(|operation| operation.id == *id);
            !is_listed && !members::operation(&schemas, at).is_internal
        });
    offered
        .map(|(id, _)| format!("{id} is not on the page"))
        .collect()
}
