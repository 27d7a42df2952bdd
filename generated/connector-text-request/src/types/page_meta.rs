//! `PageMeta`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Which page of a list this is, and how many items the whole list has.
#[derive(Clone, PartialEq)]
pub struct PageMeta {
    page: Member<i64>,
    page_size: Member<i64>,
    total_items: Member<i64>,
    extra_members: ExtraMembers,
}

impl PageMeta {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of this page, counted from 0.
    pub fn page(&self) -> Option<i64> {
        self.page.copied()
    }

    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page.set(page);
        self
    }

    /// Most items on a page, as the service applied it: sizes above 1,000 are cut to 1,000.
    pub fn page_size(&self) -> Option<i64> {
        self.page_size.copied()
    }

    /// Sets [`page_size`](Self::page_size).
    #[must_use]
    pub fn with_page_size(mut self, page_size: i64) -> Self {
        self.page_size.set(page_size);
        self
    }

    /// Number of items on all pages together.
    pub fn total_items(&self) -> Option<i64> {
        self.total_items.copied()
    }

    /// Sets [`total_items`](Self::total_items).
    #[must_use]
    pub fn with_total_items(mut self, total_items: i64) -> Self {
        self.total_items.set(total_items);
        self
    }

    /// Sets any member by its name on the wire, also one that this type does not offer.
    #[must_use]
    pub fn with_member(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> Self {
        ObjectExt::set_member(&mut self, name, value);
        self
    }
}

impl Default for PageMeta {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    PageMeta {
        0 page = "page";
        1 page_size = "page_size";
        2 total_items = "total_items";
    }
}
