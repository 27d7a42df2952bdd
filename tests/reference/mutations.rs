//! A comparison that cannot fail is none: each single change of a row, or of
//! what the definition says of it, is reported.

use serde_json::{Value, json};

use crate::compare::{self, Described};
use crate::members::{self, Member, Members, Place};
use crate::page::{Input, NamedObject, Operation, Output, Page};
use crate::schemas::Schemas;
use crate::{Provider, both};

/// Changes of one row of an input.
const INPUT_CHANGES: [fn(&mut Input); 4] = [
    |row| row.kind = other(&row.kind),
    |row| row.required = !row.required,
    |row| row.key.push('x'),
    |row| row.pointer.push('x'),
];

/// Changes of one row of an output.
const OUTPUT_CHANGES: [fn(&mut Output); 3] = [
    |row| row.kind = other(&row.kind),
    |row| row.path.push('x'),
    |row| row.pointer.push('x'),
];

/// A change of the node that holds an input or output.
type Change = fn(&mut Value, &Member);

/// Changes of what the definition says of one input or output.
const MEMBER_CHANGES: [Change; 3] = [change_type, rename, hide];

fn other(kind: &str) -> String {
    if kind == "boolean" {
        "integer"
    } else {
        "boolean"
    }
    .to_owned()
}

#[test]
fn any_change_of_a_row_is_reported() {
    let mut changes = 0;
    for Provider { page, document, .. } in both() {
        let shared = compare::described(&page, &document);
        let reports =
            |rows: &Operation| !compare::operation(&page, &document, rows, &shared).is_empty();
        for rows in &page.operations {
            for (index, row) in rows.inputs.iter().enumerate() {
                for change in INPUT_CHANGES {
                    let mut rows = rows.clone();
                    change(&mut rows.inputs[index]);
                    assert!(reports(&rows), "{}: {row:?}", rows.id);
                    changes += 1;
                }
            }
            for (index, row) in rows.outputs.iter().enumerate() {
                for change in OUTPUT_CHANGES {
                    let mut rows = rows.clone();
                    change(&mut rows.outputs[index]);
                    assert!(reports(&rows), "{}: {row:?}", rows.id);
                    changes += 1;
                }
            }
        }
        for rows in &page.definitions {
            for index in 0..rows.outputs.len() {
                for change in OUTPUT_CHANGES {
                    let mut rows = rows.clone();
                    change(&mut rows.outputs[index]);
                    assert!(
                        !compare::object(&page, &document, &rows).is_empty(),
                        "{rows:?}"
                    );
                    changes += 1;
                }
            }
        }
    }
    assert!(changes > 3000, "{changes} changes were tried");
}

#[test]
fn a_row_of_an_input_that_is_left_out_or_doubled_is_reported() {
    for Provider { page, document, .. } in both() {
        let shared = compare::described(&page, &document);
        for rows in &page.operations {
            for (index, row) in rows.inputs.iter().enumerate() {
                let mut doubled = rows.clone();
                doubled.inputs.push(row.clone());
                assert!(
                    !compare::operation(&page, &document, &doubled, &shared).is_empty(),
                    "{row:?}"
                );
                if !rows
                    .inputs
                    .iter()
                    .any(|other| holds(&row.pointer, &other.pointer))
                {
                    let mut fewer = rows.clone();
                    fewer.inputs.remove(index);
                    let found = compare::operation(&page, &document, &fewer, &shared);
                    assert!(!found.is_empty(), "{row:?}");
                }
            }
        }
    }
}

#[test]
fn an_operation_that_is_left_out_of_either_is_reported() {
    for Provider { page, document, .. } in both() {
        for index in 0..page.operations.len() {
            let mut fewer = page.clone();
            let id = fewer.operations.remove(index).id;
            let found = compare::all(&fewer, &document);
            assert!(
                found.iter().any(|found| found.contains(&id)),
                "{id}: {found:?}"
            );

            let mut renamed = document.clone();
            let at = members::operations(&document)[&id].clone();
            renamed.pointer_mut(&at).unwrap()["operationId"] = json!("another");
            let found = compare::all(&page, &renamed);
            assert!(
                found.iter().any(|found| found.contains(&id)),
                "{id}: {found:?}"
            );
        }
    }
}

#[test]
fn a_remedy_or_an_error_that_is_left_out_is_reported() {
    for Provider { page, document, .. } in both() {
        for index in 0..page.errors.len() {
            let mut fewer = page.clone();
            let key = fewer.errors.remove(index).key;
            assert!(!compare::all(&fewer, &document).is_empty(), "{key}");
            let mut without = document.clone();
            leave_out_error(&mut without, &key);
            assert!(!compare::all(&page, &without).is_empty(), "{key}");
        }
    }
}

