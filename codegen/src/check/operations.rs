//! Operations: their names, methods and paths.

use std::collections::{BTreeMap, BTreeSet};

use super::findings::Findings;
use crate::openapi::METHODS;
use crate::source::{Member, Node};

pub(super) fn check(document: &Node, findings: &mut Findings) {
    let mut names = BTreeSet::new();
    let mut shapes = BTreeMap::new();
    for path in paths(document) {
        check_path(path, findings);
        for (method, operation) in operations(path) {
            check_name(operation, &mut names, findings);
            let shape = (without_names(&path.name), method.name.as_str());
            if let Some(other) = shapes.insert(shape, path.name.as_str()) {
                let message = format!(
                    "{} of this path is {} of `{other}` too",
                    method.name, method.name
                );
                findings.wrong(method.span, message, "keep one of them");
            }
        }
    }
}

/// Paths of the document.
pub(super) fn paths(document: &Node) -> impl Iterator<Item = &Member> {
    let paths = document.get("paths").map(Node::members).unwrap_or_default();
    paths.iter().filter(|path| !path.name.starts_with("x-"))
}

/// Operations of a path, with the members that hold them.
pub(super) fn operations(path: &Member) -> impl Iterator<Item = (&Member, &Node)> {
    let members = path.node.members().iter();
    members
        .filter(|member| METHODS.contains(&member.name.as_str()) && member.node.is_object())
        .map(|member| (member, &member.node))
}

fn check_path(path: &Member, findings: &mut Findings) {
    if !path.name.starts_with('/') {
        findings.wrong(
            path.span,
            format!("the path `{}` does not begin with a slash", path.name),
            "add the slash",
        );
    }
    if let Some(reference) = path.node.get("$ref") {
        findings.wrong(
            reference.span,
            "a path that is a reference is not followed",
            "write the path out",
        );
    }
}

fn check_name<'d>(operation: &'d Node, names: &mut BTreeSet<&'d str>, findings: &mut Findings) {
    match operation.get("operationId") {
        None => {
            let advice = "the name of the method that callers use comes from it";
            findings.wrong(operation.span, "the operation has no `operationId`", advice);
        }
        Some(name) => match name.text().map(str::trim) {
            Some("") => findings.wrong(
                name.span,
                "the `operationId` is empty",
                "give the operation a name",
            ),
            Some(text) if !names.insert(text) => {
                let message = format!("a second operation is called `{text}`");
                findings.wrong(name.span, message, "give each operation a name of its own");
            }
            Some(_) | None => {}
        },
    }
}

/// The path with every parameter alike.
fn without_names(path: &str) -> String {
    let mut shape = String::new();
    let mut inside = false;
    for c in path.chars() {
        inside = (inside || c == '{') && c != '}';
        if !inside {
            shape.push(c);
        }
    }
    shape
}
