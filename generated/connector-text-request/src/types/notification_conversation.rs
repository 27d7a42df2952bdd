//! `NotificationConversation`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{ClaimStatus, MessageDirection, MmsAttachment};

/// The message, and the conversation that it belongs to.
#[derive(Clone, PartialEq)]
pub struct NotificationConversation {
    id: Member<i64>,
    date: Member<String>,
    consumer_phone_number: Member<String>,
    message_direction: Member<MessageDirection>,
    message: Member<String>,
    num_segments: Member<i64>,
    status: Member<ClaimStatus>,
    claimed_by: Member<String>,
    consumer_friendly_name: Member<String>,
    mms_attachments: Member<Vec<MmsAttachment>>,
    extra_members: ExtraMembers,
}

impl NotificationConversation {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the conversation; the reference page calls it the dashboard's.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// When the message was queued or received: text, with as many as seven digits of a
    /// second and not always with a zone.
    pub fn date(&self) -> Option<&str> {
        self.date.text()
    }

    /// Sets [`date`](Self::date).
    #[must_use]
    pub fn with_date(mut self, date: impl Into<String>) -> Self {
        self.date.set(date.into());
        self
    }

    /// Number of the contact.
    pub fn consumer_phone_number(&self) -> Option<&str> {
        self.consumer_phone_number.text()
    }

    /// Sets [`consumer_phone_number`](Self::consumer_phone_number).
    #[must_use]
    pub fn with_consumer_phone_number(
        mut self,
        consumer_phone_number: impl Into<String>,
    ) -> Self {
        self.consumer_phone_number.set(consumer_phone_number.into());
        self
    }

    /// `R` if the contact sent it, `S` if the dashboard did.
    pub fn message_direction(&self) -> Option<&MessageDirection> {
        self.message_direction.get()
    }

    /// Sets [`message_direction`](Self::message_direction).
    #[must_use]
    pub fn with_message_direction(
        mut self,
        message_direction: impl Into<MessageDirection>,
    ) -> Self {
        self.message_direction.set(message_direction.into());
        self
    }

    /// Text of the message.
    pub fn message(&self) -> Option<&str> {
        self.message.text()
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message.set(message.into());
        self
    }

    /// Number of segments that the message takes.
    pub fn num_segments(&self) -> Option<i64> {
        self.num_segments.copied()
    }

    /// Sets [`num_segments`](Self::num_segments).
    #[must_use]
    pub fn with_num_segments(mut self, num_segments: i64) -> Self {
        self.num_segments.set(num_segments);
        self
    }

    /// Whether the conversation is claimed, a notion of an older version of the service.
    pub fn status(&self) -> Option<&ClaimStatus> {
        self.status.get()
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<ClaimStatus>) -> Self {
        self.status.set(status.into());
        self
    }

    /// Who has claimed the conversation. The reference page has text here; the service
    /// sends an object with `externalUserId` and `externalUserName`, or null.
    pub fn claimed_by(&self) -> Option<&str> {
        self.claimed_by.text()
    }

    /// Sets [`claimed_by`](Self::claimed_by).
    #[must_use]
    pub fn with_claimed_by(mut self, claimed_by: impl Into<String>) -> Self {
        self.claimed_by.set(claimed_by.into());
        self
    }

    /// Name of the contact, as the web app shows it.
    pub fn consumer_friendly_name(&self) -> Option<&str> {
        self.consumer_friendly_name.text()
    }

    /// Sets [`consumer_friendly_name`](Self::consumer_friendly_name).
    #[must_use]
    pub fn with_consumer_friendly_name(
        mut self,
        consumer_friendly_name: impl Into<String>,
    ) -> Self {
        self.consumer_friendly_name.set(consumer_friendly_name.into());
        self
    }

    /// Files that came or went with the message. Not on the reference page.
    pub fn mms_attachments(&self) -> &[MmsAttachment] {
        self.mms_attachments.items()
    }

    /// Sets [`mms_attachments`](Self::mms_attachments).
    #[must_use]
    pub fn with_mms_attachments(
        mut self,
        mms_attachments: impl IntoIterator<Item: Into<MmsAttachment>>,
    ) -> Self {
        self.mms_attachments.set(mms_attachments.into_iter().map(Into::into).collect());
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

impl Default for NotificationConversation {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    NotificationConversation {
        0 id = "id";
        1 date = "date";
        2 consumer_phone_number = "consumerPhoneNumber", sensitive;
        3 message_direction = "messageDirection";
        4 message = "message", sensitive;
        5 num_segments = "numSegments";
        6 status = "status";
        7 claimed_by = "claimedBy", sensitive;
        8 consumer_friendly_name = "consumerFriendlyName", sensitive;
        9 mms_attachments = "mmsAttachments";
    }
}
