//! `Fish`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// `Fish` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Fish {
    kind: Member<String>,
    fins: Member<i64>,
    extra_members: ExtraMembers,
}

impl Fish {
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

    /// Number of fins.
    pub fn fins(&self) -> Option<i64> {
        self.fins.copied()
    }

    /// Sets [`fins`](Self::fins).
    #[must_use]
    pub fn with_fins(mut self, fins: i64) -> Self {
        self.fins.set(fins);
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

impl Default for Fish {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Fish {
        0 kind = "kind";
        1 fins = "fins";
    }
}
