//! `InboundSmsNotification`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::InboundSmsContent;

/// Notification of a text message that came in.
#[derive(Clone, PartialEq)]
pub struct InboundSmsNotification {
    content: Member<InboundSmsContent>,
    extra_members: ExtraMembers,
}

impl InboundSmsNotification {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// What happened.
    pub fn content(&self) -> Option<&InboundSmsContent> {
        self.content.get()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, content: impl Into<InboundSmsContent>) -> Self {
        self.content.set(content.into());
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

impl Default for InboundSmsNotification {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    InboundSmsNotification {
        0 content = "Content";
    }
}
