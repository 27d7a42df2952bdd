//! `NamedId`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A thing with an id and a name.
#[derive(Clone, PartialEq)]
pub struct NamedId {
    id: Member<i64>,
    name: Member<String>,
    extra_members: ExtraMembers,
}

impl NamedId {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the thing, which other operations take.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Name of the thing; may be a person's.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
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

impl Default for NamedId {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    NamedId {
        0 id = "id";
        1 name = "name", sensitive;
    }
}
