//! Objects of `DescribeBird`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for DescribeBirdResponse {
    const NAME: &'static str = "DescribeBirdResponse";

    fn empty() -> Self {
        Self {
            schema: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "schema" => &mut self.schema,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("schema", &self.schema);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(DescribeBirdResponse);
