//! `Crab`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// `Crab` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Crab {
    kind: Member<String>,
    claws: Member<i64>,
    extra_members: ExtraMembers,
}

impl Crab {
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

    /// Number of claws.
    pub fn claws(&self) -> Option<i64> {
        self.claws.copied()
    }

    /// Sets [`claws`](Self::claws).
    #[must_use]
    pub fn with_claws(mut self, claws: i64) -> Self {
        self.claws.set(claws);
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

impl Default for Crab {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Crab {
        0 kind = "kind";
        1 claws = "claws";
    }
}
