//! Triggers: where deliveries go, and what they hold.

use connector_codegen::source::Node;

use crate::lint::document::{Document, OperationNode};
use crate::lint::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "callback-internal",
        is_error: true,
        about: "the member for the callback address is internal: the platform fills it in",
        check: internal,
    },
    Rule {
        name: "callback-required",
        is_error: true,
        about: "the member for the callback address is required",
        check: required,
    },
    Rule {
        name: "no-notification-content",
        is_error: true,
        about: "a webhook describes its deliveries",
        check: no_content,
    },
];

/// Members of the body's own object that take the callback address.
fn callbacks<'d>(
    document: &Document<'d>,
    operation: OperationNode<'d>,
) -> Vec<(&'d Node, &'d str, &'d Node)> {
    let Some(body) = document.body(operation) else {
        return Vec::new();
    };
    let members = body.get("properties").map_or(&[][..], Node::members);
    let callbacks = members
        .iter()
        .filter(|member| member.node.is_true("x-ms-notification-url"));
    callbacks
        .map(|member| (body, member.name.as_str(), &member.node))
        .collect()
}

fn internal(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        for (_, name, member) in callbacks(document, operation) {
            if member.text_of("x-ms-visibility") != Some("internal") {
                findings.add(
                    member.span,
                    format!(
                        "the callback address `{name}` of {} is not internal",
                        operation.name()
                    ),
                    "add `\"x-ms-visibility\": \"internal\"`",
                );
            }
        }
    }
}

fn required(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        for (body, name, member) in callbacks(document, operation) {
            let required = body.get("required").map_or(&[][..], Node::items);
            if !required.iter().any(|item| item.text() == Some(name)) {
                findings.add(
                    member.span,
                    format!(
                        "the callback address `{name}` of {} is not required",
                        operation.name()
                    ),
                    format!("add `{name}` to `required`"),
                );
            }
        }
    }
}

fn no_content(document: &Document<'_>, findings: &mut Findings) {
    for operation in document
        .operations()
        .filter(|operation| operation.is_trigger())
    {
        let has_content = operation
            .path
            .node
            .get("x-ms-notification-content")
            .is_some();
        if !callbacks(document, operation).is_empty() && !has_content {
            findings.add(
                operation.span(),
                format!("{} does not describe its deliveries", operation.name()),
                "add `x-ms-notification-content` with a schema to the path",
            );
        }
    }
}
