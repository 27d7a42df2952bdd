//! Success and failure of single items inside one successful reply.

/// Each item of a list in the reply says for itself whether it was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemResults {
    /// Wire names that lead from the reply's root to the list.
    pub items: Vec<String>,
    /// Wire name of the item's member that tells.
    pub status: String,
    /// Values of that member that mean "accepted".
    pub accepted: Vec<String>,
}
