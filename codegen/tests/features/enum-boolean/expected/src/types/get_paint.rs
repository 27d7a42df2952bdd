//! Objects of `GetPaint`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// What `GetPaint` answers.
#[derive(Clone, PartialEq)]
pub struct GetPaintResponse {
    lead_free: Member<bool>,
    extra_members: ExtraMembers,
}

impl GetPaintResponse {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Free of lead.
    pub fn lead_free(&self) -> Option<bool> {
        self.lead_free.copied()
    }

    /// Sets [`lead_free`](Self::lead_free).
    #[must_use]
    pub fn with_lead_free(mut self, lead_free: bool) -> Self {
        self.lead_free.set(lead_free);
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

impl Default for GetPaintResponse {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    GetPaintResponse {
        0 lead_free = "lead_free";
    }
}
