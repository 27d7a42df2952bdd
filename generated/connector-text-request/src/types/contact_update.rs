//! `ContactUpdate`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::CustomFieldValue;

/// A contact to create or change. What is left out stays as it is.
#[derive(Clone, PartialEq)]
pub struct ContactUpdate {
    phone_number: Member<String>,
    first_name: Member<String>,
    last_name: Member<String>,
    display_name: Member<String>,
    is_suppressed: Member<bool>,
    is_archived: Member<bool>,
    is_blocked: Member<bool>,
    suppressed_reason: Member<String>,
    note: Member<String>,
    groups: Member<Vec<i64>>,
    contact_tags: Member<Vec<String>>,
    custom_fields: Member<Vec<CustomFieldValue>>,
    is_resolved: Member<bool>,
    extra_members: ExtraMembers,
}

impl ContactUpdate {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the contact to create or change; it tells which one is meant.
    ///
    /// For example `14235550123`.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.text()
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number.set(phone_number.into());
        self
    }

    /// First name of the contact.
    ///
    /// For example `John`.
    pub fn first_name(&self) -> Option<&str> {
        self.first_name.text()
    }

    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name.set(first_name.into());
        self
    }

    /// Last name of the contact.
    ///
    /// For example `Smith`.
    pub fn last_name(&self) -> Option<&str> {
        self.last_name.text()
    }

    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name.set(last_name.into());
        self
    }

    /// Full name of the contact, as the web app shows it.
    ///
    /// For example `John Smith`.
    pub fn display_name(&self) -> Option<&str> {
        self.display_name.text()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name.set(display_name.into());
        self
    }

    /// Whether the conversation is held down: new messages then do not bring it to the top
    /// of the queue.
    pub fn is_suppressed(&self) -> Option<bool> {
        self.is_suppressed.copied()
    }

    /// Sets [`is_suppressed`](Self::is_suppressed).
    #[must_use]
    pub fn with_is_suppressed(mut self, is_suppressed: bool) -> Self {
        self.is_suppressed.set(is_suppressed);
        self
    }

    /// Whether the conversation is put away: lists of conversations then leave it out
    /// unless asked otherwise.
    pub fn is_archived(&self) -> Option<bool> {
        self.is_archived.copied()
    }

    /// Sets [`is_archived`](Self::is_archived).
    #[must_use]
    pub fn with_is_archived(mut self, is_archived: bool) -> Self {
        self.is_archived.set(is_archived);
        self
    }

    /// Whether the contact is blocked: messages from a blocked contact are neither received
    /// nor kept.
    pub fn is_blocked(&self) -> Option<bool> {
        self.is_blocked.copied()
    }

    /// Sets [`is_blocked`](Self::is_blocked).
    #[must_use]
    pub fn with_is_blocked(mut self, is_blocked: bool) -> Self {
        self.is_blocked.set(is_blocked);
        self
    }

    /// Why the contact is suppressed, in a few words.
    pub fn suppressed_reason(&self) -> Option<&str> {
        self.suppressed_reason.text()
    }

    /// Sets [`suppressed_reason`](Self::suppressed_reason).
    #[must_use]
    pub fn with_suppressed_reason(
        mut self,
        suppressed_reason: impl Into<String>,
    ) -> Self {
        self.suppressed_reason.set(suppressed_reason.into());
        self
    }

    /// A few words about the contact, for your own use; the contact never sees them.
    pub fn note(&self) -> Option<&str> {
        self.note.text()
    }

    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note.set(note.into());
        self
    }

    /// Ids of the groups that the contact is to be in.
    ///
    /// Its choices are listed by [`Client::get_groups`](crate::Client::get_groups).
    pub fn groups(&self) -> &[i64] {
        self.groups.items()
    }

    /// Sets [`groups`](Self::groups).
    #[must_use]
    pub fn with_groups(mut self, groups: impl IntoIterator<Item = i64>) -> Self {
        self.groups.set(groups.into_iter().collect());
        self
    }

    /// Ids of the tags that the contact is to have, GUIDs. An empty list takes all tags
    /// away; without a list, or with null, they stay as they are.
    ///
    /// Its choices are listed by [`Client::get_tags`](crate::Client::get_tags).
    pub fn contact_tags(&self) -> &[String] {
        self.contact_tags.items()
    }

    /// Sets [`contact_tags`](Self::contact_tags).
    #[must_use]
    pub fn with_contact_tags(
        mut self,
        contact_tags: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.contact_tags.set(contact_tags.into_iter().map(Into::into).collect());
        self
    }

    /// Values for custom fields. An empty list takes all values away; without a list, or
    /// with null, they stay as they are.
    pub fn custom_fields(&self) -> &[CustomFieldValue] {
        self.custom_fields.items()
    }

    /// Sets [`custom_fields`](Self::custom_fields).
    #[must_use]
    pub fn with_custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item: Into<CustomFieldValue>>,
    ) -> Self {
        self.custom_fields.set(custom_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the current conversation is settled. The next message from the contact makes
    /// it unsettled again.
    pub fn is_resolved(&self) -> Option<bool> {
        self.is_resolved.copied()
    }

    /// Sets [`is_resolved`](Self::is_resolved).
    #[must_use]
    pub fn with_is_resolved(mut self, is_resolved: bool) -> Self {
        self.is_resolved.set(is_resolved);
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

impl Default for ContactUpdate {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    ContactUpdate {
        0 phone_number = "phone_number", sensitive;
        1 first_name = "first_name", sensitive;
        2 last_name = "last_name", sensitive;
        3 display_name = "display_name", sensitive;
        4 is_suppressed = "is_suppressed";
        5 is_archived = "is_archived";
        6 is_blocked = "is_blocked";
        7 suppressed_reason = "suppressed_reason", sensitive;
        8 note = "note", sensitive;
        9 groups = "groups";
        10 contact_tags = "contact_tags";
        11 custom_fields = "custom_fields";
        12 is_resolved = "is_resolved";
    }
}
