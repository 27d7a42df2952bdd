//! `Contact`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{CustomFieldValue, Message};

/// A contact of a dashboard. Points in time are text in UTC without a zone designator,
/// such as `2026-07-25T09:39:35.227`.
#[derive(Clone, PartialEq)]
pub struct Contact {
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
    first_contact_utc: Member<String>,
    opted_out_utc: Member<String>,
    last_msg_sent_utc: Member<String>,
    last_msg_received_utc: Member<String>,
    total_msgs_sent: Member<i64>,
    total_msgs_received: Member<i64>,
    response_count: Member<i64>,
    date_created_utc: Member<String>,
    last_contact_date_utc: Member<String>,
    last_message: Member<Message>,
    extra_members: ExtraMembers,
}

impl Contact {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the contact, mostly eleven digits such as `13216547890`.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.text()
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number.set(phone_number.into());
        self
    }

    /// First name of the contact, or null.
    pub fn first_name(&self) -> Option<&str> {
        self.first_name.text()
    }

    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name.set(first_name.into());
        self
    }

    /// Last name of the contact, or null.
    pub fn last_name(&self) -> Option<&str> {
        self.last_name.text()
    }

    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name.set(last_name.into());
        self
    }

    /// Full name of the contact, as the web app shows it, or null.
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

    /// Why the contact is suppressed; null if it is not.
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

    /// A few words about the contact that the contact never sees, or null.
    pub fn note(&self) -> Option<&str> {
        self.note.text()
    }

    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note.set(note.into());
        self
    }

    /// Ids of the groups that the contact is in.
    pub fn groups(&self) -> &[i64] {
        self.groups.items()
    }

    /// Sets [`groups`](Self::groups).
    #[must_use]
    pub fn with_groups(mut self, groups: impl IntoIterator<Item = i64>) -> Self {
        self.groups.set(groups.into_iter().collect());
        self
    }

    /// Ids of the tags that the contact has, GUIDs.
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

    /// Values of the contact's custom fields.
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

    /// When the contact was first sent a message, in UTC, or null.
    pub fn first_contact_utc(&self) -> Option<&str> {
        self.first_contact_utc.text()
    }

    /// Sets [`first_contact_utc`](Self::first_contact_utc).
    #[must_use]
    pub fn with_first_contact_utc(
        mut self,
        first_contact_utc: impl Into<String>,
    ) -> Self {
        self.first_contact_utc.set(first_contact_utc.into());
        self
    }

    /// When the contact asked not to be sent any more messages, in UTC; null if messages
    /// may be sent.
    pub fn opted_out_utc(&self) -> Option<&str> {
        self.opted_out_utc.text()
    }

    /// Sets [`opted_out_utc`](Self::opted_out_utc).
    #[must_use]
    pub fn with_opted_out_utc(mut self, opted_out_utc: impl Into<String>) -> Self {
        self.opted_out_utc.set(opted_out_utc.into());
        self
    }

    /// When the contact was last sent a message, in UTC, or null.
    pub fn last_msg_sent_utc(&self) -> Option<&str> {
        self.last_msg_sent_utc.text()
    }

    /// Sets [`last_msg_sent_utc`](Self::last_msg_sent_utc).
    #[must_use]
    pub fn with_last_msg_sent_utc(
        mut self,
        last_msg_sent_utc: impl Into<String>,
    ) -> Self {
        self.last_msg_sent_utc.set(last_msg_sent_utc.into());
        self
    }

    /// When the contact last sent a message, in UTC, or null.
    pub fn last_msg_received_utc(&self) -> Option<&str> {
        self.last_msg_received_utc.text()
    }

    /// Sets [`last_msg_received_utc`](Self::last_msg_received_utc).
    #[must_use]
    pub fn with_last_msg_received_utc(
        mut self,
        last_msg_received_utc: impl Into<String>,
    ) -> Self {
        self.last_msg_received_utc.set(last_msg_received_utc.into());
        self
    }

    /// Number of messages to the contact.
    pub fn total_msgs_sent(&self) -> Option<i64> {
        self.total_msgs_sent.copied()
    }

    /// Sets [`total_msgs_sent`](Self::total_msgs_sent).
    #[must_use]
    pub fn with_total_msgs_sent(mut self, total_msgs_sent: i64) -> Self {
        self.total_msgs_sent.set(total_msgs_sent);
        self
    }

    /// Number of messages from the contact.
    pub fn total_msgs_received(&self) -> Option<i64> {
        self.total_msgs_received.copied()
    }

    /// Sets [`total_msgs_received`](Self::total_msgs_received).
    #[must_use]
    pub fn with_total_msgs_received(mut self, total_msgs_received: i64) -> Self {
        self.total_msgs_received.set(total_msgs_received);
        self
    }

    /// Number of the contact's messages that were responses.
    pub fn response_count(&self) -> Option<i64> {
        self.response_count.copied()
    }

    /// Sets [`response_count`](Self::response_count).
    #[must_use]
    pub fn with_response_count(mut self, response_count: i64) -> Self {
        self.response_count.set(response_count);
        self
    }

    /// When the contact was created, in UTC, or null.
    pub fn date_created_utc(&self) -> Option<&str> {
        self.date_created_utc.text()
    }

    /// Sets [`date_created_utc`](Self::date_created_utc).
    #[must_use]
    pub fn with_date_created_utc(mut self, date_created_utc: impl Into<String>) -> Self {
        self.date_created_utc.set(date_created_utc.into());
        self
    }

    /// When a message last went either way, in UTC, or null.
    pub fn last_contact_date_utc(&self) -> Option<&str> {
        self.last_contact_date_utc.text()
    }

    /// Sets [`last_contact_date_utc`](Self::last_contact_date_utc).
    #[must_use]
    pub fn with_last_contact_date_utc(
        mut self,
        last_contact_date_utc: impl Into<String>,
    ) -> Self {
        self.last_contact_date_utc.set(last_contact_date_utc.into());
        self
    }

    /// The latest message either way; null where there has been none.
    pub fn last_message(&self) -> Option<&Message> {
        self.last_message.get()
    }

    /// Sets [`last_message`](Self::last_message).
    #[must_use]
    pub fn with_last_message(mut self, last_message: impl Into<Message>) -> Self {
        self.last_message.set(last_message.into());
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

impl Default for Contact {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Contact {
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
        13 first_contact_utc = "first_contact_utc";
        14 opted_out_utc = "opted_out_utc";
        15 last_msg_sent_utc = "last_msg_sent_utc";
        16 last_msg_received_utc = "last_msg_received_utc";
        17 total_msgs_sent = "total_msgs_sent";
        18 total_msgs_received = "total_msgs_received";
        19 response_count = "response_count";
        20 date_created_utc = "date_created_utc";
        21 last_contact_date_utc = "last_contact_date_utc";
        22 last_message = "last_message";
    }
}
