//! Rows that contradict themselves, whatever the page says.

use std::collections::BTreeSet;

use super::difference::Difference;
use super::page::TO_BE_FILLED;
use super::rows::{Located, Output, Rows};

pub(crate) fn faults(rows: &Rows) -> Vec<Difference> {
    let mut found = Vec::new();
    let count = rows.count();
    if let Some(counted) = rows.counted.as_ref().filter(|counted| counted.row != count) {
        let message = format!("{} rows were counted, but {count} are listed", counted.row);
        found.push(fault(message, counted.line, "rows"));
    }
    let mut ids = BTreeSet::new();
    for operation in &rows.operations {
        let id = &operation.id;
        if !ids.insert(id) {
            found.push(fault(
                format!("{id}: another operation has this ID"),
                operation.line,
                "operationId",
            ));
        }
        for input in &operation.inputs {
            let last = input
                .row
                .pointer
                .rsplit(['/', ':'])
                .next()
                .unwrap_or_default();
            if last != escaped(&input.row.key) && !input.row.pointer.starts_with(TO_BE_FILLED) {
                let message = format!(
                    "{id}, input `{}`: the pointer points to `{last}`",
                    input.row.key
                );
                found.push(fault(message, input.line, "pointer"));
            }
        }
        found.extend(
            operation
                .outputs
                .iter()
                .filter_map(|output| misled(id, output)),
        );
    }
    for definition in &rows.definitions {
        found.extend(
            definition
                .outputs
                .iter()
                .filter_map(|output| misled(&definition.name, output)),
        );
    }
    found
}

fn misled(at: &str, output: &Located<Output>) -> Option<Difference> {
    let names = output
        .row
        .pointer
        .split('/')
        .filter(|name| !name.is_empty() && *name != "*");
    let path = names
        .map(|name| name.replace("~1", "/").replace("~0", "~"))
        .collect::<Vec<_>>()
        .join(".");
    (path != output.row.path).then(|| {
        let message = format!(
            "{at}, output `{}`: the pointer points to `{path}`",
            output.row.path
        );
        fault(message, output.line, "pointer")
    })
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn fault(message: String, line: usize, member: &'static str) -> Difference {
    Difference {
        message,
        committed: Some(line),
        page: None,
        member,
    }
}
