//! `Reef`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// `Reef` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Reef {
    name: Member<String>,
    parent: Member<Box<Reef>>,
    parts: Member<Vec<Reef>>,
    extra_members: ExtraMembers,
}

impl Reef {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Name of the reef.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// The member `parent` of the wire.
    pub fn parent(&self) -> Option<&Reef> {
        self.parent.unboxed()
    }

    /// Sets [`parent`](Self::parent).
    #[must_use]
    pub fn with_parent(mut self, parent: impl Into<Reef>) -> Self {
        self.parent.set(Box::new(parent.into()));
        self
    }

    /// Reefs within.
    pub fn parts(&self) -> &[Reef] {
        self.parts.items()
    }

    /// Sets [`parts`](Self::parts).
    #[must_use]
    pub fn with_parts(mut self, parts: impl IntoIterator<Item: Into<Reef>>) -> Self {
        self.parts.set(parts.into_iter().map(Into::into).collect());
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
        1 parent = "parent";
        2 parts = "parts";
    }
}
