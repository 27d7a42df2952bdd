//! `SendBulkSmsRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// One text for many recipients.
#[derive(Clone, PartialEq)]
pub struct SendBulkSmsRequest {
    from: Member<String>,
    to: Member<Vec<String>>,
    to_tag_name: Member<Vec<String>>,
    message: Member<String>,
    extra_members: ExtraMembers,
}

impl SendBulkSmsRequest {
    /// Sender id, or number in E.164 format, to send from.
    ///
    /// For example `+447700900456`.
    pub fn from(&self) -> Option<&str> {
        self.from.text()
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from.set(from.into());
        self
    }

    /// Mobile numbers to send to, in E.164 format. Give numbers, tags or both: a message
    /// without either has no recipient.
    pub fn to(&self) -> &[String] {
        self.to.items()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl IntoIterator<Item: Into<String>>) -> Self {
        self.to.set(to.into_iter().map(Into::into).collect());
        self
    }

    /// Names of tags: every contact that has one of them is sent to. The tags must exist
    /// and have contacts.
    pub fn to_tag_name(&self) -> &[String] {
        self.to_tag_name.items()
    }

    /// Sets [`to_tag_name`](Self::to_tag_name).
    #[must_use]
    pub fn with_to_tag_name(
        mut self,
        to_tag_name: impl IntoIterator<Item: Into<String>>,
    ) -> Self {
        self.to_tag_name.set(to_tag_name.into_iter().map(Into::into).collect());
        self
    }

    /// Text to send.
    ///
    /// [`sms::Length`](crate::sms::Length) counts its characters and the messages it is sent as.
    /// For example: `Your table is ready.`
    pub fn message(&self) -> Option<&str> {
        self.message.text()
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message.set(message.into());
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
    SendBulkSmsRequest {
        0 from = "From", sensitive;
        1 to = "To", sensitive;
        2 to_tag_name = "ToTagName";
        3 message = "Message", sensitive;
    }
}
