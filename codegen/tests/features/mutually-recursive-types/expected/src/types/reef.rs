//! `Reef`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::Keeper;

/// `Reef` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Reef {
    keeper: Member<Box<Keeper>>,
    extra_members: ExtraMembers,
}

impl Reef {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member `keeper` of the wire.
    pub fn keeper(&self) -> Option<&Keeper> {
        self.keeper.unboxed()
    }

    /// Sets [`keeper`](Self::keeper).
    #[must_use]
    pub fn with_keeper(mut self, keeper: impl Into<Keeper>) -> Self {
        self.keeper.set(Box::new(keeper.into()));
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

impl Default for Reef {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Reef {
        0 keeper = "keeper";
    }
}
