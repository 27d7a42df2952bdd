//! `Reef`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
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

impl Object for Reef {
    const NAME: &'static str = "Reef";

    fn empty() -> Self {
        Self {
            keeper: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "keeper" => &mut self.keeper,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("keeper", &self.keeper);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(Reef);
