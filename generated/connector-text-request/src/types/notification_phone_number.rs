//! `NotificationPhoneNumber`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// The dashboard that a message belongs to.
#[derive(Clone, PartialEq)]
pub struct NotificationPhoneNumber {
    id: Member<i64>,
    external_phone_id: Member<String>,
    description: Member<String>,
    phone_number: Member<String>,
    extra_members: ExtraMembers,
}

impl NotificationPhoneNumber {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the dashboard; the reference page calls it the conversation's.
    pub fn id(&self) -> Option<i64> {
        self.id.copied()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id.set(id);
        self
    }

    /// An id of your own for the dashboard, left over from an older version of the service;
    /// may be null. Not on the reference page.
    pub fn external_phone_id(&self) -> Option<&str> {
        self.external_phone_id.text()
    }

    /// Sets [`external_phone_id`](Self::external_phone_id).
    #[must_use]
    pub fn with_external_phone_id(
        mut self,
        external_phone_id: impl Into<String>,
    ) -> Self {
        self.external_phone_id.set(external_phone_id.into());
        self
    }

    /// Name of the dashboard.
    pub fn description(&self) -> Option<&str> {
        self.description.text()
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description.set(description.into());
        self
    }

    /// Number of the dashboard.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.text()
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number.set(phone_number.into());
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

impl Default for NotificationPhoneNumber {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    NotificationPhoneNumber {
        0 id = "id";
        1 external_phone_id = "externalPhoneId";
        2 description = "description";
        3 phone_number = "phoneNumber", sensitive;
    }
}
