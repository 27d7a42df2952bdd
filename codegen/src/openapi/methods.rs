//! Operations of a path.

use crate::source::Member;

/// The methods that an operation can have.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Whether a member of a path is one of its operations.
pub(crate) fn is_operation(member: &Member) -> bool {
    METHODS.contains(&member.name.as_str()) && member.node.is_object()
}
