//! `CiReference`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Id of a configuration item.
#[derive(Clone, PartialEq)]
pub struct CiReference {
    id: Member<i64>,
    extra_members: ExtraMembers,
}

impl CiReference {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the item, which `GetCI` and `UpdateCI` take as text.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
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

impl Default for CiReference {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    CiReference {
        0 id = "id";
    }
}
