//! The operations that list choices and describe schemas.

use std::collections::BTreeSet;

use crate::openapi::{Document, operations, walk};
use crate::source::{Diagnostics, Node};

const KEYWORDS: [&str; 5] = [
    "x-ms-dynamic-values",
    "x-ms-dynamic-list",
    "x-ms-dynamic-schema",
    "x-ms-dynamic-properties",
    "x-ms-dynamic-tree",
];

/// Reports look-ups that do not exist: the input has no choices then.
pub(super) fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let operations = operations(document);
    let known: BTreeSet<&str> = operations.iter().map(|one| one.id.as_str()).collect();
    // A parameter of a path is in each of its operations.
    let mut seen = BTreeSet::new();
    walk(document.root, &mut |_, node| {
        let keywords = KEYWORDS
            .iter()
            .filter_map(|name| Some((name, node.get(name)?)));
        for (keyword, value) in keywords {
            for id in named(value) {
                let name = id.text().unwrap_or_default().trim();
                let is_told = name.is_empty() || known.contains(name);
                if is_told || !seen.insert(id.span) {
                    continue;
                }
                diagnostics
                    .wrong(
                        id.span,
                        format!("`{keyword}` asks `{name}`, but no operation is named so"),
                    )
                    .help("name the operation by its `operationId`, or remove the keyword");
            }
        }
    });
}

/// Names of operations: for a tree, those for its roots and for the levels below.
fn named(value: &Node) -> impl Iterator<Item = &Node> {
    let levels = [Some(value), value.get("open"), value.get("browse")];
    let levels = levels.into_iter().flatten();
    levels.filter_map(|level| level.get("operationId"))
}
