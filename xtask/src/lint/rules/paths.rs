//! Paths that are too alike.

use crate::lint::document::Document;
use crate::lint::rule::{Findings, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "path-case",
        is_error: true,
        about: "no two paths differ only in case",
        check: case,
    },
    Rule {
        name: "path-overlap",
        is_error: false,
        about: "no path has a parameter where another one has a fixed name",
        check: overlap,
    },
    Rule {
        name: "path-encoding",
        is_error: false,
        about: "a path parameter says how it is encoded",
        check: encoding,
    },
];

fn case(document: &Document<'_>, findings: &mut Findings) {
    let paths = document.paths();
    for (index, path) in paths.iter().enumerate() {
        let twin = paths
            .iter()
            .take(index)
            .find(|other| other.name != path.name && other.name.eq_ignore_ascii_case(&path.name));
        if let Some(twin) = twin {
            findings.add(
                path.span,
                format!(
                    "the path `{}` differs from `{}` only in case",
                    path.name, twin.name
                ),
                "put the operations of both under one of them",
            );
        }
    }
}

fn overlap(document: &Document<'_>, findings: &mut Findings) {
    let paths = document.paths();
    for path in paths {
        let fixed = paths
            .iter()
            .find(|other| is_hidden_by(&path.name, &other.name));
        if let Some(fixed) = fixed {
            findings.add(
                path.span,
                format!("`{}` also matches the path `{}`", path.name, fixed.name),
                "give them distinct fixed parts, if the service has them",
            );
        }
    }
}

/// Whether a path with parameters matches a literal one with as many segments.
fn is_hidden_by(path: &str, other: &str) -> bool {
    let (path, other): (Vec<_>, Vec<_>) = (path.split('/').collect(), other.split('/').collect());
    let is_parameter = |part: &str| part.starts_with('{') && part.ends_with('}');
    let mut is_wider = false;
    path.len() == other.len()
        && path.iter().zip(&other).all(|(part, fixed)| {
            is_wider |= is_parameter(part) && !is_parameter(fixed);
            is_parameter(part) || part == fixed
        })
        && is_wider
}

fn encoding(document: &Document<'_>, findings: &mut Findings) {
    for operation in document.operations() {
        for parameter in document.parameters(operation) {
            let is_in_path = parameter.text_of("in") == Some("path");
            if is_in_path && parameter.get("x-ms-url-encoding").is_none() {
                findings.add(
                    parameter.get("name").unwrap_or(parameter).span,
                    format!(
                        "the path parameter `{}` of {} does not say how it is encoded",
                        parameter.text_of("name").unwrap_or_default(),
                        operation.name()
                    ),
                    "add `\"x-ms-url-encoding\": \"single\"`",
                );
            }
        }
    }
}
