//! `UpdateContactRequest`.

use connector_runtime::{ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::Member;

/// Members of a contact to change.
#[derive(Clone, PartialEq)]
pub struct UpdateContactRequest {
    first_name: Member<String>,
    last_name: Member<String>,
    mobile_number: Member<String>,
    company_name: Member<String>,
    external_reference: Member<String>,
    email_address: Member<String>,
    address_line1: Member<String>,
    address_line2: Member<String>,
    city: Member<String>,
    county: Member<String>,
    postcode: Member<String>,
    country: Member<String>,
    custom01: Member<String>,
    custom02: Member<String>,
    custom03: Member<String>,
    custom04: Member<String>,
    custom05: Member<String>,
    allow_sms: Member<bool>,
    tag_names: Member<String>,
    extra_members: ExtraMembers,
}

impl UpdateContactRequest {
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

    /// Company that the contact belongs to.
    pub fn company_name(&self) -> Option<&str> {
        self.company_name.text()
    }

    /// Sets [`company_name`](Self::company_name).
    #[must_use]
    pub fn with_company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name.set(company_name.into());
        self
    }

    /// What another system, such as a CRM, calls the contact. The operations by external
    /// reference find the contact by it.
    pub fn external_reference(&self) -> Option<&str> {
        self.external_reference.text()
    }

    /// Sets [`external_reference`](Self::external_reference).
    #[must_use]
    pub fn with_external_reference(
        mut self,
        external_reference: impl Into<String>,
    ) -> Self {
        self.external_reference.set(external_reference.into());
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

    /// First line of the postal address.
    pub fn address_line1(&self) -> Option<&str> {
        self.address_line1.text()
    }

    /// Sets [`address_line1`](Self::address_line1).
    #[must_use]
    pub fn with_address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1.set(address_line1.into());
        self
    }

    /// Second line of the postal address.
    pub fn address_line2(&self) -> Option<&str> {
        self.address_line2.text()
    }

    /// Sets [`address_line2`](Self::address_line2).
    #[must_use]
    pub fn with_address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2.set(address_line2.into());
        self
    }

    /// Town of the postal address.
    pub fn city(&self) -> Option<&str> {
        self.city.text()
    }

    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city.set(city.into());
        self
    }

    /// County or region of the postal address.
    pub fn county(&self) -> Option<&str> {
        self.county.text()
    }

    /// Sets [`county`](Self::county).
    #[must_use]
    pub fn with_county(mut self, county: impl Into<String>) -> Self {
        self.county.set(county.into());
        self
    }

    /// Postal code of the address.
    pub fn postcode(&self) -> Option<&str> {
        self.postcode.text()
    }

    /// Sets [`postcode`](Self::postcode).
    #[must_use]
    pub fn with_postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode.set(postcode.into());
        self
    }

    /// Country of the postal address.
    pub fn country(&self) -> Option<&str> {
        self.country.text()
    }

    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country.set(country.into());
        self
    }

    /// Free field 1 of 5, for whatever you want to keep with the contact.
    pub fn custom01(&self) -> Option<&str> {
        self.custom01.text()
    }

    /// Sets [`custom01`](Self::custom01).
    #[must_use]
    pub fn with_custom01(mut self, custom01: impl Into<String>) -> Self {
        self.custom01.set(custom01.into());
        self
    }

    /// Free field 2 of 5, for whatever you want to keep with the contact.
    pub fn custom02(&self) -> Option<&str> {
        self.custom02.text()
    }

    /// Sets [`custom02`](Self::custom02).
    #[must_use]
    pub fn with_custom02(mut self, custom02: impl Into<String>) -> Self {
        self.custom02.set(custom02.into());
        self
    }

    /// Free field 3 of 5, for whatever you want to keep with the contact.
    pub fn custom03(&self) -> Option<&str> {
        self.custom03.text()
    }

    /// Sets [`custom03`](Self::custom03).
    #[must_use]
    pub fn with_custom03(mut self, custom03: impl Into<String>) -> Self {
        self.custom03.set(custom03.into());
        self
    }

    /// Free field 4 of 5, for whatever you want to keep with the contact.
    pub fn custom04(&self) -> Option<&str> {
        self.custom04.text()
    }

    /// Sets [`custom04`](Self::custom04).
    #[must_use]
    pub fn with_custom04(mut self, custom04: impl Into<String>) -> Self {
        self.custom04.set(custom04.into());
        self
    }

    /// Free field 5 of 5, for whatever you want to keep with the contact.
    pub fn custom05(&self) -> Option<&str> {
        self.custom05.text()
    }

    /// Sets [`custom05`](Self::custom05).
    #[must_use]
    pub fn with_custom05(mut self, custom05: impl Into<String>) -> Self {
        self.custom05.set(custom05.into());
        self
    }

    /// Whether the contact agrees to receive text messages.
    pub fn allow_sms(&self) -> Option<bool> {
        self.allow_sms.copied()
    }

    /// Sets [`allow_sms`](Self::allow_sms).
    #[must_use]
    pub fn with_allow_sms(mut self, allow_sms: bool) -> Self {
        self.allow_sms.set(allow_sms);
        self
    }

    /// Tags to put on the contact: one text, names separated by commas, such as
    /// `Customer,Newsletter`. A bulk message takes a list of names instead.
    pub fn tag_names(&self) -> Option<&str> {
        self.tag_names.text()
    }

    /// Sets [`tag_names`](Self::tag_names).
    #[must_use]
    pub fn with_tag_names(mut self, tag_names: impl Into<String>) -> Self {
        self.tag_names.set(tag_names.into());
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
    UpdateContactRequest {
        0 first_name = "FirstName", sensitive;
        1 last_name = "LastName", sensitive;
        2 mobile_number = "MobileNumber", sensitive;
        3 company_name = "CompanyName", sensitive;
        4 external_reference = "ExternalReference";
        5 email_address = "EmailAddress", sensitive;
        6 address_line1 = "AddressLine1", sensitive;
        7 address_line2 = "AddressLine2", sensitive;
        8 city = "City", sensitive;
        9 county = "County", sensitive;
        10 postcode = "Postcode", sensitive;
        11 country = "Country", sensitive;
        12 custom01 = "Custom01", sensitive;
        13 custom02 = "Custom02", sensitive;
        14 custom03 = "Custom03", sensitive;
        15 custom04 = "Custom04", sensitive;
        16 custom05 = "Custom05", sensitive;
        17 allow_sms = "AllowSMS";
        18 tag_names = "TagNames";
    }
}
