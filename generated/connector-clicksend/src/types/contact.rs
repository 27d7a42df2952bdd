//! `Contact`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A person or organization in a contact list.
#[derive(Clone, PartialEq)]
pub struct Contact {
    contact_id: Member<i64>,
    list_id: Member<i64>,
    phone_number: Member<String>,
    first_name: Member<String>,
    last_name: Member<String>,
    custom_1: Member<String>,
    custom_2: Member<String>,
    custom_3: Member<String>,
    custom_4: Member<String>,
    date_added: Member<i64>,
    date_updated: Member<i64>,
    fax_number: Member<String>,
    organization_name: Member<String>,
    email: Member<String>,
    address_line_1: Member<String>,
    address_line_2: Member<String>,
    address_city: Member<String>,
    address_state: Member<String>,
    address_postal_code: Member<String>,
    address_country: Member<String>,
    list_name: Member<String>,
    extra_members: ExtraMembers,
}

impl Contact {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
    }

    /// Id of the contact.
    pub fn contact_id(&self) -> Option<i64> {
        self.contact_id.copied()
    }

    /// Sets [`contact_id`](Self::contact_id).
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: i64) -> Self {
        self.contact_id.set(contact_id);
        self
    }

    /// Id of the list that the contact is in.
    pub fn list_id(&self) -> Option<i64> {
        self.list_id.copied()
    }

    /// Sets [`list_id`](Self::list_id).
    #[must_use]
    pub fn with_list_id(mut self, list_id: i64) -> Self {
        self.list_id.set(list_id);
        self
    }

    /// Telephone number of the contact in E.164 format.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.text()
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number.set(phone_number.into());
        self
    }

    /// First name of the contact.
    pub fn first_name(&self) -> Option<&str> {
        self.first_name.text()
    }

    /// Sets [`first_name`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name.set(first_name.into());
        self
    }

    /// Last name of the contact.
    pub fn last_name(&self) -> Option<&str> {
        self.last_name.text()
    }

    /// Sets [`last_name`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name.set(last_name.into());
        self
    }

    /// Free field 1 of 4, for whatever you want to keep with the contact.
    pub fn custom_1(&self) -> Option<&str> {
        self.custom_1.text()
    }

    /// Sets [`custom_1`](Self::custom_1).
    #[must_use]
    pub fn with_custom_1(mut self, custom_1: impl Into<String>) -> Self {
        self.custom_1.set(custom_1.into());
        self
    }

    /// Free field 2 of 4, for whatever you want to keep with the contact.
    pub fn custom_2(&self) -> Option<&str> {
        self.custom_2.text()
    }

    /// Sets [`custom_2`](Self::custom_2).
    #[must_use]
    pub fn with_custom_2(mut self, custom_2: impl Into<String>) -> Self {
        self.custom_2.set(custom_2.into());
        self
    }

    /// Free field 3 of 4, for whatever you want to keep with the contact.
    pub fn custom_3(&self) -> Option<&str> {
        self.custom_3.text()
    }

    /// Sets [`custom_3`](Self::custom_3).
    #[must_use]
    pub fn with_custom_3(mut self, custom_3: impl Into<String>) -> Self {
        self.custom_3.set(custom_3.into());
        self
    }

    /// Free field 4 of 4, for whatever you want to keep with the contact.
    pub fn custom_4(&self) -> Option<&str> {
        self.custom_4.text()
    }

    /// Sets [`custom_4`](Self::custom_4).
    #[must_use]
    pub fn with_custom_4(mut self, custom_4: impl Into<String>) -> Self {
        self.custom_4.set(custom_4.into());
        self
    }

    /// When the contact was added: Unix seconds. Some replies write it as text.
    pub fn date_added(&self) -> Option<i64> {
        self.date_added.copied()
    }

    /// Sets [`date_added`](Self::date_added).
    #[must_use]
    pub fn with_date_added(mut self, date_added: i64) -> Self {
        self.date_added.set(date_added);
        self
    }

    /// When the contact was last changed: Unix seconds. `view_list_contacts` tells it; the
    /// reply to a new contact does not promise it.
    pub fn date_updated(&self) -> Option<i64> {
        self.date_updated.copied()
    }

    /// Sets [`date_updated`](Self::date_updated).
    #[must_use]
    pub fn with_date_updated(mut self, date_updated: i64) -> Self {
        self.date_updated.set(date_updated);
        self
    }

    /// Fax number of the contact.
    pub fn fax_number(&self) -> Option<&str> {
        self.fax_number.text()
    }

    /// Sets [`fax_number`](Self::fax_number).
    #[must_use]
    pub fn with_fax_number(mut self, fax_number: impl Into<String>) -> Self {
        self.fax_number.set(fax_number.into());
        self
    }

    /// Organization that the contact belongs to.
    pub fn organization_name(&self) -> Option<&str> {
        self.organization_name.text()
    }

    /// Sets [`organization_name`](Self::organization_name).
    #[must_use]
    pub fn with_organization_name(
        mut self,
        organization_name: impl Into<String>,
    ) -> Self {
        self.organization_name.set(organization_name.into());
        self
    }

    /// E-mail address of the contact.
    pub fn email(&self) -> Option<&str> {
        self.email.text()
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email.set(email.into());
        self
    }

    /// First line of the contact's address: street and number.
    pub fn address_line_1(&self) -> Option<&str> {
        self.address_line_1.text()
    }

    /// Sets [`address_line_1`](Self::address_line_1).
    #[must_use]
    pub fn with_address_line_1(mut self, address_line_1: impl Into<String>) -> Self {
        self.address_line_1.set(address_line_1.into());
        self
    }

    /// Second line of the contact's address, such as the flat or the building.
    pub fn address_line_2(&self) -> Option<&str> {
        self.address_line_2.text()
    }

    /// Sets [`address_line_2`](Self::address_line_2).
    #[must_use]
    pub fn with_address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2.set(address_line_2.into());
        self
    }

    /// City of the contact's address.
    pub fn address_city(&self) -> Option<&str> {
        self.address_city.text()
    }

    /// Sets [`address_city`](Self::address_city).
    #[must_use]
    pub fn with_address_city(mut self, address_city: impl Into<String>) -> Self {
        self.address_city.set(address_city.into());
        self
    }

    /// State or province of the contact's address.
    pub fn address_state(&self) -> Option<&str> {
        self.address_state.text()
    }

    /// Sets [`address_state`](Self::address_state).
    #[must_use]
    pub fn with_address_state(mut self, address_state: impl Into<String>) -> Self {
        self.address_state.set(address_state.into());
        self
    }

    /// Postal code of the contact's address.
    pub fn address_postal_code(&self) -> Option<&str> {
        self.address_postal_code.text()
    }

    /// Sets [`address_postal_code`](Self::address_postal_code).
    #[must_use]
    pub fn with_address_postal_code(
        mut self,
        address_postal_code: impl Into<String>,
    ) -> Self {
        self.address_postal_code.set(address_postal_code.into());
        self
    }

    /// Country of the contact's address as two letters (ISO 3166-1), such as `AU`.
    pub fn address_country(&self) -> Option<&str> {
        self.address_country.text()
    }

    /// Sets [`address_country`](Self::address_country).
    #[must_use]
    pub fn with_address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country.set(address_country.into());
        self
    }

    /// Name of the list that the contact is in.
    pub fn list_name(&self) -> Option<&str> {
        self.list_name.text()
    }

    /// Sets [`list_name`](Self::list_name).
    #[must_use]
    pub fn with_list_name(mut self, list_name: impl Into<String>) -> Self {
        self.list_name.set(list_name.into());
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

impl Default for Contact {
    fn default() -> Self {
        Self::new()
    }
}

connector_runtime::generated::object! {
    Contact {
        0 contact_id = "contact_id";
        1 list_id = "list_id";
        2 phone_number = "phone_number", sensitive;
        3 first_name = "first_name", sensitive;
        4 last_name = "last_name", sensitive;
        5 custom_1 = "custom_1", sensitive;
        6 custom_2 = "custom_2", sensitive;
        7 custom_3 = "custom_3", sensitive;
        8 custom_4 = "custom_4", sensitive;
        9 date_added = "date_added";
        10 date_updated = "date_updated";
        11 fax_number = "fax_number", sensitive;
        12 organization_name = "organization_name", sensitive;
        13 email = "email", sensitive;
        14 address_line_1 = "address_line_1", sensitive;
        15 address_line_2 = "address_line_2", sensitive;
        16 address_city = "address_city", sensitive;
        17 address_state = "address_state", sensitive;
        18 address_postal_code = "address_postal_code", sensitive;
        19 address_country = "address_country", sensitive;
        20 list_name = "_list_name";
    }
}
