//! Marks: keywords that are set or not.

use crate::openapi::first;
use crate::source::Node;

/// Whether a thing is hidden from people.
pub(crate) fn is_internal(layers: &[&Node]) -> bool {
    first(layers, "x-ms-visibility")
        .and_then(Node::text)
        .is_some_and(|visibility| visibility.trim().eq_ignore_ascii_case("internal"))
}

/// Whether the first node that has the mark sets it.
pub(crate) fn has_mark(layers: &[&Node], mark: &str) -> bool {
    first(layers, mark).is_some_and(is_yes)
}

/// `true`, as definitions write it.
pub(super) fn is_yes(node: &Node) -> bool {
    node.boolean() == Some(true)
        || node
            .text()
            .is_some_and(|text| text.trim().eq_ignore_ascii_case("true"))
}
