//! Objects of `DescribeBird`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `DescribeBird` answers.
#[derive(Clone, PartialEq)]
pub struct DescribeBirdResponse {
    schema: Member<Value>,
    extra_members: ExtraMembers,
}

impl DescribeBirdResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// A JSON Schema.
    pub fn schema(&self) -> Option<&Value> {
        self.schema.get()
    }

    /// Sets [`schema`](Self::schema).
    #[must_use]
    pub fn with_schema(mut self, schema: impl Into<Value>) -> Self {
        self.schema.set(schema.into());
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

impl Default for DescribeBirdResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    DescribeBirdResponse {
        0 schema = "schema";
    }
}
