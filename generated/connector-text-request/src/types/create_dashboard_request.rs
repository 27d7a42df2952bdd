//! `CreateDashboardRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{ErasedMember, Member, Object};

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

impl Object for CreateDashboardRequest {
    const NAME: &'static str = "CreateDashboardRequest";

    const SENSITIVE: &'static [&'static str] = &["phone"];

    fn empty() -> Self {
        Self {
            name: Member::absent(),
            phone: Member::absent(),
            extra_members: ExtraMembers::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn ErasedMember> {
        let slot: &mut dyn ErasedMember = match name {
            "name" => &mut self.name,
            "phone" => &mut self.phone,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(
        &'a self,
        visit: &mut dyn FnMut(&'static str, &'a dyn ErasedMember),
    ) {
        visit("name", &self.name);
        visit("phone", &self.phone);
    }

    fn extra(&self) -> &ExtraMembers {
        &self.extra_members
    }

    fn extra_mut(&mut self) -> &mut ExtraMembers {
        &mut self.extra_members
    }
}

connector_runtime::generated::object!(CreateDashboardRequest);
