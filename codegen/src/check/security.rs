//! Security requirements: each names a scheme.

use std::collections::BTreeSet;

use crate::openapi::{Document, operations};
use crate::source::Diagnostics;
use crate::source::Node;

pub(super) fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let schemes: BTreeSet<&str> = document
        .section("securitySchemes")
        .map(|(name, _)| name)
        .collect();
    let operations = operations(document);
    let of_operations = operations.iter().map(|operation| operation.node);
    for holder in [document.root].into_iter().chain(of_operations) {
        let requirements = holder.get("security").map(Node::items).unwrap_or_default();
        for requirement in requirements.iter().flat_map(Node::members) {
            if !schemes.contains(requirement.name.as_str()) {
                diagnostics
                    .wrong(
                        requirement.span,
                        format!("no security scheme is named `{}`", requirement.name),
                    )
                    .help("describe it in `components.securitySchemes`");
            }
        }
    }
}
