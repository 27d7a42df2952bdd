//! What an example imports.

use std::collections::BTreeSet;

/// Types that an example names.
#[derive(Default)]
pub(crate) struct ExampleNames {
    /// In the module `types`.
    pub(crate) types: BTreeSet<String>,
    /// In the module of the operation.
    pub(crate) operations: BTreeSet<String>,
    /// In the crate's root.
    pub(crate) root: BTreeSet<&'static str>,
}
