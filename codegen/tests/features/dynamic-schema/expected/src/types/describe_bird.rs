//! Objects of `DescribeBird`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// What `DescribeBird` answers.
#[derive(Clone, PartialEq)]
pub struct DescribeBirdResponse {
    schema: Member<Value>,
    unknown_members: Unknown,
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
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "schema" => &mut self.schema,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("schema", &self.schema);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(DescribeBirdResponse);
