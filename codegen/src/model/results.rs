//! Success and failure of single items inside one successful reply.

use super::FieldPath;

/// Each item of a list in the reply has a status of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemResults {
    /// Leads from the reply's root to the list.
    pub items: FieldPath,
    /// Leads from an item to its status.
    pub status: FieldPath,
    /// Values of that member that mean "accepted".
    pub accepted: Vec<String>,
}
