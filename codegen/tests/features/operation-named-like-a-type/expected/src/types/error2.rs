//! `Error`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};
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

impl Object for Error2 {
    const NAME: &'static str = "Error2";

    fn empty() -> Self {
        Self {
            vec: Member::absent(),
            value: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "vec" => &mut self.vec,
            "value" => &mut self.value,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("vec", &self.vec);
        visit("value", &self.value);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(Error2);
