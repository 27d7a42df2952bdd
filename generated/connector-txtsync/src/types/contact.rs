//! `Contact`.

use connector_runtime::{DateTime, ExtraMembers, ObjectExt, Value};
use connector_runtime::generated::{Member, Object};

/// A contact, with figures on what was sent to it.
#[derive(Clone, PartialEq)]
pub struct Contact {
    contact_id: Member<i64>,
    first_name: Member<String>,
    last_name: Member<String>,
    mobile_number: Member<String>,
    email_address: Member<String>,
    full_name: Member<String>,
    custom01: Member<String>,
    custom02: Member<String>,
    custom03: Member<String>,
    custom04: Member<String>,
    custom05: Member<String>,
    overall_rating: Member<i64>,
    total_distinct_link_clicks: Member<i64>,
    total_links_sent: Member<i64>,
    total_inbound_sms: Member<i64>,
    total_outbound_sms: Member<i64>,
    total_failed_sms: Member<i64>,
    external_reference: Member<String>,
    company_name: Member<String>,
    address_line1: Member<String>,
    address_line2: Member<String>,
    city: Member<String>,
    postcode: Member<String>,
    county: Member<String>,
    country: Member<String>,
    last_communication_date: Member<DateTime>,
    allow_sms: Member<bool>,
    extra_members: ExtraMembers,
}

impl Contact {
    /// One with no member set.
    pub fn new() -> Self {
        <Self as Object>::empty()
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

    /// How much the contact engages with what is sent, from 0 to 100.
    pub fn overall_rating(&self) -> Option<i64> {
        self.overall_rating.copied()
    }

    /// Sets [`overall_rating`](Self::overall_rating).
    #[must_use]
    pub fn with_overall_rating(mut self, overall_rating: i64) -> Self {
        self.overall_rating.set(overall_rating);
        self
    }

    /// Number of different links that the contact has opened.
    pub fn total_distinct_link_clicks(&self) -> Option<i64> {
        self.total_distinct_link_clicks.copied()
    }

    /// Sets [`total_distinct_link_clicks`](Self::total_distinct_link_clicks).
    #[must_use]
    pub fn with_total_distinct_link_clicks(
        mut self,
        total_distinct_link_clicks: i64,
    ) -> Self {
        self.total_distinct_link_clicks.set(total_distinct_link_clicks);
        self
    }

    /// Number of links sent in messages of this contact.
    pub fn total_links_sent(&self) -> Option<i64> {
        self.total_links_sent.copied()
    }

    /// Sets [`total_links_sent`](Self::total_links_sent).
    #[must_use]
    pub fn with_total_links_sent(mut self, total_links_sent: i64) -> Self {
        self.total_links_sent.set(total_links_sent);
        self
    }

    /// Number of text messages that came from the contact.
    pub fn total_inbound_sms(&self) -> Option<i64> {
        self.total_inbound_sms.copied()
    }

    /// Sets [`total_inbound_sms`](Self::total_inbound_sms).
    #[must_use]
    pub fn with_total_inbound_sms(mut self, total_inbound_sms: i64) -> Self {
        self.total_inbound_sms.set(total_inbound_sms);
        self
    }

    /// Number of text messages that were sent to the contact.
    pub fn total_outbound_sms(&self) -> Option<i64> {
        self.total_outbound_sms.copied()
    }

    /// Sets [`total_outbound_sms`](Self::total_outbound_sms).
    #[must_use]
    pub fn with_total_outbound_sms(mut self, total_outbound_sms: i64) -> Self {
        self.total_outbound_sms.set(total_outbound_sms);
        self
    }

    /// Number of text messages to the contact that failed.
    pub fn total_failed_sms(&self) -> Option<i64> {
        self.total_failed_sms.copied()
    }

    /// Sets [`total_failed_sms`](Self::total_failed_sms).
    #[must_use]
    pub fn with_total_failed_sms(mut self, total_failed_sms: i64) -> Self {
        self.total_failed_sms.set(total_failed_sms);
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

    /// When a message last went to or came from the contact, in UTC.
    pub fn last_communication_date(&self) -> Option<&DateTime> {
        self.last_communication_date.get()
    }

    /// Sets [`last_communication_date`](Self::last_communication_date).
    #[must_use]
    pub fn with_last_communication_date(
        mut self,
        last_communication_date: impl Into<DateTime>,
    ) -> Self {
        self.last_communication_date.set(last_communication_date.into());
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
        0 contact_id = "ContactID";
        1 first_name = "FirstName", sensitive;
        2 last_name = "LastName", sensitive;
        3 mobile_number = "MobileNumber", sensitive;
        4 email_address = "EmailAddress", sensitive;
        5 full_name = "FullName", sensitive;
        6 custom01 = "Custom01", sensitive;
        7 custom02 = "Custom02", sensitive;
        8 custom03 = "Custom03", sensitive;
        9 custom04 = "Custom04", sensitive;
        10 custom05 = "Custom05", sensitive;
        11 overall_rating = "OverallRating";
        12 total_distinct_link_clicks = "TotalDistinctLinkClicks";
        13 total_links_sent = "TotalLinksSent";
        14 total_inbound_sms = "TotalInboundSMS";
        15 total_outbound_sms = "TotalOutboundSMS";
        16 total_failed_sms = "TotalFailedSMS";
        17 external_reference = "ExternalReference";
        18 company_name = "CompanyName", sensitive;
        19 address_line1 = "AddressLine1", sensitive;
        20 address_line2 = "AddressLine2", sensitive;
        21 city = "City", sensitive;
        22 postcode = "Postcode", sensitive;
        23 county = "County", sensitive;
        24 country = "Country", sensitive;
        25 last_communication_date = "LastCommunicationDate";
        26 allow_sms = "AllowSMS";
    }
}
