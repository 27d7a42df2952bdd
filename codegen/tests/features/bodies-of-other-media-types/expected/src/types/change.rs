//! Objects of `Change`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// The body of `Change`.
#[derive(Clone, PartialEq)]
pub struct ChangeRequest {
    a: Member<String>,
    extra_members: ExtraMembers,
}

impl ChangeRequest {
    /// The member `a` of the wire.
    pub fn a(&self) -> Option<&str> {
        self.a.text()
    }

    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a.set(a.into());
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

impl Object for ChangeRequest {
    const NAME: &'static str = "ChangeRequest";

    fn empty() -> Self {
        Self {
            a: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "a" => &mut self.a,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("a", &self.a);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(ChangeRequest);
