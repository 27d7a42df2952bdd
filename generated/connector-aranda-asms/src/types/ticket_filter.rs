//! `TicketFilter`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::{SearchOperator, TicketField};

/// A comparison that cases must stand.
#[derive(Clone, PartialEq)]
pub struct TicketFilter {
    field: Member<TicketField>,
    operator: Member<SearchOperator>,
    value: Member<String>,
    extra_members: ExtraMembers,
}

impl TicketFilter {
    /// One with its required members set.
    pub fn new(required: TicketFilterRequired) -> Self {
        <Self as Object>::empty()
            .with_field(required.field)
            .with_operator(required.operator)
            .with_value(required.value)
    }

    /// Field to compare.
    ///
    /// For example `ProjectId`.
    pub fn field(&self) -> Option<&TicketField> {
        self.field.get()
    }

    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, field: impl Into<TicketField>) -> Self {
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

/// The required members of [`TicketFilter`].
#[derive(Clone, PartialEq)]
pub struct TicketFilterRequired {
    /// Field to compare.
    ///
    /// For example `ProjectId`.
    pub field: TicketField,
    /// How to compare.
    ///
    /// For example `EqualTo`.
    pub operator: SearchOperator,
    /// What to compare with, always as text: an identifier as its digits, a date in
    /// ISO 8601.
    ///
    /// For example `1`.
    pub value: String,
}

connector_runtime::generated::opaque_debug!(TicketFilterRequired);

impl From<TicketFilterRequired> for TicketFilter {
    fn from(required: TicketFilterRequired) -> Self {
        Self::new(required)
    }
}

connector_runtime::generated::object! {
    TicketFilter {
        0 field = "field";
        1 operator = "operator";
        2 value = "value", sensitive;
    }
}
