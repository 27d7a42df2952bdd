//! `Reef`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
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

impl Object for Reef {
    const NAME: &'static str = "Reef";

    fn empty() -> Self {
        Self {
            name: Member::absent(),
            depth: Member::absent(),
            sibling: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "name" => &mut self.name,
            "depth" => &mut self.depth,
            "sibling" => &mut self.sibling,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("name", &self.name);
        visit("depth", &self.depth);
        visit("sibling", &self.sibling);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(Reef);
