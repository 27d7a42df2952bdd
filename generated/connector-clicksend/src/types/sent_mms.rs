//! `SentMms`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::MessageStatus;

/// What became of one multimedia message.
#[derive(Clone, PartialEq)]
pub struct SentMms {
    list_id: Member<i64>,
    contact_id: Member<i64>,
    message_id: Member<String>,
    to: Member<String>,
    subject: Member<String>,
    from: Member<String>,
    body: Member<String>,
    country: Member<String>,
    custom_string: Member<String>,
    message_parts: Member<i64>,
    message_price: Member<String>,
    media_file_url: Member<String>,
    status: Member<MessageStatus>,
    extra_members: ExtraMembers,
}

impl SentMms {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the contact list that was sent to.
    pub fn list_id(&self) -> Option<i64> {
        self.list_id.copied()
    }

    /// Sets [`list_id`](Self::list_id).
    #[must_use]
    pub fn with_list_id(mut self, list_id: i64) -> Self {
        self.list_id.set(list_id);
        self
    }

    /// Id of the contact that it went to, where a list was sent to.
    pub fn contact_id(&self) -> Option<i64> {
        self.contact_id.copied()
    }

    /// Sets [`contact_id`](Self::contact_id).
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id.set(contact_id);
        self
    }

    /// Id of the message, a UUID in capital letters. Receipts and replies refer to it.
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.text()
    }

    /// Sets [`message_id`](Self::message_id).
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id.set(message_id.into());
        self
    }

    /// Number of the recipient.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
        self
    }

    /// Subject line.
    pub fn subject(&self) -> Option<&str> {
        self.subject.text()
    }

    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject.set(subject.into());
        self
    }

    /// Number that it was sent from.
    pub fn from(&self) -> Option<&str> {
        self.from.text()
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from.set(from.into());
        self
    }

    /// Text of the message.
    pub fn body(&self) -> Option<&str> {
        self.body.text()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body.set(body.into());
        self
    }

    /// Country of the recipient as two letters (ISO 3166-1), such as `AU`.
    pub fn country(&self) -> Option<&str> {
        self.country.text()
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country.set(country.into());
        self
    }

    /// The reference that was given with the message.
    pub fn custom_string(&self) -> Option<&str> {
        self.custom_string.text()
    }

    /// Sets [`custom_string`](Self::custom_string).
    #[must_use]
    pub fn with_custom_string(mut self, custom_string: impl Into<String>) -> Self {
        self.custom_string.set(custom_string.into());
        self
    }

    /// Number of messages that it is charged as.
    pub fn message_parts(&self) -> Option<i64> {
        self.message_parts.copied()
    }

    /// Sets [`message_parts`](Self::message_parts).
    #[must_use]
    pub fn with_message_parts(mut self, message_parts: i64) -> Self {
        self.message_parts.set(message_parts);
        self
    }

    /// Price of this message as decimal text, such as `0.0792`, in the currency of the
    /// account. Some replies write it as a number.
    pub fn message_price(&self) -> Option<&str> {
        self.message_price.text()
    }

    /// Sets [`message_price`](Self::message_price).
    #[must_use]
    pub fn with_message_price(mut self, message_price: impl Into<String>) -> Self {
        self.message_price.set(message_price.into());
        self
    }

    /// Address of the picture.
    pub fn media_file_url(&self) -> Option<&str> {
        self.media_file_url.text()
    }

    /// Sets [`media_file_url`](Self::media_file_url).
    #[must_use]
    pub fn with_media_file_url(mut self, media_file_url: impl Into<String>) -> Self {
        self.media_file_url.set(media_file_url.into());
        self
    }

    /// Whether the message was accepted: `SUCCESS`, or the reason why not.
    pub fn status(&self) -> Option<&MessageStatus> {
        self.status.get()
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<MessageStatus>) -> Self {
        self.status.set(status.into());
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

impl Default for SentMms {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SentMms {
        0 list_id = "list_id";
        1 contact_id = "contact_id";
        2 message_id = "message_id";
        3 to = "to", sensitive;
        4 subject = "subject", sensitive;
        5 from = "from", sensitive;
        6 body = "body", sensitive;
        7 country = "country";
        8 custom_string = "custom_string";
        9 message_parts = "message_parts";
        10 message_price = "message_price";
        11 media_file_url = "_media_file_url", sensitive;
        12 status = "status";
    }
}
