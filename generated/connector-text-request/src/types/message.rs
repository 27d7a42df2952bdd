//! `Message`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{DeliveryStatus, MessageDirection};

/// A message between a dashboard and a contact. `delivery_status` tells what became of
/// one that was sent: that a call succeeded does not say that the message arrived.
#[derive(Clone, PartialEq)]
pub struct Message {
    message_id: Member<String>,
    body: Member<String>,
    message_direction: Member<MessageDirection>,
    response_by_username: Member<String>,
    message_timestamp_utc: Member<String>,
    delivery_status: Member<DeliveryStatus>,
    delivery_error: Member<String>,
    mms_media: Member<Vec<String>>,
    extra_members: ExtraMembers,
}

impl Message {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the message, a GUID.
    pub fn message_id(&self) -> Option<&str> {
        self.message_id.text()
    }

    /// Sets [`message_id`](Self::message_id).
    #[must_use]
    pub fn with_message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id.set(message_id.into());
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

    /// Name of the user who sent the latest message to this contact, or null. For messages
    /// sent through the API it is the `sender_name` given, or `API`.
    pub fn response_by_username(&self) -> Option<&str> {
        self.response_by_username.text()
    }

    /// Sets [`response_by_username`](Self::response_by_username).
    #[must_use]
    pub fn with_response_by_username(
        mut self,
        response_by_username: impl Into<String>,
    ) -> Self {
        self.response_by_username.set(response_by_username.into());
        self
    }

    /// When it was sent or received: UTC without a zone designator, such as
    /// `2026-07-25T09:39:35.227`, or null.
    pub fn message_timestamp_utc(&self) -> Option<&str> {
        self.message_timestamp_utc.text()
    }

    /// Sets [`message_timestamp_utc`](Self::message_timestamp_utc).
    #[must_use]
    pub fn with_message_timestamp_utc(
        mut self,
        message_timestamp_utc: impl Into<String>,
    ) -> Self {
        self.message_timestamp_utc.set(message_timestamp_utc.into());
        self
    }

    /// How far the message has got, or null.
    pub fn delivery_status(&self) -> Option<&DeliveryStatus> {
        self.delivery_status.get()
    }

    /// Sets [`delivery_status`](Self::delivery_status).
    #[must_use]
    pub fn with_delivery_status(
        mut self,
        delivery_status: impl Into<DeliveryStatus>,
    ) -> Self {
        self.delivery_status.set(delivery_status.into());
        self
    }

    /// Code of what went wrong, such as `2005`; null or without meaning unless
    /// `delivery_status` is `error`.
    pub fn delivery_error(&self) -> Option<&str> {
        self.delivery_error.text()
    }

    /// Sets [`delivery_error`](Self::delivery_error).
    #[must_use]
    pub fn with_delivery_error(mut self, delivery_error: impl Into<String>) -> Self {
        self.delivery_error.set(delivery_error.into());
        self
    }

    /// Addresses of the attachments, all at Text Request. Some come without `https://` in
    /// front.
    pub fn mms_media(&self) -> &[String] {
        self.mms_media.items()
    }

    /// Sets [`mms_media`](Self::mms_media).
    #[must_use]
    pub fn with_mms_media(
        mut self,
        mms_media: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.mms_media.set(mms_media.into_iter().map(Into::into).collect());
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

impl Default for Message {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Message {
        0 message_id = "message_id";
        1 body = "body", sensitive;
        2 message_direction = "message_direction";
        3 response_by_username = "response_by_username", sensitive;
        4 message_timestamp_utc = "message_timestamp_utc";
        5 delivery_status = "delivery_status";
        6 delivery_error = "delivery_error";
        7 mms_media = "mms_media";
    }
}
