//! `CustomFieldValue`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// What one contact has in one custom field.
#[derive(Clone, PartialEq)]
pub struct CustomFieldValue {
    id: Member<String>,
    value: Member<String>,
    unknown_members: Unknown,
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

impl Object for CustomFieldValue {
    const NAME: &'static str = "CustomFieldValue";

    const SENSITIVE: &'static [&'static str] = &["value"];

    fn empty() -> Self {
        Self {
            id: Member::absent(),
            value: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "id" => &mut self.id,
            "value" => &mut self.value,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("id", &self.id);
        visit("value", &self.value);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(CustomFieldValue);
