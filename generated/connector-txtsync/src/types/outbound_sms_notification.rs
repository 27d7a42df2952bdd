//! `OutboundSmsNotification`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
use super::OutboundSmsContent;

/// Notification of a text message that was sent.
#[derive(Clone, PartialEq)]
pub struct OutboundSmsNotification {
    content: Member<OutboundSmsContent>,
    extra_members: ExtraMembers,
}

impl OutboundSmsNotification {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// What happened.
    pub fn content(&self) -> Option<&OutboundSmsContent> {
        self.content.get()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, content: impl Into<OutboundSmsContent>) -> Self {
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

impl Default for OutboundSmsNotification {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for OutboundSmsNotification {
    const NAME: &'static str = "OutboundSmsNotification";

    fn empty() -> Self {
        Self {
            content: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "Content" => &mut self.content,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("Content", &self.content);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(OutboundSmsNotification);
