//! `Reef`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};
use super::Keeper;

/// `Reef` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Reef {
    keeper: Member<Box<Keeper>>,
    unknown_members: Unknown,
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

impl Object for Reef {
    const NAME: &'static str = "Reef";

    fn empty() -> Self {
        Self {
            keeper: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "keeper" => &mut self.keeper,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("keeper", &self.keeper);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(Reef);
