//! `SendVoiceRequest`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};
use super::VoiceMessage;

/// Voice messages to send.
#[derive(Clone, PartialEq)]
pub struct SendVoiceRequest {
    messages: Member<Vec<VoiceMessage>>,
    unknown_members: Unknown,
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
        messages: impl IntoIterator<Item = impl Into<VoiceMessage>>,
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

impl Object for SendVoiceRequest {
    const NAME: &'static str = "SendVoiceRequest";

    fn empty() -> Self {
        Self {
            messages: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "messages" => &mut self.messages,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("messages", &self.messages);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(SendVoiceRequest);
