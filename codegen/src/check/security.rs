//! Security requirements: each names a scheme.

use super::findings::Findings;
use super::operations::{operations, paths};
use crate::source::Node;

pub(super) fn check(document: &Node, findings: &mut Findings) {
    let schemes = document
        .get("components")
        .and_then(|components| components.get("securitySchemes"));
    let of_operations = paths(document)
        .flat_map(operations)
        .map(|(_, operation)| operation);
    for holder in [document].into_iter().chain(of_operations) {
        let requirements = holder.get("security").map(Node::items).unwrap_or_default();
        for requirement in requirements.iter().flat_map(Node::members) {
            if schemes
                .and_then(|schemes| schemes.get(&requirement.name))
                .is_none()
            {
                findings.wrong(
                    requirement.span,
                    format!("no security scheme is called `{}`", requirement.name),
                    "describe it in `components.securitySchemes`",
                );
            }
        }
    }
}
