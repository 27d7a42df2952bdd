//! The `parameters` entries of an operation.

use std::collections::BTreeSet;

use crate::openapi::{Document, OperationSource, first};
use crate::source::{Diagnostics, Node, Span};

/// One `parameters` entry, with its references followed.
#[derive(Debug)]
pub(crate) struct Declared<'a> {
    pub(crate) name: &'a str,
    pub(crate) location: &'a str,
    pub(crate) at: Span,
    /// The entry, and what it refers to.
    pub(crate) around: Vec<&'a Node>,
    /// The same, then its schema and what that refers to.
    pub(crate) layers: Vec<&'a Node>,
    pub(crate) schema: Option<&'a Node>,
}

/// The declared parameters, each once: header names are case-insensitive.
pub(super) fn declared<'a>(
    document: &Document<'a>,
    found: &OperationSource<'a>,
    report: &mut Diagnostics,
) -> Vec<Declared<'a>> {
    let nodes = found
        .node
        .get("parameters")
        .map(Node::items)
        .unwrap_or_default();
    let mut known = BTreeSet::new();
    let mut all = Vec::new();
    for node in nodes {
        let Some(declared) = read(document, node, report) else {
            continue;
        };
        let (name, location) = (declared.name, declared.location);
        let key = if location == "header" {
            name.to_ascii_lowercase()
        } else {
            name.to_owned()
        };
        if known.insert((location, key)) {
            all.push(declared);
        } else {
            let message = format!("a second `{name}` in the {location} is ignored");
            report.warn(node.span, message);
        }
    }
    all
}

fn read<'a>(
    document: &Document<'a>,
    node: &'a Node,
    report: &mut Diagnostics,
) -> Option<Declared<'a>> {
    let Some(mut layers) = document.layers(node) else {
        report.warn(
            node.span,
            "the `$ref` of this parameter is an unresolved reference: the parameter is ignored",
        );
        return None;
    };
    let text = |word| first(&layers, word).and_then(Node::text);
    let (Some(name), Some(location)) = (text("name"), text("in")) else {
        report.warn(
            node.span,
            "a parameter needs `name` and `in`: it is ignored",
        );
        return None;
    };
    let content = first(&layers, "content").and_then(|content| content.members().first());
    let schema =
        first(&layers, "schema").or_else(|| content.and_then(|member| member.node.get("schema")));
    let around = layers.clone();
    layers.extend(
        schema
            .and_then(|schema| document.layers(schema))
            .unwrap_or_default(),
    );
    Some(Declared {
        name,
        location,
        at: node.span,
        around,
        layers,
        schema,
    })
}
