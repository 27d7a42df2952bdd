//! Parameters, and the names in paths.

use std::collections::BTreeSet;

use crate::openapi::template::names;
use crate::openapi::{Document, ObjectKind, OperationSource, operations, walk};
use crate::source::Diagnostics;
use crate::source::Node;

const PLACES: [&str; 4] = ["query", "header", "path", "cookie"];

pub(super) fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    walk(document.root, &mut |kind, node| {
        if kind == ObjectKind::Parameter && node.is_object() && node.get("$ref").is_none() {
            check_parameter(node, diagnostics);
        }
    });
    for operation in &operations(document) {
        check_names(document, operation, diagnostics);
    }
}

fn check_parameter(parameter: &Node, diagnostics: &mut Diagnostics) {
    match parameter.get("in") {
        None if diagnostics.is_imported() => {
            diagnostics
                .warn(parameter.span, "the parameter has no location (`in`)")
                .help("it is ignored");
        }
        // In a definition of our own, `structure` reports it.
        None => {}
        Some(place) => {
            if let Some(text) = place.text().filter(|text| !PLACES.contains(text)) {
                let message = format!("`{text}` is not a parameter location");
                diagnostics
                    .wrong(place.span, message)
                    .help("use query, header, path or cookie");
            }
        }
    }
    if diagnostics.is_imported() && parameter.text_of("name").is_none() {
        diagnostics
            .warn(parameter.span, "the parameter has no name")
            .help("it is ignored");
    }
    let demanded = parameter.is_true("required");
    if parameter.text_of("in") == Some("path") && !demanded && !diagnostics.is_imported() {
        diagnostics
            .wrong(parameter.span, "a path parameter is always required")
            .help("add \"required\": true");
    }
}

fn check_names(
    document: &Document<'_>,
    operation: &OperationSource<'_>,
    diagnostics: &mut Diagnostics,
) {
    let path = operation.template;
    let named: BTreeSet<&str> = names(path).collect();
    let parameters = operation
        .node
        .get("parameters")
        .map(Node::items)
        .unwrap_or_default();
    let mut given = BTreeSet::new();
    for listed in parameters {
        let parameter = document.resolve(listed).unwrap_or(listed);
        let (Some(name), Some(place)) = (parameter.text_of("name"), parameter.text_of("in")) else {
            continue;
        };
        if place != "path" {
            continue;
        }
        given.insert(name);
        if !named.contains(name) {
            let message = format!("the parameter `{name}` is not in the path `{path}`");
            diagnostics
                .wrong(listed.span, message)
                .help("add it to the path in braces, or change its location");
        }
    }
    for name in named.iter().filter(|name| !given.contains(*name)) {
        let message =
            format!("the path `{path}` names `{name}`, but the operation has no such parameter");
        diagnostics
            .wrong(operation.node.span, message)
            .help("add the parameter");
    }
}
