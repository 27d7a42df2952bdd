//! Objects of `SendMessage`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// The body of `SendMessage`.
///
/// The service also takes, by name:
///
/// * `schedule`: Unix time to send at.
#[derive(Clone, PartialEq)]
pub struct SendMessageRequest {
    text: Member<String>,
    extra_members: ExtraMembers,
}

impl SendMessageRequest {
    /// What.
    pub fn text(&self) -> Option<&str> {
        self.text.text()
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text.set(text.into());
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

impl Object for SendMessageRequest {
    const NAME: &'static str = "SendMessageRequest";

    fn empty() -> Self {
        Self {
            text: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "text" => &mut self.text,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("text", &self.text);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(SendMessageRequest);
