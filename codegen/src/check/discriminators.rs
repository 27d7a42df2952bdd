//! Discriminators.

use crate::openapi::{Document, ObjectKind, walk};
use crate::source::{Diagnostics, Node};

pub(super) fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    walk(document.root, &mut |kind, node| {
        if kind == ObjectKind::Discriminator {
            check_mapping(document, node, diagnostics);
        }
    });
}

/// A value selects a schema: by a reference, or by the name of a component.
fn check_mapping(document: &Document<'_>, discriminator: &Node, diagnostics: &mut Diagnostics) {
    let mapping = discriminator.get("mapping").map(Node::members);
    for member in mapping.unwrap_or_default() {
        let Some(named) = member.node.text() else {
            let message = format!("`{}` must name a schema", member.name);
            diagnostics
                .wrong(member.node.span, message)
                .help("write \"#/components/schemas/…\"");
            continue;
        };
        let is_component = document.section("schemas").any(|(name, _)| name == named);
        if !is_component && document.target(named).is_none() {
            let message = format!("`{}` announces `{named}`, which is no schema", member.name);
            diagnostics
                .wrong(member.node.span, message)
                .help("add the schema, or correct the name");
        }
    }
}
