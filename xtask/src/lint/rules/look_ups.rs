//! Look-ups that list the values of an input.

use connector_codegen::source::Node;

use crate::lint::document::Document;
use crate::lint::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "look-up-unknown",
        is_error: true,
        about: "a lookup is an operation of the definition",
        check: unknown,
    },
    Rule {
        name: "look-up-argument",
        is_error: true,
        about: "an argument of a lookup names a parameter of it",
        check: argument,
    },
    Rule {
        name: "look-up-incomplete",
        is_error: true,
        about: "a lookup receives every parameter that it requires",
        check: incomplete,
    },
];

const KEYWORDS: [&str; 4] = [
    "x-ms-dynamic-values",
    "x-ms-dynamic-list",
    "x-ms-dynamic-schema",
    "x-ms-dynamic-properties",
];

/// The values of all keywords that name a look-up.
fn look_ups<'d>(node: &'d Node, found: &mut Vec<&'d Node>) {
    for member in node.members() {
        if KEYWORDS.contains(&member.name.as_str()) {
            if member.node.text_of("operationId").is_some() {
                found.push(&member.node);
            }
        } else {
            look_ups(&member.node, found);
        }
    }
    for item in node.items() {
        look_ups(item, found);
    }
}

fn all<'d>(document: &Document<'d>) -> Vec<&'d Node> {
    let mut found = Vec::new();
    look_ups(document.root, &mut found);
    found
}

fn unknown(document: &Document<'_>, findings: &mut Findings) {
    for look_up in all(document) {
        let id = look_up.text_of("operationId").unwrap_or_default();
        if document.operation(id).is_none() {
            findings.add(
                look_up.get("operationId").unwrap_or(look_up).span,
                format!("the lookup `{id}` is not an operation of the definition"),
                "correct the operationId",
            );
        }
    }
}

/// Names that a look-up's parameters, or members of its body, may have.
fn accepted<'d>(document: &Document<'d>, id: &str) -> Option<Vec<(&'d str, bool)>> {
    let operation = document.operation(id)?;
    let parameters = document.parameters(operation).into_iter();
    let mut names: Vec<(&str, bool)> = parameters
        .filter_map(|parameter| {
            let has_default = parameter
                .get("schema")
                .is_some_and(|schema| schema.get("default").is_some());
            let is_internal = parameter.text_of("x-ms-visibility") == Some("internal");
            let is_needed = parameter.is_true("required") && !has_default && !is_internal;
            Some((parameter.text_of("name")?, is_needed))
        })
        .collect();
    if let Some(body) = document.body(operation) {
        let members = body.get("properties").map_or(&[][..], Node::members);
        names.extend(members.iter().map(|member| (member.name.as_str(), false)));
        names.push(("body", false));
    }
    Some(names)
}

fn argument(document: &Document<'_>, findings: &mut Findings) {
    for look_up in all(document) {
        let id = look_up.text_of("operationId").unwrap_or_default();
        let Some(names) = accepted(document, id) else {
            continue;
        };
        for argument in look_up.get("parameters").map_or(&[][..], Node::members) {
            let first = argument.name.split('/').next().unwrap_or_default();
            let is_known = |name: &str| names.iter().any(|(known, _)| *known == name);
            if !is_known(&argument.name) && !is_known(first) {
                findings.add(
                    argument.span,
                    format!("the lookup `{id}` has no parameter `{}`", argument.name),
                    "correct the name, or remove the argument",
                );
            }
        }
    }
}

fn incomplete(document: &Document<'_>, findings: &mut Findings) {
    for look_up in all(document) {
        let id = look_up.text_of("operationId").unwrap_or_default();
        let given = look_up.get("parameters").map_or(&[][..], Node::members);
        for (name, is_needed) in accepted(document, id).unwrap_or_default() {
            let is_given = given.iter().any(|argument| argument.name == name);
            if is_needed && !is_given {
                findings.add(
                    look_up.span,
                    format!("the lookup `{id}` requires `{name}`, but does not receive it"),
                    format!("add `{name}` to the `parameters` of the lookup"),
                );
            }
        }
    }
}
