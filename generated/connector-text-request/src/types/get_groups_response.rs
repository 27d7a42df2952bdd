//! `GetGroupsResponse`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{Group, PageMeta};

/// One page of groups.
#[derive(Clone, PartialEq)]
pub struct GetGroupsResponse {
    meta: Member<PageMeta>,
    items: Member<Vec<Group>>,
    extra_members: ExtraMembers,
}

impl GetGroupsResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Which page this is, and how many items there are in all.
    pub fn meta(&self) -> Option<&PageMeta> {
        self.meta.get()
    }

    /// Sets [`meta`](Self::meta).
    #[must_use]
    pub fn with_meta(mut self, meta: impl Into<PageMeta>) -> Self {
        self.meta.set(meta.into());
        self
    }

    /// The groups on this page; empty past the last page.
    pub fn items(&self) -> &[Group] {
        self.items.items()
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(mut self, items: impl IntoIterator<Item: Into<Group>>) -> Self {
        self.items.set(items.into_iter().map(Into::into).collect());
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

impl Default for GetGroupsResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetGroupsResponse {
        0 meta = "meta";
        1 items = "items";
    }
}
