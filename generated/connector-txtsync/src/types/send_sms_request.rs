//! `SendSmsRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A text message to one number.
///
/// The service also takes, by name:
///
/// * `ScheduledDate`: When to send, as ISO 8601 text in UTC; absent for at once. Taken
///   by a newer version of the connector than the one that the page describes, like all
///   of these.
/// * `RegardingReference`: Reference, in another system, of the record that the message
///   is about.
/// * `RegardingSchema`: Kind of the record that `RegardingReference` refers to.
/// * `Custom01`: Free text that stays with the message.
/// * `Custom02`: Free text that stays with the message.
/// * `Custom03`: Free text that stays with the message.
#[derive(Clone, PartialEq)]
pub struct SendSmsRequest {
    from: Member<String>,
    message: Member<String>,
    to: Member<String>,
    extra_members: ExtraMembers,
}

impl SendSmsRequest {
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

    /// Mobile number to send to, best in E.164 format with its country code.
    ///
    /// For example `+447700900123`.
    pub fn to(&self) -> Option<&str> {
        self.to.text()
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to.set(to.into());
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
    SendSmsRequest {
        0 from = "From", sensitive;
        1 message = "Message", sensitive;
        2 to = "To", sensitive;
    }
}
