//! `GetThing response animal base`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// `GetThing response animal base` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct GetThingResponseAnimalBase {
    kind: Member<String>,
    extra_members: ExtraMembers,
}

impl GetThingResponseAnimalBase {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member `kind` of the wire.
    pub fn kind(&self) -> Option<&str> {
        self.kind.text()
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind.set(kind.into());
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

impl Default for GetThingResponseAnimalBase {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetThingResponseAnimalBase {
        0 kind = "kind";
    }
}
