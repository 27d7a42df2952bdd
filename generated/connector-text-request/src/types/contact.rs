//! `Contact`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};
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
    unknown_members: Unknown,
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

    /// First name of the contact, or null.
    pub fn first_name(&self) -> Option<&str> {
        self.first_name.text()
    }

    /// Last name of the contact, or null.
    pub fn last_name(&self) -> Option<&str> {
        self.last_name.text()
    }

    /// Full name of the contact, as the web app shows it, or null.
    pub fn display_name(&self) -> Option<&str> {
        self.display_name.text()
    }

    /// Whether the conversation is held down: new messages then do not bring it to the top
    /// of the queue.
    pub fn is_suppressed(&self) -> Option<bool> {
        self.is_suppressed.copied()
    }

    /// Whether the conversation is put away: lists of conversations then leave it out
    /// unless asked otherwise.
    pub fn is_archived(&self) -> Option<bool> {
        self.is_archived.copied()
    }

    /// Whether the contact is blocked: messages from a blocked contact are neither received
    /// nor kept.
    pub fn is_blocked(&self) -> Option<bool> {
        self.is_blocked.copied()
    }

    /// Why the contact is suppressed; null if it is not.
    pub fn suppressed_reason(&self) -> Option<&str> {
        self.suppressed_reason.text()
    }

    /// A few words about the contact that the contact never sees, or null.
    pub fn note(&self) -> Option<&str> {
        self.note.text()
    }

    /// Ids of the groups that the contact is in.
    pub fn groups(&self) -> &[i64] {
        self.groups.items()
    }

    /// Ids of the tags that the contact has, GUIDs.
    pub fn contact_tags(&self) -> &[String] {
        self.contact_tags.items()
    }

    /// Values of the contact's custom fields.
    pub fn custom_fields(&self) -> &[CustomFieldValue] {
        self.custom_fields.items()
    }

    /// Whether the current conversation is settled. The next message from the contact makes
    /// it unsettled again.
    pub fn is_resolved(&self) -> Option<bool> {
        self.is_resolved.copied()
    }

    /// When the contact was first sent a message, in UTC, or null.
    pub fn first_contact_utc(&self) -> Option<&str> {
        self.first_contact_utc.text()
    }

    /// When the contact asked not to be sent any more messages, in UTC; null if messages
    /// may be sent.
    pub fn opted_out_utc(&self) -> Option<&str> {
        self.opted_out_utc.text()
    }

    /// When the contact was last sent a message, in UTC, or null.
    pub fn last_msg_sent_utc(&self) -> Option<&str> {
        self.last_msg_sent_utc.text()
    }

    /// When the contact last sent a message, in UTC, or null.
    pub fn last_msg_received_utc(&self) -> Option<&str> {
        self.last_msg_received_utc.text()
    }

    /// Number of messages to the contact.
    pub fn total_msgs_sent(&self) -> Option<i64> {
        self.total_msgs_sent.copied()
    }

    /// Number of messages from the contact.
    pub fn total_msgs_received(&self) -> Option<i64> {
        self.total_msgs_received.copied()
    }

    /// Number of the contact's messages that were responses.
    pub fn response_count(&self) -> Option<i64> {
        self.response_count.copied()
    }

    /// When the contact was created, in UTC, or null.
    pub fn date_created_utc(&self) -> Option<&str> {
        self.date_created_utc.text()
    }

    /// When a message last went either way, in UTC, or null.
    pub fn last_contact_date_utc(&self) -> Option<&str> {
        self.last_contact_date_utc.text()
    }

    /// The latest message either way; null where there has been none.
    pub fn last_message(&self) -> Option<&Message> {
        self.last_message.get()
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

impl Object for Contact {
    const NAME: &'static str = "Contact";

    const SENSITIVE: &'static [&'static str] = &[
        "phone_number",
        "first_name",
        "last_name",
        "display_name",
        "suppressed_reason",
        "note",
    ];

    fn empty() -> Self {
        Self {
            phone_number: Member::absent(),
            first_name: Member::absent(),
            last_name: Member::absent(),
            display_name: Member::absent(),
            is_suppressed: Member::absent(),
            is_archived: Member::absent(),
            is_blocked: Member::absent(),
            suppressed_reason: Member::absent(),
            note: Member::absent(),
            groups: Member::absent(),
            contact_tags: Member::absent(),
            custom_fields: Member::absent(),
            is_resolved: Member::absent(),
            first_contact_utc: Member::absent(),
            opted_out_utc: Member::absent(),
            last_msg_sent_utc: Member::absent(),
            last_msg_received_utc: Member::absent(),
            total_msgs_sent: Member::absent(),
            total_msgs_received: Member::absent(),
            response_count: Member::absent(),
            date_created_utc: Member::absent(),
            last_contact_date_utc: Member::absent(),
            last_message: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "phone_number" => &mut self.phone_number,
            "first_name" => &mut self.first_name,
            "last_name" => &mut self.last_name,
            "display_name" => &mut self.display_name,
            "is_suppressed" => &mut self.is_suppressed,
            "is_archived" => &mut self.is_archived,
            "is_blocked" => &mut self.is_blocked,
            "suppressed_reason" => &mut self.suppressed_reason,
            "note" => &mut self.note,
            "groups" => &mut self.groups,
            "contact_tags" => &mut self.contact_tags,
            "custom_fields" => &mut self.custom_fields,
            "is_resolved" => &mut self.is_resolved,
            "first_contact_utc" => &mut self.first_contact_utc,
            "opted_out_utc" => &mut self.opted_out_utc,
            "last_msg_sent_utc" => &mut self.last_msg_sent_utc,
            "last_msg_received_utc" => &mut self.last_msg_received_utc,
            "total_msgs_sent" => &mut self.total_msgs_sent,
            "total_msgs_received" => &mut self.total_msgs_received,
            "response_count" => &mut self.response_count,
            "date_created_utc" => &mut self.date_created_utc,
            "last_contact_date_utc" => &mut self.last_contact_date_utc,
            "last_message" => &mut self.last_message,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("phone_number", &self.phone_number);
        visit("first_name", &self.first_name);
        visit("last_name", &self.last_name);
        visit("display_name", &self.display_name);
        visit("is_suppressed", &self.is_suppressed);
        visit("is_archived", &self.is_archived);
        visit("is_blocked", &self.is_blocked);
        visit("suppressed_reason", &self.suppressed_reason);
        visit("note", &self.note);
        visit("groups", &self.groups);
        visit("contact_tags", &self.contact_tags);
        visit("custom_fields", &self.custom_fields);
        visit("is_resolved", &self.is_resolved);
        visit("first_contact_utc", &self.first_contact_utc);
        visit("opted_out_utc", &self.opted_out_utc);
        visit("last_msg_sent_utc", &self.last_msg_sent_utc);
        visit("last_msg_received_utc", &self.last_msg_received_utc);
        visit("total_msgs_sent", &self.total_msgs_sent);
        visit("total_msgs_received", &self.total_msgs_received);
        visit("response_count", &self.response_count);
        visit("date_created_utc", &self.date_created_utc);
        visit("last_contact_date_utc", &self.last_contact_date_utc);
        visit("last_message", &self.last_message);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(Contact);
