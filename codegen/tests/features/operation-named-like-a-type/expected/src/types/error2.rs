//! `Error`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};
use super::Value2;

/// `Error` as the service knows it.
#[derive(Clone, PartialEq)]
pub struct Error2 {
    vec: Member<String>,
    value: Member<Value2>,
    extra_members: ExtraMembers,
}

impl Error2 {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Taken.
    pub fn vec(&self) -> Option<&str> {
        self.vec.text()
    }

    /// Sets [`vec`](Self::vec).
    #[must_use]
    pub fn with_vec(mut self, vec: impl Into<String>) -> Self {
        self.vec.set(vec.into());
        self
    }

    /// The member `value` of the wire.
    pub fn value(&self) -> Option<&Value2> {
        self.value.get()
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Value2>) -> Self {
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

impl Default for Error2 {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Error2 {
        0 vec = "vec";
        1 value = "value";
    }
}
