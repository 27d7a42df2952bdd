//! `CaseHistoryEntry`.

use connector_runtime::{DateTime, Member, Object, ObjectExt, Slot, Unknown, Value};

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
    unknown_members: Unknown,
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

    /// What happened, in words.
    pub fn action_name(&self) -> Option<&str> {
        self.action_name.text()
    }

    /// Id of the person who did it.
    pub fn author_id(&self) -> Option<i64> {
        self.author_id.copied()
    }

    /// Name of the person who did it.
    pub fn author_name(&self) -> Option<&str> {
        self.author_name.text()
    }

    /// When it happened.
    pub fn created(&self) -> Option<&DateTime> {
        self.created.get()
    }

    /// Field that was changed.
    pub fn field_name(&self) -> Option<&str> {
        self.field_name.text()
    }

    /// What stands in the field now, or the text of a note; may hold HTML.
    ///
    /// Format `html`.
    pub fn new_value(&self) -> Option<&str> {
        self.new_value.text()
    }

    /// What stood in the field before; may hold HTML.
    ///
    /// Format `html`.
    pub fn old_value(&self) -> Option<&str> {
        self.old_value.text()
    }

    /// Whether a note is public or private; for `Note` only.
    pub fn note_type(&self) -> Option<&str> {
        self.note_type.text()
    }

    /// Id of the case that this one was related to; for `AddedRelated` only.
    pub fn related_item_id(&self) -> Option<&str> {
        self.related_item_id.text()
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

impl Object for CaseHistoryEntry {
    const NAME: &'static str = "CaseHistoryEntry";

    const SENSITIVE: &'static [&'static str] = &["authorName", "newValue", "oldValue"];

    fn empty() -> Self {
        Self {
            action_id: Member::absent(),
            action_name: Member::absent(),
            author_id: Member::absent(),
            author_name: Member::absent(),
            created: Member::absent(),
            field_name: Member::absent(),
            new_value: Member::absent(),
            old_value: Member::absent(),
            note_type: Member::absent(),
            related_item_id: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "actionId" => &mut self.action_id,
            "actionName" => &mut self.action_name,
            "authorId" => &mut self.author_id,
            "authorName" => &mut self.author_name,
            "created" => &mut self.created,
            "fieldName" => &mut self.field_name,
            "newValue" => &mut self.new_value,
            "oldValue" => &mut self.old_value,
            "noteType" => &mut self.note_type,
            "relatedItemId" => &mut self.related_item_id,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("actionId", &self.action_id);
        visit("actionName", &self.action_name);
        visit("authorId", &self.author_id);
        visit("authorName", &self.author_name);
        visit("created", &self.created);
        visit("fieldName", &self.field_name);
        visit("newValue", &self.new_value);
        visit("oldValue", &self.old_value);
        visit("noteType", &self.note_type);
        visit("relatedItemId", &self.related_item_id);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(CaseHistoryEntry);
