//! Objects of `Change`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// The body of `Change`.
#[derive(Clone, PartialEq)]
pub struct ChangeRequest {
    a: Member<String>,
    extra_members: ExtraMembers,
}

impl ChangeRequest {
    /// The member `a` of the wire.
    pub fn a(&self) -> Option<&str> {
        self.a.text()
    }

    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a.set(a.into());
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

connector_runtime::generated::object! {
    ChangeRequest {
        0 a = "a";
    }
}
