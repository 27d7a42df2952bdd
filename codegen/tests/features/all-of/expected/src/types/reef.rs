//! `Reef`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::Named;

/// A reef.
#[derive(Clone, PartialEq)]
pub struct Reef {
    name: Member<String>,
    depth: Member<f64>,
    sibling: Member<Named>,
    extra_members: ExtraMembers,
}

impl Reef {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Name.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// Depth in metres.
    pub fn depth(&self) -> Option<f64> {
        self.depth.copied()
    }

    /// Sets [`depth`](Self::depth).
    #[must_use]
    pub fn with_depth(mut self, depth: f64) -> Self {
        self.depth.set(depth);
        self
    }

    /// The reef beside it.
    pub fn sibling(&self) -> Option<&Named> {
        self.sibling.get()
    }

    /// Sets [`sibling`](Self::sibling).
    #[must_use]
    pub fn with_sibling(mut self, sibling: impl Into<Named>) -> Self {
        self.sibling.set(sibling.into());
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
        0 name = "name";
        1 depth = "depth";
        2 sibling = "sibling";
    }
}
