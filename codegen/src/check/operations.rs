//! Operations: their names, methods and paths.

use std::collections::{BTreeMap, BTreeSet};

use super::findings::Findings;
use crate::openapi::template::{Piece, pieces};
use crate::openapi::{Document, OperationSource, operations, paths};
use crate::source::Member;

pub(super) fn check(document: &Document<'_>, findings: &mut Findings) {
    for path in paths(document.root) {
        check_path(path, findings);
    }
    let mut names = BTreeSet::new();
    let mut shapes = BTreeMap::new();
    for operation in &operations(document) {
        check_name(operation, &mut names, findings);
        let shape = (without_names(operation.template), &operation.method);
        if let Some(other) = shapes.insert(shape, operation.template) {
            let (method, path) = (&operation.method, operation.template);
            let message = format!("`{method} {path}` and `{method} {other}` are the same address");
            findings.wrong(operation.span, message, "keep one of them");
        }
    }
}

fn check_path(path: &Member, findings: &mut Findings) {
    if !path.name.starts_with('/') {
        findings.wrong(
            path.span,
            format!("the path `{}` does not begin with a slash", path.name),
            "add the slash",
        );
    }
}

fn check_name(
    operation: &OperationSource<'_>,
    names: &mut BTreeSet<String>,
    findings: &mut Findings,
) {
    let Some(name) = operation.node.get("operationId") else {
        let advice = "the name of the method that callers use comes from it";
        findings.wrong(
            operation.node.span,
            "the operation has no `operationId`",
            advice,
        );
        return;
    };
    if !operation.is_named && name.text().is_some() {
        findings.wrong(
            name.span,
            "the `operationId` is empty",
            "give the operation a name",
        );
    } else if !names.insert(operation.id.clone()) {
        let message = format!("a second operation is called `{}`", operation.id);
        findings.wrong(name.span, message, "give each operation a name of its own");
    }
}

/// The path with every parameter alike.
fn without_names(path: &str) -> String {
    let pieces = pieces(path).into_iter().map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Name(_) => "{}",
    });
    pieces.collect()
}
