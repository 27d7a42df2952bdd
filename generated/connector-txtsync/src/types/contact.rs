//! `Contact`.

use connector_runtime::{DateTime, Member, Object, ObjectExt, Slot, Unknown, Value};

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
    unknown_members: Unknown,
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

    /// Given name of the contact.
    pub fn first_name(&self) -> Option<&str> {
        self.first_name.text()
    }

    /// Family name of the contact.
    pub fn last_name(&self) -> Option<&str> {
        self.last_name.text()
    }

    /// Mobile number of the contact in E.164 format, such as `+447700900123`.
    pub fn mobile_number(&self) -> Option<&str> {
        self.mobile_number.text()
    }

    /// E-mail address of the contact.
    pub fn email_address(&self) -> Option<&str> {
        self.email_address.text()
    }

    /// Given and family name of the contact.
    pub fn full_name(&self) -> Option<&str> {
        self.full_name.text()
    }

    /// Free text of your own, field 1 of five.
    pub fn custom01(&self) -> Option<&str> {
        self.custom01.text()
    }

    /// Free text of your own, field 2 of five.
    pub fn custom02(&self) -> Option<&str> {
        self.custom02.text()
    }

    /// Free text of your own, field 3 of five.
    pub fn custom03(&self) -> Option<&str> {
        self.custom03.text()
    }

    /// Free text of your own, field 4 of five.
    pub fn custom04(&self) -> Option<&str> {
        self.custom04.text()
    }

    /// Free text of your own, field 5 of five.
    pub fn custom05(&self) -> Option<&str> {
        self.custom05.text()
    }

    /// How much the contact engages with what is sent, from 0 to 100.
    pub fn overall_rating(&self) -> Option<i64> {
        self.overall_rating.copied()
    }

    /// Number of different links that the contact has opened.
    pub fn total_distinct_link_clicks(&self) -> Option<i64> {
        self.total_distinct_link_clicks.copied()
    }

    /// Number of links sent in messages of this contact.
    pub fn total_links_sent(&self) -> Option<i64> {
        self.total_links_sent.copied()
    }

    /// Number of text messages that came from the contact.
    pub fn total_inbound_sms(&self) -> Option<i64> {
        self.total_inbound_sms.copied()
    }

    /// Number of text messages that were sent to the contact.
    pub fn total_outbound_sms(&self) -> Option<i64> {
        self.total_outbound_sms.copied()
    }

    /// Number of text messages to the contact that failed.
    pub fn total_failed_sms(&self) -> Option<i64> {
        self.total_failed_sms.copied()
    }

    /// What another system, such as a CRM, calls the contact. The operations by external
    /// reference find the contact by it.
    pub fn external_reference(&self) -> Option<&str> {
        self.external_reference.text()
    }

    /// Company that the contact belongs to.
    pub fn company_name(&self) -> Option<&str> {
        self.company_name.text()
    }

    /// First line of the postal address.
    pub fn address_line1(&self) -> Option<&str> {
        self.address_line1.text()
    }

    /// Second line of the postal address.
    pub fn address_line2(&self) -> Option<&str> {
        self.address_line2.text()
    }

    /// Town of the postal address.
    pub fn city(&self) -> Option<&str> {
        self.city.text()
    }

    /// Postal code of the address.
    pub fn postcode(&self) -> Option<&str> {
        self.postcode.text()
    }

    /// County or region of the postal address.
    pub fn county(&self) -> Option<&str> {
        self.county.text()
    }

    /// Country of the postal address.
    pub fn country(&self) -> Option<&str> {
        self.country.text()
    }

    /// When a message last went to or came from the contact, in UTC.
    pub fn last_communication_date(&self) -> Option<&DateTime> {
        self.last_communication_date.get()
    }

    /// Whether the contact agrees to receive text messages.
    pub fn allow_sms(&self) -> Option<bool> {
        self.allow_sms.copied()
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

impl Object for Contact {
    const NAME: &'static str = "Contact";

    const SENSITIVE: &'static [&'static str] = &[
        "FirstName",
        "LastName",
        "MobileNumber",
        "EmailAddress",
        "FullName",
        "Custom01",
        "Custom02",
        "Custom03",
        "Custom04",
        "Custom05",
        "CompanyName",
        "AddressLine1",
        "AddressLine2",
        "City",
        "Postcode",
        "County",
        "Country",
    ];

    fn empty() -> Self {
        Self {
            contact_id: Member::absent(),
            first_name: Member::absent(),
            last_name: Member::absent(),
            mobile_number: Member::absent(),
            email_address: Member::absent(),
            full_name: Member::absent(),
            custom01: Member::absent(),
            custom02: Member::absent(),
            custom03: Member::absent(),
            custom04: Member::absent(),
            custom05: Member::absent(),
            overall_rating: Member::absent(),
            total_distinct_link_clicks: Member::absent(),
            total_links_sent: Member::absent(),
            total_inbound_sms: Member::absent(),
            total_outbound_sms: Member::absent(),
            total_failed_sms: Member::absent(),
            external_reference: Member::absent(),
            company_name: Member::absent(),
            address_line1: Member::absent(),
            address_line2: Member::absent(),
            city: Member::absent(),
            postcode: Member::absent(),
            county: Member::absent(),
            country: Member::absent(),
            last_communication_date: Member::absent(),
            allow_sms: Member::absent(),
            unknown_members: Unknown::default(),
        }
    }

    fn member_mut(&mut self, name: &str) -> Option<&mut dyn Slot> {
        let slot: &mut dyn Slot = match name {
            "ContactID" => &mut self.contact_id,
            "FirstName" => &mut self.first_name,
            "LastName" => &mut self.last_name,
            "MobileNumber" => &mut self.mobile_number,
            "EmailAddress" => &mut self.email_address,
            "FullName" => &mut self.full_name,
            "Custom01" => &mut self.custom01,
            "Custom02" => &mut self.custom02,
            "Custom03" => &mut self.custom03,
            "Custom04" => &mut self.custom04,
            "Custom05" => &mut self.custom05,
            "OverallRating" => &mut self.overall_rating,
            "TotalDistinctLinkClicks" => &mut self.total_distinct_link_clicks,
            "TotalLinksSent" => &mut self.total_links_sent,
            "TotalInboundSMS" => &mut self.total_inbound_sms,
            "TotalOutboundSMS" => &mut self.total_outbound_sms,
            "TotalFailedSMS" => &mut self.total_failed_sms,
            "ExternalReference" => &mut self.external_reference,
            "CompanyName" => &mut self.company_name,
            "AddressLine1" => &mut self.address_line1,
            "AddressLine2" => &mut self.address_line2,
            "City" => &mut self.city,
            "Postcode" => &mut self.postcode,
            "County" => &mut self.county,
            "Country" => &mut self.country,
            "LastCommunicationDate" => &mut self.last_communication_date,
            "AllowSMS" => &mut self.allow_sms,
            _ => return None,
        };
        Some(slot)
    }

    fn each_member<'a>(&'a self, visit: &mut dyn FnMut(&'static str, &'a dyn Slot)) {
        visit("ContactID", &self.contact_id);
        visit("FirstName", &self.first_name);
        visit("LastName", &self.last_name);
        visit("MobileNumber", &self.mobile_number);
        visit("EmailAddress", &self.email_address);
        visit("FullName", &self.full_name);
        visit("Custom01", &self.custom01);
        visit("Custom02", &self.custom02);
        visit("Custom03", &self.custom03);
        visit("Custom04", &self.custom04);
        visit("Custom05", &self.custom05);
        visit("OverallRating", &self.overall_rating);
        visit("TotalDistinctLinkClicks", &self.total_distinct_link_clicks);
        visit("TotalLinksSent", &self.total_links_sent);
        visit("TotalInboundSMS", &self.total_inbound_sms);
        visit("TotalOutboundSMS", &self.total_outbound_sms);
        visit("TotalFailedSMS", &self.total_failed_sms);
        visit("ExternalReference", &self.external_reference);
        visit("CompanyName", &self.company_name);
        visit("AddressLine1", &self.address_line1);
        visit("AddressLine2", &self.address_line2);
        visit("City", &self.city);
        visit("Postcode", &self.postcode);
        visit("County", &self.county);
        visit("Country", &self.country);
        visit("LastCommunicationDate", &self.last_communication_date);
        visit("AllowSMS", &self.allow_sms);
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown_members
    }

    fn unknown_mut(&mut self) -> &mut Unknown {
        &mut self.unknown_members
    }
}

connector_runtime::object!(Contact);
