//! `Dashboard`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A dashboard: one telephone line of the account, with its own contacts, groups, tags
/// and fields.
#[derive(Clone, PartialEq)]
pub struct Dashboard {
    id: Member<i64>,
    name: Member<String>,
    phone: Member<String>,
    extra_members: ExtraMembers,
}

impl Dashboard {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the dashboard; nearly every call wants one.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// Name of the dashboard.
    pub fn name(&self) -> Option<&str> {
        self.name.text()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name.set(name.into());
        self
    }

    /// Number that the dashboard texts from, mostly eleven digits such as `15551234567`.
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

impl Default for Dashboard {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Dashboard {
        0 id = "id";
        1 name = "name";
        2 phone = "phone", sensitive;
    }
}
