//! `CaseHistoryEntry`.

use connector_runtime::{DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Something that happened to a case. An older version of the connector nests the last
/// five members in a list `detail`.
#[derive(Clone, PartialEq)]
pub struct CaseHistoryEntry {
    action_id: Member<String>,
    action_name: Member<String>,
    author_id: Member<i64>,
    author_name: Member<String>,
    created: Member<DateTime>,
    field_name: Member<String>,
    new_value: Member<String>,
    old_value: Member<String>,
    note_type: Member<String>,
    related_item_id: Member<String>,
    extra_members: ExtraMembers,
}

impl CaseHistoryEntry {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// What happened, such as `Created`, `Modified`, `AddedFile`, `RemovedFile`, `Note`,
    /// `Closed`, `Reopened` or `AddedRelated`.
    pub fn action_id(&self) -> Option<&str> {
        self.action_id.text()
    }

    /// Sets [`action_id`](Self::action_id).
    #[must_use]
    pub fn with_action_id(mut self, action_id: impl Into<String>) -> Self {
        self.action_id.set(action_id.into());
        self
    }

    /// What happened, in words.
    pub fn action_name(&self) -> Option<&str> {
        self.action_name.text()
    }

    /// Sets [`action_name`](Self::action_name).
    #[must_use]
    pub fn with_action_name(mut self, action_name: impl Into<String>) -> Self {
        self.action_name.set(action_name.into());
        self
    }

    /// Id of the person who did it.
    pub fn author_id(&self) -> Option<i64> {
        self.author_id.copied()
    }

    /// Sets [`author_id`](Self::author_id).
    #[must_use]
    pub fn with_author_id(mut self, author_id: i64) -> Self {
        self.author_id.set(author_id);
        self
    }

    /// Name of the person who did it.
    pub fn author_name(&self) -> Option<&str> {
        self.author_name.text()
    }

    /// Sets [`author_name`](Self::author_name).
    #[must_use]
    pub fn with_author_name(mut self, author_name: impl Into<String>) -> Self {
        self.author_name.set(author_name.into());
        self
    }

    /// When it happened.
    pub fn created(&self) -> Option<&DateTime> {
        self.created.get()
    }

    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn with_created(mut self, created: impl Into<DateTime>) -> Self {
        self.created.set(created.into());
        self
    }

    /// Field that was changed.
    pub fn field_name(&self) -> Option<&str> {
        self.field_name.text()
    }

    /// Sets [`field_name`](Self::field_name).
    #[must_use]
    pub fn with_field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name.set(field_name.into());
        self
    }

    /// What stands in the field now, or the text of a note; may hold HTML.
    ///
    /// Its format is `html`.
    pub fn new_value(&self) -> Option<&str> {
        self.new_value.text()
    }

    /// Sets [`new_value`](Self::new_value).
    #[must_use]
    pub fn with_new_value(mut self, new_value: impl Into<String>) -> Self {
        self.new_value.set(new_value.into());
        self
    }

    /// What stood in the field before; may hold HTML.
    ///
    /// Its format is `html`.
    pub fn old_value(&self) -> Option<&str> {
        self.old_value.text()
    }

    /// Sets [`old_value`](Self::old_value).
    #[must_use]
    pub fn with_old_value(mut self, old_value: impl Into<String>) -> Self {
        self.old_value.set(old_value.into());
        self
    }

    /// Whether a note is public or private; for `Note` only.
    pub fn note_type(&self) -> Option<&str> {
        self.note_type.text()
    }

    /// Sets [`note_type`](Self::note_type).
    #[must_use]
    pub fn with_note_type(mut self, note_type: impl Into<String>) -> Self {
        self.note_type.set(note_type.into());
        self
    }

    /// Id of the case that this one was related to; for `AddedRelated` only.
    pub fn related_item_id(&self) -> Option<&str> {
        self.related_item_id.text()
    }

    /// Sets [`related_item_id`](Self::related_item_id).
    #[must_use]
    pub fn with_related_item_id(mut self, related_item_id: impl Into<String>) -> Self {
        self.related_item_id.set(related_item_id.into());
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

impl Default for CaseHistoryEntry {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    CaseHistoryEntry {
        0 action_id = "actionId";
        1 action_name = "actionName";
        2 author_id = "authorId";
        3 author_name = "authorName", sensitive;
        4 created = "created";
        5 field_name = "fieldName";
        6 new_value = "newValue", sensitive;
        7 old_value = "oldValue", sensitive;
        8 note_type = "noteType";
        9 related_item_id = "relatedItemId";
    }
}
