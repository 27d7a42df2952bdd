//! Parameters, and the names in paths.

use std::collections::BTreeSet;

use super::findings::Findings;
use super::operations::{operations, paths};
use crate::openapi::{Kind, walk};
use crate::source::{Member, Node};

const PLACES: [&str; 4] = ["query", "header", "path", "cookie"];

pub(super) fn check(document: &Node, findings: &mut Findings) {
    walk(document, &mut |kind, node| {
        if kind == Kind::Parameter && node.is_object() && node.get("$ref").is_none() {
            check_parameter(node, findings);
        }
    });
    for path in paths(document) {
        let named: BTreeSet<&str> = names_in(&path.name).collect();
        for (_, operation) in operations(path) {
            check_names(document, path, &named, operation, findings);
        }
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

fn check_names(
    document: &Node,
    path: &Member,
    named: &BTreeSet<&str>,
    operation: &Node,
    findings: &mut Findings,
) {
    let parameters = operation
        .get("parameters")
        .map(Node::items)
        .unwrap_or_default();
    let mut given = BTreeSet::new();
    for listed in parameters {
        let parameter = listed
            .text_of("$ref")
            .and_then(|to| document.referenced(to))
            .unwrap_or(listed);
        let (Some(name), Some(place)) = (parameter.text_of("name"), parameter.text_of("in")) else {
            continue;
        };
        if place != "path" {
            continue;
        }
        given.insert(name);
        if !named.contains(name) {
            let message = format!(
                "the parameter `{name}` does not stand in the path `{}`",
                path.name
            );
            findings.wrong(
                listed.span,
                message,
                "write it into the path in braces, or let it travel elsewhere",
            );
        }
    }
    for name in named.iter().filter(|name| !given.contains(*name)) {
        let message = format!(
            "the path `{}` names `{name}`, but the operation has no such parameter",
            path.name
        );
        findings.wrong(operation.span, message, "add the parameter");
    }
}

/// The names that stand in braces, query aside.
fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|after| after.split_once('}').map(|(name, _)| name))
}
