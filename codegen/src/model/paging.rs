//! How further pages of a list are requested.

use super::FieldPath;

/// A paging convention. Names of inputs and members are wire names; paths lead
/// from the root of the reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// Pages have numbers.
    Numbered {
        /// Query parameter with the number.
        page: String,
        /// Query parameter with the size.
        size: Option<String>,
        /// Number of the first page: 0 or 1.
        first: i64,
        /// Leads to the items.
        items: FieldPath,
        /// Leads to the number of the last page.
        last_page: Option<FieldPath>,
        /// Leads to the number of items on all pages.
        total_items: Option<FieldPath>,
    },
    /// Each page names the address of the next.
    NextLink {
        /// Leads to the items.
        items: FieldPath,
        /// Leads to the address.
        next_link: FieldPath,
    },
}

impl Paging {
    /// Leads to the items.
    #[must_use]
    pub fn items(&self) -> &FieldPath {
        match self {
            Self::Numbered { items, .. } | Self::NextLink { items, .. } => items,
        }
    }
}
