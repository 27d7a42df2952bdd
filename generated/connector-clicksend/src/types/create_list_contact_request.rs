//! `CreateListContactRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// A contact to add to a list.
#[derive(Clone, PartialEq)]
pub struct CreateListContactRequest {
    first_name: Member<String>,
    last_name: Member<String>,
    phone_number: Member<String>,
    email: Member<String>,
    fax_number: Member<String>,
    organization_name: Member<String>,
    address_country: Member<String>,
    address_state: Member<String>,
    address_city: Member<String>,
    custom_1: Member<String>,
    custom_3: Member<String>,
    address_postal_code: Member<String>,
    custom_2: Member<String>,
    custom_4: Member<String>,
    address_line_1: Member<String>,
    address_line_2: Member<String>,
    extra_members: ExtraMembers,
}

impl CreateListContactRequest {
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

    /// Telephone number in international (E.164) or local format, such as `+61411111111`.
    pub fn phone_number(&self) -> Option<&str> {
        self.phone_number.text()
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number.set(phone_number.into());
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

    /// Fax number in international (E.164) or local format.
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

    /// Country of the contact's address as two letters (ISO 3166-1), such as `US`.
    pub fn address_country(&self) -> Option<&str> {
        self.address_country.text()
    }

    /// Sets [`address_country`](Self::address_country).
    #[must_use]
    pub fn with_address_country(mut self, address_country: impl Into<String>) -> Self {
        self.address_country.set(address_country.into());
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

    /// Second line of the contact's address.
    pub fn address_line_2(&self) -> Option<&str> {
        self.address_line_2.text()
    }

    /// Sets [`address_line_2`](Self::address_line_2).
    #[must_use]
    pub fn with_address_line_2(mut self, address_line_2: impl Into<String>) -> Self {
        self.address_line_2.set(address_line_2.into());
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
    CreateListContactRequest {
        0 first_name = "first_name", sensitive;
        1 last_name = "last_name", sensitive;
        2 phone_number = "phone_number", sensitive;
        3 email = "email", sensitive;
        4 fax_number = "fax_number", sensitive;
        5 organization_name = "organization_name", sensitive;
        6 address_country = "address_country", sensitive;
        7 address_state = "address_state", sensitive;
        8 address_city = "address_city", sensitive;
        9 custom_1 = "custom_1", sensitive;
        10 custom_3 = "custom_3", sensitive;
        11 address_postal_code = "address_postal_code", sensitive;
        12 custom_2 = "custom_2", sensitive;
        13 custom_4 = "custom_4", sensitive;
        14 address_line_1 = "address_line_1", sensitive;
        15 address_line_2 = "address_line_2", sensitive;
    }
}
