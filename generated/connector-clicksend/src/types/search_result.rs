//! `SearchResult`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for SearchResult {
    const NAME: &'static str = "SearchResult";

    const SENSITIVE: &'static [&'static str] = &["name", "contact"];

    fn empty() -> Self {
        Self {
            id: Member::absent(),
            name: Member::absent(),
            contact: Member::absent(),
            type_: Member::absent(),
            contacts_count: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "id" => &mut self.id,
            "name" => &mut self.name,
            "contact" => &mut self.contact,
            "type" => &mut self.type_,
            "contacts_count" => &mut self.contacts_count,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("id", &self.id);
        visit("name", &self.name);
        visit("contact", &self.contact);
        visit("type", &self.type_);
        visit("contacts_count", &self.contacts_count);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(SearchResult);
