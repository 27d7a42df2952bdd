//! Operations: their names, methods and paths.

use std::collections::{BTreeMap, BTreeSet};

use crate::openapi::template::{TemplatePart, pieces};
use crate::openapi::{Document, OperationSource, operations, paths};
use crate::source::Diagnostics;
use crate::source::Member;

pub(super) fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    for path in paths(document.root) {
        check_path(path, diagnostics);
    }
    let mut names = BTreeSet::new();
    let mut shapes = BTreeMap::new();
    for operation in &operations(document) {
        check_name(operation, &mut names, diagnostics);
        let shape = (without_names(operation.template), &operation.method);
        if let Some(other) = shapes.insert(shape, operation.template) {
            let (method, path) = (&operation.method, operation.template);
            let message = format!("`{method} {path}` and `{method} {other}` are the same endpoint");
            diagnostics
                .wrong(operation.span, message)
                .help("keep one of them");
        }
    }
}

/// A path as other tools read it, without empty braces.
fn check_path(path: &Member, diagnostics: &mut Diagnostics) {
    if !path.name.starts_with('/') {
        diagnostics
            .wrong(
                path.span,
                format!("the path `{}` does not start with a slash", path.name),
            )
            .help("add the slash");
    }
    if path.name.contains("{}") {
        diagnostics
            .wrong(
                path.span,
                format!("braces in the path `{}` name no parameter", path.name),
            )
            .help("they are sent unchanged");
    }
}

fn check_name(
    operation: &OperationSource<'_>,
    names: &mut BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let Some(name) = operation.node.get("operationId") else {
        let advice = "the name of the client's method is made from it";
        diagnostics
            .wrong(operation.node.span, "the operation has no `operationId`")
            .help(advice);
        return;
    };
    if !operation.is_named && name.text().is_some() {
        diagnostics
            .wrong(name.span, "the `operationId` is empty")
            .help("give the operation a name");
    } else if !names.insert(operation.id.clone()) {
        let message = format!("another operation is also named `{}`", operation.id);
        diagnostics
            .wrong(name.span, message)
            .help("give each operation a unique name");
    }
}

/// The path with every parameter alike.
fn without_names(path: &str) -> String {
    let pieces = pieces(path).into_iter().map(|piece| match piece {
        TemplatePart::Text(text) => text,
        TemplatePart::Name(_) => "{}",
    });
    pieces.collect()
}
