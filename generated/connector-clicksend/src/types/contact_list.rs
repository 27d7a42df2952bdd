//! `ContactList`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A list of contacts.
#[derive(Clone, PartialEq)]
pub struct ContactList {
    list_id: Member<i64>,
    list_name: Member<String>,
    list_email_id: Member<String>,
    contacts_count: Member<i64>,
    import_in_progress: Member<i64>,
    optout_in_progress: Member<i64>,
    extra_members: ExtraMembers,
}

impl ContactList {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the list.
    pub fn list_id(&self) -> Option<i64> {
        self.list_id.copied()
    }

    /// Sets [`list_id`](Self::list_id).
    #[must_use]
    pub fn with_list_id(mut self, list_id: i64) -> Self {
        self.list_id.set(list_id);
        self
    }

    /// Name of the list.
    pub fn list_name(&self) -> Option<&str> {
        self.list_name.text()
    }

    /// Sets [`list_name`](Self::list_name).
    #[must_use]
    pub fn with_list_name(mut self, list_name: impl Into<String>) -> Self {
        self.list_name.set(list_name.into());
        self
    }

    /// Id that stands for the list where it is written to by e-mail.
    pub fn list_email_id(&self) -> Option<&str> {
        self.list_email_id.text()
    }

    /// Sets [`list_email_id`](Self::list_email_id).
    #[must_use]
    pub fn with_list_email_id(mut self, list_email_id: impl Into<String>) -> Self {
        self.list_email_id.set(list_email_id.into());
        self
    }

    /// Number of contacts in the list.
    pub fn contacts_count(&self) -> Option<i64> {
        self.contacts_count.copied()
    }

    /// Sets [`contacts_count`](Self::contacts_count).
    #[must_use]
    pub fn with_contacts_count(mut self, contacts_count: i64) -> Self {
        self.contacts_count.set(contacts_count);
        self
    }

    /// Not 0 while contacts are being imported into the list. `get_contact_lists` tells it;
    /// the reply to a new list does not promise it.
    pub fn import_in_progress(&self) -> Option<i64> {
        self.import_in_progress.copied()
    }

    /// Sets [`import_in_progress`](Self::import_in_progress).
    #[must_use]
    pub fn with_import_in_progress(mut self, import_in_progress: i64) -> Self {
        self.import_in_progress.set(import_in_progress);
        self
    }

    /// Not 0 while opt-outs are being worked into the list. `get_contact_lists` tells it;
    /// the reply to a new list does not promise it.
    pub fn optout_in_progress(&self) -> Option<i64> {
        self.optout_in_progress.copied()
    }

    /// Sets [`optout_in_progress`](Self::optout_in_progress).
    #[must_use]
    pub fn with_optout_in_progress(mut self, optout_in_progress: i64) -> Self {
        self.optout_in_progress.set(optout_in_progress);
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

impl Default for ContactList {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    ContactList {
        0 list_id = "list_id";
        1 list_name = "list_name";
        2 list_email_id = "list_email_id", sensitive;
        3 contacts_count = "_contacts_count";
        4 import_in_progress = "_import_in_progress";
        5 optout_in_progress = "_optout_in_progress";
    }
}
