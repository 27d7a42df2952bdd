//! `Animal base`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

/// `Animal base` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct AnimalBase {
    kind: Member<String>,
    name: Member<String>,
    extra_members: ExtraMembers,
}

impl AnimalBase {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// What animal it is.
    pub fn kind(&self) -> Option<&str> {
        self.kind.text()
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind.set(kind.into());
        self
    }

    /// Name of the animal.
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

impl Default for AnimalBase {
    fn default() -> Self {
        Self::new()
    }
}

impl Object for AnimalBase {
    const NAME: &'static str = "AnimalBase";

    fn empty() -> Self {
        Self {
            kind: Member::absent(),
            name: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "kind" => &mut self.kind,
            "name" => &mut self.name,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("kind", &self.kind);
        visit("name", &self.name);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(AnimalBase);
