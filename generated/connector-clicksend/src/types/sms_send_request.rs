//! `SmsSendRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::SmsMessage;

/// Text messages to send.
#[derive(Clone, PartialEq)]
pub struct SmsSendRequest {
    messages: Member<Vec<SmsMessage>>,
    extra_members: ExtraMembers,
}

impl SmsSendRequest {
    /// The messages, at most 1,000 in one call.
    pub fn messages(&self) -> &[SmsMessage] {
        self.messages.items()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item: Into<SmsMessage>>,
    ) -> Self {
        self.messages.set(messages.into_iter().map(Into::into).collect());
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
    SmsSendRequest {
        0 messages = "messages";
    }
}
