//! `SavedContact`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A contact as it was saved: its main members only.
#[derive(Clone, PartialEq)]
pub struct SavedContact {
    first_name: Member<String>,
    last_name: Member<String>,
    mobile_number: Member<String>,
    email_address: Member<String>,
    contact_id: Member<i64>,
    full_name: Member<String>,
    extra_members: ExtraMembers,
}

impl SavedContact {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Given name of the contact.
    pub fn first_name(&self) -> Option<&str> {
        self.first_name.text()
    }

    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name.set(first_name.into());
        self
    }

    /// Family name of the contact.
    pub fn last_name(&self) -> Option<&str> {
        self.last_name.text()
    }

    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name.set(last_name.into());
        self
    }

    /// Mobile number of the contact in E.164 format, such as `+447700900123`.
    pub fn mobile_number(&self) -> Option<&str> {
        self.mobile_number.text()
    }

    /// Sets [`mobile_number`](Self::mobile_number).
    #[must_use]
    pub fn with_mobile_number(mut self, mobile_number: impl Into<String>) -> Self {
        self.mobile_number.set(mobile_number.into());
        self
    }

    /// E-mail address of the contact.
    pub fn email_address(&self) -> Option<&str> {
        self.email_address.text()
    }

    /// Sets [`email_address`](Self::email_address).
    #[must_use]
    pub fn with_email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address.set(email_address.into());
        self
    }

    /// Id of the contact, which the operations on contacts take as text.
    pub fn contact_id(&self) -> Option<i64> {
        self.contact_id.copied()
    }

    /// Sets [`contact_id`](Self::contact_id).
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id.set(contact_id);
        self
    }

    /// Given and family name of the contact.
    pub fn full_name(&self) -> Option<&str> {
        self.full_name.text()
    }

    /// Sets [`full_name`](Self::full_name).
    #[must_use]
    pub fn with_full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name.set(full_name.into());
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

impl Default for SavedContact {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    SavedContact {
        0 first_name = "FirstName", sensitive;
        1 last_name = "LastName", sensitive;
        2 mobile_number = "MobileNumber", sensitive;
        3 email_address = "EmailAddress", sensitive;
        4 contact_id = "ContactID";
        5 full_name = "FullName", sensitive;
    }
}
