//! From a saved page to its rows.

use super::items::{self, Row};
use super::rows::{Definition, Input, Located, Operation, OperationKind, Output, Rows};
use super::sections::{self, Section};
use super::{headings, ids, read, tables};

/// The placeholder for what the page does not say.
pub(crate) const TO_BE_FILLED: &str = "TO-BE-FILLED";

/// The rows of a page, in its order.
pub(crate) fn rows(page: &str) -> Rows {
    let (items, types) = items::items(&read::atoms(page));
    let items = headings::restored(ids::paired(items), &types);
    let sections = sections::sections(&items);
    let before = &items[..sections.start];
    let (throttle, limits) = tables::limits(&items);
    let (statuses, errors) = tables::responses(&items);
    let mut connection = tables::connection(before);
    for parameter in &mut connection {
        if let Some(kind) = tables::untranslated(&items, &parameter.row.kind) {
            parameter.row.kind = kind;
        }
    }
    let notes = notes(&sections.operations);
    Rows {
        counted: None,
        connection,
        throttle,
        limits,
        operations: sections.operations.into_iter().map(operation).collect(),
        definitions: sections.definitions.into_iter().map(definition).collect(),
        statuses,
        errors,
        notes,
    }
}

fn operation(section: Section) -> Operation {
    let kind = if section.is_trigger {
        OperationKind::Trigger
    } else {
        OperationKind::Action
    };
    Operation {
        line: section.line,
        id: section.id.unwrap_or_default(),
        title: section.title,
        kind,
        inputs: section.inputs.into_iter().map(input).collect(),
        outputs: outputs(section.outputs),
    }
}

fn definition(section: Section) -> Definition {
    Definition {
        line: section.line,
        component: section.title.clone(),
        name: section.title,
        outputs: outputs(section.outputs),
    }
}

fn input((line, row): (usize, Row)) -> Located<Input> {
    let pointer = format!("{TO_BE_FILLED}:{}", row.key);
    let row = Input {
        key: row.key,
        required: row.required == Some(true),
        kind: row.kind,
        title: row.title,
        pointer,
    };
    Located { line, row }
}

fn outputs(rows: Vec<(usize, Row)>) -> Vec<Located<Output>> {
    let lists: Vec<String> = rows
        .iter()
        .filter(|(_, row)| row.kind.to_lowercase().starts_with("array"))
        .map(|(_, row)| row.key.clone())
        .collect();
    let output = |(line, row): (usize, Row)| {
        let pointer = pointer(&row.key, &lists);
        let row = Output {
            path: row.key,
            kind: row.kind,
            title: row.title,
            pointer,
        };
        Located { line, row }
    };
    rows.into_iter().map(output).collect()
}

/// The JSON Pointer of a path, through the items of lists.
fn pointer(path: &str, lists: &[String]) -> String {
    let mut pointer = String::new();
    if path.is_empty() {
        return pointer;
    }
    if lists.iter().any(String::is_empty) {
        pointer.push_str("/*");
    }
    let mut walked = String::new();
    for name in names(path) {
        if !walked.is_empty() {
            if lists.contains(&walked) {
                pointer.push_str("/*");
            }
            walked.push('.');
        }
        walked.push_str(name);
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }
    pointer
}

/// The names of a path. A name that begins with `@` has a dot of its own.
fn names(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut start = 0;
    for (at, _) in path.match_indices('.') {
        let name = &path[start..at];
        if name.starts_with('@') && !name.contains('.') {
            continue;
        }
        names.push(name);
        start = at + 1;
    }
    names.push(&path[start..]);
    names
}

/// What a person should look at.
fn notes(operations: &[Section]) -> Vec<String> {
    let mut notes = Vec::new();
    for operation in operations {
        let name = operation.id.as_deref().unwrap_or(&operation.title);
        for (_, row) in &operation.inputs {
            if row.key.is_empty() {
                notes.push(format!(
                    "{name}, input {:?}: the page has no key.",
                    row.title
                ));
            }
        }
        for (_, row) in operation.inputs.iter().chain(&operation.outputs) {
            if row.kind.is_empty() {
                notes.push(format!("{name}, {:?}: the page has no type.", row.title));
            }
        }
    }
    notes
}

/// Gives each operation without an id a preliminary one, in camel case, or with
/// a number if the title has no Latin letters.
pub(crate) fn fill_ids(rows: &mut Rows) {
    for index in 0..rows.operations.len() {
        let operation = &rows.operations[index];
        if !operation.id.is_empty() {
            continue;
        }
        let words = operation.title.split(|c: char| !c.is_ascii_alphanumeric());
        let camel: String = words.map(capitalized).collect();
        let is_name =
            camel.starts_with(|c: char| c.is_ascii_alphabetic()) && operation.title.is_ascii();
        let number = index + 1;
        let id = if is_name {
            camel
        } else {
            format!("Operation{number}")
        };
        let is_taken = rows.operations.iter().any(|other| other.id == id);
        let id = if is_taken {
            format!("{id}{number}")
        } else {
            id
        };
        rows.notes
            .push(format!("{id}: the page does not say the operation ID."));
        rows.operations[index].id = id;
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
