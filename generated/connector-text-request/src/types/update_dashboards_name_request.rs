//! `UpdateDashboardsNameRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A new name for a dashboard.
#[derive(Clone, PartialEq)]
pub struct UpdateDashboardsNameRequest {
    name: Member<String>,
    extra_members: ExtraMembers,
}

impl UpdateDashboardsNameRequest {
    /// New name of the dashboard.
    ///
    /// For example `Front desk`.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
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
    UpdateDashboardsNameRequest {
        0 name = "name";
    }
}
