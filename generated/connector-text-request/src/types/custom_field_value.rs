//! `CustomFieldValue`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What one contact has in one custom field.
#[derive(Clone, PartialEq)]
pub struct CustomFieldValue {
    id: Member<String>,
    value: Member<String>,
    extra_members: ExtraMembers,
}

impl CustomFieldValue {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the custom field, a GUID, as `GetCustomFields` tells it.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id.set(id.into());
        self
    }

    /// What the contact has in that field; replies may have null.
    pub fn value(&self) -> Option<&str> {
        self.value.text()
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value.set(value.into());
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

impl Default for CustomFieldValue {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    CustomFieldValue {
        0 id = "id";
        1 value = "value", sensitive;
    }
}
