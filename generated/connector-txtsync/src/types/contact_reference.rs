//! `ContactReference`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What a notification tells about the contact.
#[derive(Clone, PartialEq)]
pub struct ContactReference {
    external_reference: Member<String>,
    extra_members: ExtraMembers,
}

impl ContactReference {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// What another system, such as a CRM, calls the contact. The operations by external
    /// reference find the contact by it.
    pub fn external_reference(&self) -> Option<&str> {
        self.external_reference.text()
    }

    /// Sets [`external_reference`](Self::external_reference).
    #[must_use]
    pub fn with_external_reference(
        mut self,
        external_reference: impl Into<String>,
    ) -> Self {
        self.external_reference.set(external_reference.into());
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

impl Default for ContactReference {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    ContactReference {
        0 external_reference = "ExternalReference";
    }
}
