//! `SearchResult`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A contact list or a contact that a search found; `type` says which.
#[derive(Clone, PartialEq)]
pub struct SearchResult {
    id: Member<i64>,
    name: Member<String>,
    contact: Member<String>,
    type_: Member<String>,
    contacts_count: Member<i64>,
    extra_members: ExtraMembers,
}

impl SearchResult {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the list or of the contact.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Name of the list or of the contact.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// How to reach it: a telephone number where `type` is `contact`, else the list's
    /// e-mail id.
    pub fn contact(&self) -> Option<&str> {
        self.contact.text()
    }

    /// Sets [`contact`](Self::contact).
    #[must_use]
    pub fn with_contact(mut self, contact: impl Into<String>) -> Self {
        self.contact.set(contact.into());
        self
    }

    /// What was found, such as `contact`.
    pub fn type_(&self) -> Option<&str> {
        self.type_.text()
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type_(mut self, type_: impl Into<String>) -> Self {
        self.type_.set(type_.into());
        self
    }

    /// Number of contacts in the list; null where a single contact was found.
    pub fn contacts_count(&self) -> Option<i64> {
        self.contacts_count.copied()
    }

    /// Sets [`contacts_count`](Self::contacts_count).
    #[must_use]
    pub fn with_contacts_count(mut self, contacts_count: i64) -> Self {
        self.contacts_count.set(contacts_count);
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

impl Default for SearchResult {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SearchResult {
        0 id = "id";
        1 name = "name", sensitive;
        2 contact = "contact", sensitive;
        3 type_ = "type";
        4 contacts_count = "contacts_count";
    }
}
