//! `AdditionalField`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::AdditionalFieldValue;

/// A field that the administrator added, and what stands in it.
#[derive(Clone, PartialEq)]
pub struct AdditionalField {
    field_id: Member<i64>,
    name_field: Member<String>,
    values: Member<Vec<String>>,
    value_details: Member<AdditionalFieldValue>,
    extra_members: ExtraMembers,
}

impl AdditionalField {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the field; requests take it as text.
    pub fn field_id(&self) -> Option<i64> {
        self.field_id.copied()
    }

    /// Sets [`field_id`](Self::field_id).
    #[must_use]
    pub fn with_field_id(mut self, field_id: i64) -> Self {
        self.field_id.set(field_id);
        self
    }

    /// Name of the field.
    pub fn name_field(&self) -> Option<&str> {
        self.name_field.text()
    }

    /// Sets [`name_field`](Self::name_field).
    #[must_use]
    pub fn with_name_field(mut self, name_field: impl Into<String>) -> Self {
        self.name_field.set(name_field.into());
        self
    }

    /// Its values.
    pub fn values(&self) -> &[String] {
        self.values.items()
    }

    /// Sets [`values`](Self::values).
    #[must_use]
    pub fn with_values(mut self, values: impl IntoIterator<Item: Into<String>>) -> Self {
        self.values.set(values.into_iter().map(Into::into).collect());
        self
    }

    /// The value with its id, where the field has a list of values.
    pub fn value_details(&self) -> Option<&AdditionalFieldValue> {
        self.value_details.get()
    }

    /// Sets [`value_details`](Self::value_details).
    #[must_use]
    pub fn with_value_details(
        mut self,
        value_details: impl Into<AdditionalFieldValue>,
    ) -> Self {
        self.value_details.set(value_details.into());
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

impl Default for AdditionalField {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    AdditionalField {
        0 field_id = "fieldId";
        1 name_field = "nameField";
        2 values = "values", sensitive;
        3 value_details = "valueDetails";
    }
}
