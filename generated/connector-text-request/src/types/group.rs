//! `Group`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A group of contacts.
#[derive(Clone, PartialEq)]
pub struct Group {
    id: Member<i64>,
    group_member_count: Member<i64>,
    is_keyword: Member<bool>,
    name: Member<String>,
    notes: Member<String>,
    last_message_sent_utc: Member<String>,
    extra_members: ExtraMembers,
}

impl Group {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the group.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Number of contacts in the group.
    pub fn group_member_count(&self) -> Option<i64> {
        self.group_member_count.copied()
    }

    /// Sets [`group_member_count`](Self::group_member_count).
    #[must_use]
    pub fn with_group_member_count(mut self, group_member_count: i64) -> Self {
        self.group_member_count.set(group_member_count);
        self
    }

    /// Whether it belongs to a keyword: the service makes such groups by itself, and
    /// contacts get into them by texting the keyword.
    pub fn is_keyword(&self) -> Option<bool> {
        self.is_keyword.copied()
    }

    /// Sets [`is_keyword`](Self::is_keyword).
    #[must_use]
    pub fn with_is_keyword(mut self, is_keyword: bool) -> Self {
        self.is_keyword.set(is_keyword);
        self
    }

    /// Name of the group.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// Notes about the group, or null.
    pub fn notes(&self) -> Option<&str> {
        self.notes.text()
    }

    /// Sets [`notes`](Self::notes).
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.notes.set(notes.into());
        self
    }

    /// When the whole group was last sent a message: UTC without a zone designator, such as
    /// `2026-07-25T09:39:35.227`, or null.
    pub fn last_message_sent_utc(&self) -> Option<&str> {
        self.last_message_sent_utc.text()
    }

    /// Sets [`last_message_sent_utc`](Self::last_message_sent_utc).
    #[must_use]
    pub fn with_last_message_sent_utc(
        mut self,
        last_message_sent_utc: impl Into<String>,
    ) -> Self {
        self.last_message_sent_utc.set(last_message_sent_utc.into());
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

impl Default for Group {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Group {
        0 id = "id";
        1 group_member_count = "group_member_count";
        2 is_keyword = "is_keyword";
        3 name = "name";
        4 notes = "notes";
        5 last_message_sent_utc = "last_message_sent_utc";
    }
}
