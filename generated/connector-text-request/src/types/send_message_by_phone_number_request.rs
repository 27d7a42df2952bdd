//! `SendMessageByPhoneNumberRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A message to a contact.
#[derive(Clone, PartialEq)]
pub struct SendMessageByPhoneNumberRequest {
    body: Member<String>,
    sender_name: Member<String>,
    status_callback: Member<String>,
    location_callback: Member<String>,
    mms_media: Member<Vec<String>>,
    extra_members: ExtraMembers,
}

impl SendMessageByPhoneNumberRequest {
    /// Text of the message, at most 1,600 characters. The tag `[LocationRequest]` in it,
    /// spelled as here, becomes a link by which the contact can share where they are.
    ///
    /// [`sms::Length`](crate::sms::Length) counts its characters and the messages it is sent as.
    /// For example: `Your table is ready.`
    pub fn body(&self) -> Option<&str> {
        self.body.text()
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body.set(body.into());
        self
    }

    /// Who sends the message, at most 41 characters; the web app and
    /// `GetMessagesByContactPhone` show it. `API` if left out.
    ///
    /// For example `Bill Cassidy`.
    pub fn sender_name(&self) -> Option<&str> {
        self.sender_name.text()
    }

    /// Sets [`sender_name`](Self::sender_name).
    #[must_use]
    pub fn with_sender_name(mut self, sender_name: impl Into<String>) -> Self {
        self.sender_name.set(sender_name.into());
        self
    }

    /// Address that the service posts to when the message has been delivered or has failed.
    pub fn status_callback(&self) -> Option<&str> {
        self.status_callback.text()
    }

    /// Sets [`status_callback`](Self::status_callback).
    #[must_use]
    pub fn with_status_callback(mut self, status_callback: impl Into<String>) -> Self {
        self.status_callback.set(status_callback.into());
        self
    }

    /// Address that the service posts to when the contact shares where they are. Only for a
    /// text with the tag `[LocationRequest]`, which works without this address too.
    pub fn location_callback(&self) -> Option<&str> {
        self.location_callback.text()
    }

    /// Sets [`location_callback`](Self::location_callback).
    #[must_use]
    pub fn with_location_callback(
        mut self,
        location_callback: impl Into<String>,
    ) -> Self {
        self.location_callback.set(location_callback.into());
        self
    }

    /// Addresses of attachments (GIF, JPEG, PNG or MP4) that were uploaded to Text Request
    /// beforehand, by a call that the connector does not have. Other addresses are refused.
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

connector_runtime::generated::object! {
    SendMessageByPhoneNumberRequest {
        0 body = "body", sensitive;
        1 sender_name = "sender_name", sensitive;
        2 status_callback = "status_callback", sensitive;
        3 location_callback = "location_callback", sensitive;
        4 mms_media = "mms_media";
    }
}
