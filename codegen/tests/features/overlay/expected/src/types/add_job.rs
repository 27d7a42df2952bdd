//! Objects of `AddJob`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// What `AddJob` answers.
#[derive(Clone, PartialEq)]
pub struct AddJobResponse {
    phone: Member<String>,
    unknown_members: Unknown,
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

impl Object for AddJobResponse {
    const NAME: &'static str = "AddJobResponse";

    const SENSITIVE: &'static [&'static str] = &["phone"];

    fn empty() -> Self {
        Self {
            phone: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "phone" => &mut self.phone,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("phone", &self.phone);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(AddJobResponse);