/// Forgets a code, a text or a status.
fn leave_out_error(document: &mut Value, key: &str) {
    if let Some(texts) = document["x-connector-errors"]["texts"].as_array_mut() {
        texts.retain(|text| text["text"] != key);
    }
    for keyword in ["x-connector-remedies", "x-connector-status-remedies"] {
        if let Some(remedies) = document[keyword].as_object_mut() {
            remedies.remove(key);
        }
    }
}

#[test]
fn any_change_of_the_definition_is_reported() {
    let mut changes = 0;
    for Provider {
        page, mut document, ..
    } in both()
    {
        let shared = compare::described(&page, &document);
        for rows in &page.operations {
            changes += changes_of_an_operation(&page, &mut document, rows, &shared);
        }
        for rows in &page.definitions {
            changes += changes_of_an_object(&page, &mut document, rows);
        }
    }
    assert!(changes > 3000, "{changes} changes were tried");
}

fn changes_of_an_operation(
    page: &Page,
    document: &mut Value,
    rows: &Operation,
    shared: &Described,
) -> usize {
    let at = members::operations(document)[&rows.id].clone();
    let found = members::operation(&Schemas::new(document, page.names()), &at);
    let mut tried = 0;
    let mut attempt = |document: &mut Value, member: &Member, change: Change| {
        let differences = with_change(document, member, change, |changed| {
            compare::operation(page, changed, rows, shared)
        });
        assert!(!differences.is_empty(), "{}: {member:?}", rows.id);
        tried += 1;
    };
    for row in &rows.inputs {
        let member = &found.inputs[&row.pointer];
        for change in MEMBER_CHANGES.into_iter().chain([require_or_not as Change]) {
            attempt(document, member, change);
        }
    }
    for row in &rows.outputs {
        for change in MEMBER_CHANGES {
            attempt(document, &found.outputs[&row.pointer], change);
        }
    }
    tried
}

fn changes_of_an_object(page: &Page, document: &mut Value, rows: &NamedObject) -> usize {
    let mut found = Members::new();
    let at = format!("/components/schemas/{}", rows.component);
    Schemas::new(document, std::collections::BTreeMap::new()).payload(&at, &mut found);
    let mut changes = 0;
    for row in &rows.outputs {
        let member = &found[&row.pointer];
        for change in MEMBER_CHANGES {
            let differences = with_change(document, member, change, |changed| {
                compare::object(page, changed, rows)
            });
            assert!(!differences.is_empty(), "{member:?}");
            changes += 1;
        }
    }
    changes
}

/// What is found while the change lasts; the document is put back after.
fn with_change(
    document: &mut Value,
    member: &Member,
    change: Change,
    compare: impl Fn(&Value) -> Vec<String>,
) -> Vec<String> {
    let (Place::Parameter { at } | Place::Property { object: at, .. } | Place::Whole { at }) =
        &member.place;
    let holder = document.pointer_mut(at).unwrap();
    let before = holder.clone();
    change(holder, member);
    let found = compare(document);
    *document.pointer_mut(at).unwrap() = before;
    found
}

fn change_type(holder: &mut Value, member: &Member) {
    let schema = json!({"type": other(&member.kind)});
    match &member.place {
        Place::Parameter { .. } => holder["schema"] = schema,
        Place::Property { name, .. } => holder["properties"][name] = schema,
        Place::Whole { .. } => *holder = schema,
    }
}

fn require_or_not(holder: &mut Value, member: &Member) {
    match &member.place {
        Place::Parameter { .. } => holder["required"] = json!(!member.required),
        Place::Property { name, .. } => {
            let required = holder["required"].as_array().cloned().unwrap_or_default();
            let mut names: Vec<Value> = required.into_iter().filter(|one| one != name).collect();
            if !member.required {
                names.push(json!(name));
            }
            holder["required"] = json!(names);
        }
        Place::Whole { .. } => panic!("a row of an input is no whole body"),
    }
}

fn rename(holder: &mut Value, member: &Member) {
    match &member.place {
        Place::Parameter { .. } => holder["name"] = json!("another"),
        Place::Property { name, .. } => {
            let properties = holder["properties"].as_object_mut().unwrap();
            let property = properties.remove(name).unwrap();
            properties.insert("another".to_owned(), property);
        }
        Place::Whole { .. } => *holder = json!({"type": "nothing"}),
    }
}

/// Says that the page does not have it, though it does.
fn hide(holder: &mut Value, member: &Member) {
    let node = match &member.place {
        Place::Parameter { .. } | Place::Whole { .. } => holder,
        Place::Property { name, .. } => &mut holder["properties"][name],
    };
    node["description"] = json!("Not on the reference page.");
}

fn holds(outer: &str, inner: &str) -> bool {
    inner.starts_with(&format!("{outer}/"))
}
