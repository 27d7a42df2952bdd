//! Objects of `SendMessage`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

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

connector_runtime::generated::object! {
    SendMessageRequest {
        0 text = "text";
    }
}
