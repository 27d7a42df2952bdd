//! `CustomField`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// A custom field of a dashboard's contacts.
#[derive(Clone, PartialEq)]
pub struct CustomField {
    id: Member<String>,
    name: Member<String>,
    unknown_members: Unknown,
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

impl Object for CustomField {
    const NAME: &'static str = "CustomField";

    fn empty() -> Self {
        Self {
            id: Member::absent(),
            name: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "id" => &mut self.id,
            "name" => &mut self.name,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("id", &self.id);
        visit("name", &self.name);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(CustomField);
