//! `SendVoiceRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;
use super::VoiceMessage;

/// Voice messages to send.
#[derive(Clone, PartialEq)]
pub struct SendVoiceRequest {
    messages: Member<Vec<VoiceMessage>>,
    extra_members: ExtraMembers,
}

impl SendVoiceRequest {
    /// The messages, at most 1,000 in one call.
    pub fn messages(&self) -> &[VoiceMessage] {
        self.messages.items()
    }

    /// Sets [`messages`](Self::messages).
    #[must_use]
    pub fn with_messages(
        mut self,
        messages: impl IntoIterator<Item: Into<VoiceMessage>>,
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
    SendVoiceRequest {
        0 messages = "messages";
    }
}
