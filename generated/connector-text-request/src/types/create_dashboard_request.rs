//! `CreateDashboardRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A dashboard to create.
#[derive(Clone, PartialEq)]
pub struct CreateDashboardRequest {
    name: Member<String>,
    phone: Member<String>,
    extra_members: ExtraMembers,
}

impl CreateDashboardRequest {
    /// Name of the dashboard.
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

    /// Number to text from: one that is provisioned for the account and not in use yet.
    ///
    /// For example `14235550100`.
    pub fn phone(&self) -> Option<&str> {
        self.phone.text()
    }

    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone.set(phone.into());
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
    CreateDashboardRequest {
        0 name = "name";
        1 phone = "phone", sensitive;
    }
}
