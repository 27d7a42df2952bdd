//! `CreateDashboardRequest`.

use connector_runtime::{Member, Object, ObjectExt, Slot, Unknown, Value};

/// A dashboard to create.
#[derive(Clone, PartialEq)]
pub struct CreateDashboardRequest {
    name: Member<String>,
    phone: Member<String>,
    unknown_members: Unknown,
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
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "name" => &mut self.name,
            "phone" => &mut self.phone,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("name", &self.name);
        visit("phone", &self.phone);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(CreateDashboardRequest);
