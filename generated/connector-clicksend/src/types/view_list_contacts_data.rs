//! `ViewListContactsData`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};
use super::Contact;

/// One page of the contacts in a list.
#[derive(Clone, PartialEq)]
pub struct ViewListContactsData {
    total: Member<i64>,
    per_page: Member<i64>,
    current_page: Member<i64>,
    last_page: Member<i64>,
    next_page_url: Member<String>,
    prev_page_url: Member<String>,
    from: Member<i64>,
    to: Member<i64>,
    data: Member<Vec<Contact>>,
    unknown_members: Unknown,
}

impl ViewListContactsData {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of contacts on all pages.
    pub fn total(&self) -> Option<i64> {
        self.total.copied()
    }

    /// Most contacts that one page holds.
    pub fn per_page(&self) -> Option<i64> {
        self.per_page.copied()
    }

    /// Number of this page; the first is 1.
    pub fn current_page(&self) -> Option<i64> {
        self.current_page.copied()
    }

    /// Number of the last page; 0 where there is nothing to list.
    pub fn last_page(&self) -> Option<i64> {
        self.last_page.copied()
    }

    /// Address of the next page; null on the last.
    pub fn next_page_url(&self) -> Option<&str> {
        self.next_page_url.text()
    }

    /// Address of the page before; null on the first.
    pub fn prev_page_url(&self) -> Option<&str> {
        self.prev_page_url.text()
    }

    /// Position of this page's first item among all contacts, counted from 1.
    pub fn from(&self) -> Option<i64> {
        self.from.copied()
    }

    /// Position of this page's last item among all contacts, counted from 1.
    pub fn to(&self) -> Option<i64> {
        self.to.copied()
    }

    /// The contacts of this page.
    pub fn data(&self) -> &[Contact] {
        self.data.items()
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

impl Default for ViewListContactsData {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for ViewListContactsData {
    const NAME: &'static str = "ViewListContactsData";

    fn empty() -> Self {
        Self {
            total: Member::absent(),
            per_page: Member::absent(),
            current_page: Member::absent(),
            last_page: Member::absent(),
            next_page_url: Member::absent(),
            prev_page_url: Member::absent(),
            from: Member::absent(),
            to: Member::absent(),
            data: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "total" => &mut self.total,
            "per_page" => &mut self.per_page,
            "current_page" => &mut self.current_page,
            "last_page" => &mut self.last_page,
            "next_page_url" => &mut self.next_page_url,
            "prev_page_url" => &mut self.prev_page_url,
            "from" => &mut self.from,
            "to" => &mut self.to,
            "data" => &mut self.data,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("total", &self.total);
        visit("per_page", &self.per_page);
        visit("current_page", &self.current_page);
        visit("last_page", &self.last_page);
        visit("next_page_url", &self.next_page_url);
        visit("prev_page_url", &self.prev_page_url);
        visit("from", &self.from);
        visit("to", &self.to);
        visit("data", &self.data);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(ViewListContactsData);
