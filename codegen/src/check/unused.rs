//! Components that no operation reaches.

use std::collections::BTreeSet;

use crate::openapi::Document;
use crate::source::{Diagnostics, Node, Pointer};

/// The sections whose components are used by reference, and the name of one.
const SECTIONS: [(&str, &str); 4] = [
    ("schemas", "schema"),
    ("responses", "response"),
    ("parameters", "parameter"),
    ("requestBodies", "request body"),
];

pub(super) fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let used = used(document);
    for (section, word) in SECTIONS {
        let unused = document
            .section(section)
            .filter(|(_, node)| !used.contains(&address(node)));
        for (_, node) in unused {
            diagnostics
                .wrong(node.span, format!("no operation uses this {word}"))
                .help("refer to it, or remove it");
        }
    }
}

/// The components that the rest of the document reaches, by their addresses.
fn used(document: &Document<'_>) -> BTreeSet<*const Node> {
    let mut used = BTreeSet::new();
    let rest = document.root.members().iter();
    let mut open: Vec<&Node> = rest
        .filter(|member| member.name != "components")
        .map(|member| &member.node)
        .collect();
    while let Some(node) = open.pop() {
        for component in reached(document, node) {
            if used.insert(address(component)) {
                open.push(component);
            }
        }
        open.extend(node.members().iter().map(|member| &member.node));
        open.extend(node.items());
    }
    used
}

/// The components that a node names by itself.
fn reached<'d>(document: &Document<'d>, node: &'d Node) -> Vec<&'d Node> {
    let named = node
        .text_of("$ref")
        .and_then(|reference| component_of(document, reference));
    let extensions = node.get("discriminator").into_iter().flat_map(|_| {
        let schemas = document.section("schemas").map(|(_, schema)| schema);
        schemas.filter(|schema| extends(document, schema, node))
    });
    named.into_iter().chain(extensions).collect()
}

/// The component that a reference leads to, or into.
fn component_of<'d>(document: &Document<'d>, reference: &str) -> Option<&'d Node> {
    let target = document.find(reference)?;
    match target.pointer.tokens() {
        [_, _, _] => Some(target.node),
        [root, section, name, ..] => {
            let whole: Pointer = [root, section, name].into_iter().collect();
            whole.find(document.root)
        }
        _ => None,
    }
}

/// Whether a schema extends this base.
fn extends(document: &Document<'_>, schema: &Node, base: &Node) -> bool {
    let parts = schema.get("allOf").map(Node::items).unwrap_or_default();
    let mut bases = parts.iter().filter_map(|part| part.text_of("$ref"));
    bases.any(|reference| {
        let target = document.target(reference);
        target.is_some_and(|target| std::ptr::eq(target, base))
    })
}

fn address(node: &Node) -> *const Node {
    node
}
