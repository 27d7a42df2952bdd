//! `CiFilter`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{CiField, SearchOperator};

/// A comparison that configuration items must stand.
///
/// Built from [`NewCiFilter`].
#[derive(Clone, PartialEq)]
pub struct CiFilter {
    field: Member<CiField>,
    operator: Member<SearchOperator>,
    value: Member<String>,
    extra_members: ExtraMembers,
}

impl CiFilter {
    /// Field to compare.
    ///
    /// For example `ProjectId`.
    pub fn field(&self) -> Option<&CiField> {
        self.field.get()
    }

    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, field: impl Into<CiField>) -> Self {
        self.field.set(field.into());
        self
    }

    /// How to compare.
    ///
    /// For example `EqualTo`.
    pub fn operator(&self) -> Option<&SearchOperator> {
        self.operator.get()
    }

    /// Sets [`operator`](Self::operator).
    #[must_use]
    pub fn with_operator(mut self, operator: impl Into<SearchOperator>) -> Self {
        self.operator.set(operator.into());
        self
    }

    /// What to compare with, always as text: an identifier as its digits, a date in
    /// ISO 8601.
    ///
    /// For example `1`.
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

/// The required members of [`CiFilter`]: what takes one takes this too.
#[derive(Clone, PartialEq)]
pub struct NewCiFilter<
    FieldValue: Into<CiField> = CiField,
    Operator: Into<SearchOperator> = SearchOperator,
    ValueValue: Into<String> = String,
> {
    /// Field to compare.
    ///
    /// For example `ProjectId`.
    pub field: FieldValue,
    /// How to compare.
    ///
    /// For example `EqualTo`.
    pub operator: Operator,
    /// What to compare with, always as text: an identifier as its digits, a date in
    /// ISO 8601.
    ///
    /// For example `1`.
    pub value: ValueValue,
}

impl<
    FieldValue: Into<CiField>,
    Operator: Into<SearchOperator>,
    ValueValue: Into<String>,
> std::fmt::Debug for NewCiFilter<FieldValue, Operator, ValueValue> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCiFilter").finish_non_exhaustive()
    }
}

impl<
    FieldValue: Into<CiField>,
    Operator: Into<SearchOperator>,
    ValueValue: Into<String>,
> NewCiFilter<FieldValue, Operator, ValueValue> {
    /// The whole object, whose optional members can be set.
    pub fn build(self) -> CiFilter {
        <CiFilter as Object>::empty()
            .with_field(self.field)
            .with_operator(self.operator)
            .with_value(self.value)
    }
}

impl<
    FieldValue: Into<CiField>,
    Operator: Into<SearchOperator>,
    ValueValue: Into<String>,
> From<NewCiFilter<FieldValue, Operator, ValueValue>> for CiFilter {
    fn from(new: NewCiFilter<FieldValue, Operator, ValueValue>) -> Self {
        new.build()
    }
}

connector_runtime::generated::object! {
    CiFilter {
        0 field = "field";
        1 operator = "operator";
        2 value = "value", sensitive;
    }
}
