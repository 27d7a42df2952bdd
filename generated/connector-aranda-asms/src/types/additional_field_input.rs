//! `AdditionalFieldInput`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A value for a field that the administrator added.
#[derive(Clone, PartialEq)]
pub struct AdditionalFieldInput {
    field_id: Member<String>,
    values: Member<Vec<String>>,
    extra_members: ExtraMembers,
}

impl AdditionalFieldInput {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the field, as text; replies write it as a number.
    pub fn field_id(&self) -> Option<&str> {
        self.field_id.text()
    }

    /// Sets [`field_id`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, field_id: impl Into<String>) -> Self {
        self.field_id.set(field_id.into());
        self
    }

    /// Its values; most fields take one. Dates in ISO 8601, flags `True` or `False`, a node
    /// of a tree as the names on the way to it with `\` between them.
    pub fn values(&self) -> &[String] {
        self.values.items()
    }

    /// Sets [`values`](Self::values).
    #[must_use]
    pub fn with_values(mut self, values: impl IntoIterator<Item: Into<String>>) -> Self {
        self.values.set(values.into_iter().map(Into::into).collect());
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

impl Default for AdditionalFieldInput {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    AdditionalFieldInput {
        0 field_id = "fieldId";
        1 values = "values", sensitive;
    }
}
