//! `AdditionalFieldValue`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for AdditionalFieldValue {
    const NAME: &'static str = "AdditionalFieldValue";

    const SENSITIVE: &'static [&'static str] = &["value"];

    fn empty() -> Self {
        Self {
            id: Member::absent(),
            value: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "id" => &mut self.id,
            "value" => &mut self.value,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("id", &self.id);
        visit("value", &self.value);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(AdditionalFieldValue);
