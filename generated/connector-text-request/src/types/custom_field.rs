//! `CustomField`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A custom field of a dashboard's contacts.
#[derive(Clone, PartialEq)]
pub struct CustomField {
    id: Member<String>,
    name: Member<String>,
    extra_members: ExtraMembers,
}

impl CustomField {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the field. The reference page calls it numeric and types it as text; it is a
    /// GUID.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id.set(id.into());
        self
    }

    /// Name of the field, such as `Email`.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
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

impl Default for CustomField {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    CustomField {
        0 id = "id";
        1 name = "name";
    }
}
