//! Objects of `SendMessage`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// The body of `SendMessage`.
///
/// The service also takes, by name:
///
/// * `schedule`: Unix time to send at.
#[derive(Clone, PartialEq)]
pub struct SendMessageRequest {
    text: Member<String>,
    unknown_members: Unknown,
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
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "text" => &mut self.text,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("text", &self.text);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(SendMessageRequest);
