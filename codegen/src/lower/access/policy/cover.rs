//! Which operations a policy or a credential is for.

use std::collections::BTreeSet;

/// Which operations something covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cover {
    All,
    Operations(BTreeSet<String>),
}

impl Cover {
    /// Whether this operation is among them.
    pub(crate) fn has(&self, operation: &str) -> bool {
        match self {
            Self::All => true,
            Self::Operations(names) => names.contains(operation),
        }
    }
}
