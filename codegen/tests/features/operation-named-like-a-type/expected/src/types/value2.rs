//! `Value`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// `Value` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Value2 {
    option: Member<String>,
    extra_members: ExtraMembers,
}

impl Value2 {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Taken too.
    pub fn option(&self) -> Option<&str> {
        self.option.text()
    }

    /// Sets [`option`](Self::option).
    #[must_use]
    pub fn with_option(mut self, option: impl Into<String>) -> Self {
        self.option.set(option.into());
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

impl Default for Value2 {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Value2 {
        0 option = "option";
    }
}
