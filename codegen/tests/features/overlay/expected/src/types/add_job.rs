//! Objects of `AddJob`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for AddJobResponse {
    const NAME: &'static str = "AddJobResponse";

    const SENSITIVE: &'static [&'static str] = &["phone"];

    fn empty() -> Self {
        Self {
            phone: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "phone" => &mut self.phone,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("phone", &self.phone);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(AddJobResponse);
