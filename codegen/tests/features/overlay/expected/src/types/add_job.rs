//! Objects of `AddJob`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `AddJob` answers.
#[derive(Clone, PartialEq)]
pub struct AddJobResponse {
    phone: Member<String>,
    extra_members: ExtraMembers,
}

impl AddJobResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Whom to tell.
    pub fn phone(&self) -> Option<&str> {
        self.phone.text()
    }

    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone.set(phone.into());
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

impl Default for AddJobResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    AddJobResponse {
        0 phone = "phone", sensitive;
    }
}
