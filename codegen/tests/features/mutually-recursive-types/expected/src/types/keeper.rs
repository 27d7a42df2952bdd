//! `Keeper`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::Reef;

/// `Keeper` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Keeper {
    home: Member<Box<Reef>>,
    reefs: Member<Vec<Reef>>,
    extra_members: ExtraMembers,
}

impl Keeper {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member `home` of the wire.
    pub fn home(&self) -> Option<&Reef> {
        self.home.unboxed()
    }

    /// Sets [`home`](Self::home).
    #[must_use]
    pub fn with_home(mut self, home: impl Into<Reef>) -> Self {
        self.home.set(Box::new(home.into()));
        self
    }

    /// Reefs in care.
    pub fn reefs(&self) -> &[Reef] {
        self.reefs.items()
    }

    /// Sets [`reefs`](Self::reefs).
    #[must_use]
    pub fn with_reefs(mut self, reefs: impl IntoIterator<Item: Into<Reef>>) -> Self {
        self.reefs.set(reefs.into_iter().map(Into::into).collect());
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

impl Default for Keeper {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Keeper {
        0 home = "home";
        1 reefs = "reefs";
    }
}
