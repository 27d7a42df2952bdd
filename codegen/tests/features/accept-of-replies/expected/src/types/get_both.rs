//! Objects of `GetBoth`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `GetBoth` answers.
#[derive(Clone, PartialEq)]
pub struct GetBothResponse {
    id: Member<String>,
    extra_members: ExtraMembers,
}

impl GetBothResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// The member `id` of the wire.
    pub fn id(&self) -> Option<&str> {
        self.id.text()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id.set(id.into());
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

impl Default for GetBothResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetBothResponse {
        0 id = "id";
    }
}
