//! Parameters, and the names in paths.

use std::collections::BTreeSet;

use super::findings::Findings;
use crate::openapi::template::names;
use crate::openapi::{Document, Kind, OperationSource, operations, walk};
use crate::source::Node;

const PLACES: [&str; 4] = ["query", "header", "path", "cookie"];

pub(super) fn check(document: &Document<'_>, findings: &mut Findings) {
    walk(document.root, &mut |kind, node| {
        if kind == Kind::Parameter && node.is_object() && node.get("$ref").is_none() {
            check_parameter(node, findings);
        }
    });
    for operation in &operations(document) {
        check_names(document, operation, findings);
    }
}

fn check_parameter(parameter: &Node, findings: &mut Findings) {
    match parameter.get("in") {
        None if findings.imported() => {
            findings.warn(
                parameter.span,
                "the parameter does not say where it travels",
                "it is passed over",
            );
        }
        // Of a definition of our own, `structure` says it.
        None => {}
        Some(place) => {
            if let Some(text) = place.text().filter(|text| !PLACES.contains(text)) {
                let message = format!("a parameter cannot travel in `{text}`");
                findings.wrong(
                    place.span,
                    message,
                    "known are query, header, path and cookie",
                );
            }
        }
    }
    if findings.imported() && parameter.text_of("name").is_none() {
        findings.warn(
            parameter.span,
            "the parameter has no name",
            "it is passed over",
        );
    }
    let demanded = parameter.is_true("required");
    if parameter.text_of("in") == Some("path") && !demanded && !findings.imported() {
        findings.wrong(
            parameter.span,
            "a parameter in the path is always required",
            "add \"required\": true",
        );
    }
}

fn check_names(document: &Document<'_>, operation: &OperationSource<'_>, findings: &mut Findings) {
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
            let message = format!("the parameter `{name}` does not stand in the path `{path}`");
            findings.wrong(
                listed.span,
                message,
                "write it into the path in braces, or let it travel elsewhere",
            );
        }
    }
    for name in named.iter().filter(|name| !given.contains(*name)) {
        let message =
            format!("the path `{path}` names `{name}`, but the operation has no such parameter");
        findings.wrong(operation.node.span, message, "add the parameter");
    }
}
