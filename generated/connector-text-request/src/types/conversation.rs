//! `Conversation`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::Message;

/// A conversation of a dashboard with one contact.
#[derive(Clone, PartialEq)]
pub struct Conversation {
    phone_number: Member<String>,
    last_message: Member<Message>,
    extra_members: ExtraMembers,
}

impl Conversation {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Number of the contact.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.text()
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number.set(phone_number.into());
        self
    }

    /// The latest message either way; null where there has been none.
    pub fn last_message(&self) -> Option<&Message> {
        self.last_message.get()
    }

    /// Sets [`last_message`](Self::last_message).
    #[must_use]
    pub fn with_last_message(mut self, last_message: impl Into<Message>) -> Self {
        self.last_message.set(last_message.into());
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

impl Default for Conversation {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Conversation {
        0 phone_number = "phone_number", sensitive;
        1 last_message = "last_message";
    }
}
