//! `UpdateCaseResponse`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// Whether a case was changed.
#[derive(Clone, PartialEq)]
pub struct UpdateCaseResponse {
    result: Member<bool>,
    extra_members: ExtraMembers,
}

impl UpdateCaseResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Whether the change was made.
    pub fn result(&self) -> Option<bool> {
        self.result.copied()
    }

    /// Sets [`result`](Self::result).
    #[must_use]
    pub fn with_result(mut self, result: bool) -> Self {
        self.result.set(result);
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

impl Default for UpdateCaseResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    UpdateCaseResponse {
        0 result = "result";
    }
}
