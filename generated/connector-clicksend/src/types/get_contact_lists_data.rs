//! `GetContactListsData`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::ContactList;

/// One page of contact lists.
#[derive(Clone, PartialEq)]
pub struct GetContactListsData {
    total: Member<i64>,
    per_page: Member<i64>,
    current_page: Member<i64>,
    last_page: Member<i64>,
    next_page_url: Member<String>,
    prev_page_url: Member<String>,
    from: Member<i64>,
    to: Member<i64>,
    data: Member<Vec<ContactList>>,
    extra_members: ExtraMembers,
}

impl GetContactListsData {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of contact lists on all pages.
    pub fn total(&self) -> Option<i64> {
        self.total.copied()
    }

    /// Sets [`total`](Self::total).
    #[must_use]
    pub fn with_total(mut self, total: i64) -> Self {
        self.total.set(total);
        self
    }

    /// Most contact lists that one page holds.
    pub fn per_page(&self) -> Option<i64> {
        self.per_page.copied()
    }

    /// Sets [`per_page`](Self::per_page).
    #[must_use]
    pub fn with_per_page(mut self, per_page: i64) -> Self {
        self.per_page.set(per_page);
        self
    }

    /// Number of this page; the first is 1.
    pub fn current_page(&self) -> Option<i64> {
        self.current_page.copied()
    }

    /// Sets [`current_page`](Self::current_page).
    #[must_use]
    pub fn with_current_page(mut self, current_page: i64) -> Self {
        self.current_page.set(current_page);
        self
    }

    /// Number of the last page; 0 where there is nothing to list.
    pub fn last_page(&self) -> Option<i64> {
        self.last_page.copied()
    }

    /// Sets [`last_page`](Self::last_page).
    #[must_use]
    pub fn with_last_page(mut self, last_page: i64) -> Self {
        self.last_page.set(last_page);
        self
    }

    /// Address of the next page; null on the last.
    pub fn next_page_url(&self) -> Option<&str> {
        self.next_page_url.text()
    }

    /// Sets [`next_page_url`](Self::next_page_url).
    #[must_use]
    pub fn with_next_page_url(mut self, next_page_url: impl Into<String>) -> Self {
        self.next_page_url.set(next_page_url.into());
        self
    }

    /// Address of the page before; null on the first.
    pub fn prev_page_url(&self) -> Option<&str> {
        self.prev_page_url.text()
    }

    /// Sets [`prev_page_url`](Self::prev_page_url).
    #[must_use]
    pub fn with_prev_page_url(mut self, prev_page_url: impl Into<String>) -> Self {
        self.prev_page_url.set(prev_page_url.into());
        self
    }

    /// Position of this page's first item among all contact lists, counted from 1.
    pub fn from(&self) -> Option<i64> {
        self.from.copied()
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: i64) -> Self {
        self.from.set(from);
        self
    }

    /// Position of this page's last item among all contact lists, counted from 1.
    pub fn to(&self) -> Option<i64> {
        self.to.copied()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: i64) -> Self {
        self.to.set(to);
        self
    }

    /// The contact lists of this page.
    pub fn data(&self) -> &[ContactList] {
        self.data.items()
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(
        mut self,
        data: impl IntoIterator<Item: Into<ContactList>>,
    ) -> Self {
        self.data.set(data.into_iter().map(Into::into).collect());
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

impl Default for GetContactListsData {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetContactListsData {
        0 total = "total";
        1 per_page = "per_page";
        2 current_page = "current_page";
        3 last_page = "last_page";
        4 next_page_url = "next_page_url";
        5 prev_page_url = "prev_page_url";
        6 from = "from";
        7 to = "to";
        8 data = "data";
    }
}
