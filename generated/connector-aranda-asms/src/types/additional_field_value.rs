//! `AdditionalFieldValue`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A value of an additional field that comes from a list.
#[derive(Clone, PartialEq)]
pub struct AdditionalFieldValue {
    id: Member<i64>,
    value: Member<String>,
    extra_members: ExtraMembers,
}

impl AdditionalFieldValue {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the value.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// The value as people read it.
    pub fn value(&self) -> Option<&str> {
        self.value.text()
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value.set(value.into());
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

impl Default for AdditionalFieldValue {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    AdditionalFieldValue {
        0 id = "id";
        1 value = "value", sensitive;
    }
}
