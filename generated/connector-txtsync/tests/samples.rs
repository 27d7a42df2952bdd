//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_txtsync::ObjectExt as _;
use connector_txtsync::connector_runtime::testing::{Leaf, leaf, round_trip};

#[test]
fn add_contact_request() {
    round_trip::<
        connector_txtsync::types::AddContactRequest,
    >(
        include_str!("samples/AddContact.request.json"),
        &[
            Leaf::new("/AddressLine1", |root| leaf(root.address_line1()?)),
            Leaf::new("/AddressLine2", |root| leaf(root.address_line2()?)),
            Leaf::new("/City", |root| leaf(root.city()?)),
            Leaf::new("/CompanyName", |root| leaf(root.company_name()?)),
            Leaf::new("/Country", |root| leaf(root.country()?)),
            Leaf::new("/County", |root| leaf(root.county()?)),
            Leaf::new("/Custom01", |root| leaf(root.custom01()?)),
            Leaf::new("/Custom02", |root| leaf(root.custom02()?)),
            Leaf::new("/Custom03", |root| leaf(root.custom03()?)),
            Leaf::new("/Custom04", |root| leaf(root.custom04()?)),
            Leaf::new("/Custom05", |root| leaf(root.custom05()?)),
            Leaf::new("/EmailAddress", |root| leaf(root.email_address()?)),
            Leaf::new("/ExternalReference", |root| leaf(root.external_reference()?)),
            Leaf::new("/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/LastName", |root| leaf(root.last_name()?)),
            Leaf::new("/MobileNumber", |root| leaf(root.mobile_number()?)),
            Leaf::new("/Postcode", |root| leaf(root.postcode()?)),
            Leaf::new("/TagNames", |root| leaf(root.tag_names()?)),
        ],
    );
}

#[test]
fn add_contact_request_minimal() {
    round_trip::<
        connector_txtsync::types::AddContactRequest,
    >(
        include_str!("samples/AddContact.request.minimal.json"),
        &[Leaf::new("/MobileNumber", |root| leaf(root.mobile_number()?))],
    );
}

#[test]
fn add_contact_response() {
    round_trip::<
        connector_txtsync::types::SavedContact,
    >(
        include_str!("samples/AddContact.response.json"),
        &[
            Leaf::new("/ContactID", |root| leaf(root.contact_id()?)),
            Leaf::new("/EmailAddress", |root| leaf(root.email_address()?)),
            Leaf::new("/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/FullName", |root| leaf(root.full_name()?)),
            Leaf::new("/LastName", |root| leaf(root.last_name()?)),
            Leaf::new("/MobileNumber", |root| leaf(root.mobile_number()?)),
        ],
    );
}

#[test]
fn get_contact_by_external_reference_response() {
    round_trip::<
        connector_txtsync::types::Contact,
    >(
        include_str!("samples/GetContactByExternalReference.response.json"),
        &[
            Leaf::new("/AddressLine1", |root| leaf(root.address_line1()?)),
            Leaf::new("/AddressLine2", |root| leaf(root.address_line2()?)),
            Leaf::new("/AllowSMS", |root| leaf(root.allow_sms()?)),
            Leaf::new("/City", |root| leaf(root.city()?)),
            Leaf::new("/CompanyName", |root| leaf(root.company_name()?)),
            Leaf::new("/ContactID", |root| leaf(root.contact_id()?)),
            Leaf::new("/Country", |root| leaf(root.country()?)),
            Leaf::new("/County", |root| leaf(root.county()?)),
            Leaf::new("/Custom01", |root| leaf(root.custom01()?)),
            Leaf::new("/Custom02", |root| leaf(root.custom02()?)),
            Leaf::new("/Custom03", |root| leaf(root.custom03()?)),
            Leaf::new("/Custom04", |root| leaf(root.custom04()?)),
            Leaf::new("/Custom05", |root| leaf(root.custom05()?)),
            Leaf::new("/EmailAddress", |root| leaf(root.email_address()?)),
            Leaf::new("/ExternalReference", |root| leaf(root.external_reference()?)),
            Leaf::new("/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/FullName", |root| leaf(root.full_name()?)),
            Leaf::new(
                "/LastCommunicationDate",
                |root| leaf(root.last_communication_date()?),
            ),
            Leaf::new("/LastName", |root| leaf(root.last_name()?)),
            Leaf::new("/MobileNumber", |root| leaf(root.mobile_number()?)),
            Leaf::new("/OverallRating", |root| leaf(root.overall_rating()?)),
            Leaf::new("/Postcode", |root| leaf(root.postcode()?)),
            Leaf::new(
                "/TotalDistinctLinkClicks",
                |root| leaf(root.total_distinct_link_clicks()?),
            ),
            Leaf::new("/TotalFailedSMS", |root| leaf(root.total_failed_sms()?)),
            Leaf::new("/TotalInboundSMS", |root| leaf(root.total_inbound_sms()?)),
            Leaf::new("/TotalLinksSent", |root| leaf(root.total_links_sent()?)),
            Leaf::new("/TotalOutboundSMS", |root| leaf(root.total_outbound_sms()?)),
        ],
    );
}

#[test]
fn get_contact_by_external_reference_response_list() {
    round_trip::<
        connector_txtsync::types::Contact,
    >(
        include_str!("samples/GetContactByExternalReference.response.list.json"),
        &[
            Leaf::new("/0/AddressLine1", |root| leaf(root.address_line1()?)),
            Leaf::new("/0/AddressLine2", |root| leaf(root.address_line2()?)),
            Leaf::new("/0/AllowSMS", |root| leaf(root.allow_sms()?)),
            Leaf::new("/0/City", |root| leaf(root.city()?)),
            Leaf::new("/0/CompanyName", |root| leaf(root.company_name()?)),
            Leaf::new("/0/ContactID", |root| leaf(root.contact_id()?)),
            Leaf::new("/0/Country", |root| leaf(root.country()?)),
            Leaf::new("/0/County", |root| leaf(root.county()?)),
            Leaf::new("/0/Custom01", |root| leaf(root.custom01()?)),
            Leaf::new("/0/Custom02", |root| leaf(root.custom02()?)),
            Leaf::new("/0/Custom03", |root| leaf(root.custom03()?)),
            Leaf::new("/0/Custom04", |root| leaf(root.custom04()?)),
            Leaf::new("/0/Custom05", |root| leaf(root.custom05()?)),
            Leaf::new("/0/EmailAddress", |root| leaf(root.email_address()?)),
            Leaf::new("/0/ExternalReference", |root| leaf(root.external_reference()?)),
            Leaf::new("/0/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/0/FullName", |root| leaf(root.full_name()?)),
            Leaf::new(
                "/0/LastCommunicationDate",
                |root| leaf(root.last_communication_date()?),
            ),
            Leaf::new("/0/LastName", |root| leaf(root.last_name()?)),
            Leaf::new("/0/MobileNumber", |root| leaf(root.mobile_number()?)),
            Leaf::new("/0/OverallRating", |root| leaf(root.overall_rating()?)),
            Leaf::new("/0/Postcode", |root| leaf(root.postcode()?)),
            Leaf::new(
                "/0/TotalDistinctLinkClicks",
                |root| leaf(root.total_distinct_link_clicks()?),
            ),
            Leaf::new("/0/TotalFailedSMS", |root| leaf(root.total_failed_sms()?)),
            Leaf::new("/0/TotalInboundSMS", |root| leaf(root.total_inbound_sms()?)),
            Leaf::new("/0/TotalLinksSent", |root| leaf(root.total_links_sent()?)),
            Leaf::new("/0/TotalOutboundSMS", |root| leaf(root.total_outbound_sms()?)),
        ],
    );
}

#[test]
fn get_contact_by_external_reference_response_nulls() {
    round_trip::<
        connector_txtsync::types::Contact,
    >(
        include_str!("samples/GetContactByExternalReference.response.nulls.json"),
        &[
            Leaf::new("/AddressLine1", |root| leaf(root.address_line1()?)),
            Leaf::new("/AddressLine2", |root| leaf(root.address_line2()?)),
            Leaf::new("/AllowSMS", |root| leaf(root.allow_sms()?)),
            Leaf::new("/City", |root| leaf(root.city()?)),
            Leaf::new("/CompanyName", |root| leaf(root.company_name()?)),
            Leaf::new("/ContactID", |root| leaf(root.contact_id()?)),
            Leaf::new("/Country", |root| leaf(root.country()?)),
            Leaf::new("/County", |root| leaf(root.county()?)),
            Leaf::new("/Custom01", |root| leaf(root.custom01()?)),
            Leaf::new("/Custom02", |root| leaf(root.custom02()?)),
            Leaf::new("/Custom03", |root| leaf(root.custom03()?)),
            Leaf::new("/Custom04", |root| leaf(root.custom04()?)),
            Leaf::new("/Custom05", |root| leaf(root.custom05()?)),
            Leaf::new("/EmailAddress", |root| leaf(root.email_address()?)),
            Leaf::new("/ExternalReference", |root| leaf(root.external_reference()?)),
            Leaf::new("/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/FullName", |root| leaf(root.full_name()?)),
            Leaf::new(
                "/LastCommunicationDate",
                |root| leaf(root.last_communication_date()?),
            ),
            Leaf::new("/LastName", |root| leaf(root.last_name()?)),
            Leaf::new("/MobileNumber", |root| leaf(root.mobile_number()?)),
            Leaf::new("/OverallRating", |root| leaf(root.overall_rating()?)),
            Leaf::new("/Postcode", |root| leaf(root.postcode()?)),
            Leaf::new(
                "/TotalDistinctLinkClicks",
                |root| leaf(root.total_distinct_link_clicks()?),
            ),
            Leaf::new("/TotalFailedSMS", |root| leaf(root.total_failed_sms()?)),
            Leaf::new("/TotalInboundSMS", |root| leaf(root.total_inbound_sms()?)),
            Leaf::new("/TotalLinksSent", |root| leaf(root.total_links_sent()?)),
            Leaf::new("/TotalOutboundSMS", |root| leaf(root.total_outbound_sms()?)),
        ],
    );
}

#[test]
fn inbound_sms_request() {
    round_trip::<
        connector_txtsync::types::WebhookRequest,
    >(
        include_str!("samples/InboundSMS.request.json"),
        &[Leaf::new("/URL", |root| leaf(root.url()?))],
    );
}

#[test]
fn inbound_sms_webhook() {
    round_trip::<
        connector_txtsync::types::InboundSmsNotification,
    >(
        include_str!("samples/InboundSMS.webhook.json"),
        &[
            Leaf::new(
                "/Content/Contact/ExternalReference",
                |root| leaf(root.content()?.contact()?.external_reference()?),
            ),
            Leaf::new(
                "/Content/SMS/ContactID",
                |root| leaf(root.content()?.sms()?.contact_id()?),
            ),
            Leaf::new(
                "/Content/SMS/ContactName",
                |root| leaf(root.content()?.sms()?.contact_name()?),
            ),
            Leaf::new(
                "/Content/SMS/DeliveredDate",
                |root| leaf(root.content()?.sms()?.delivered_date()?),
            ),
            Leaf::new(
                "/Content/SMS/FromNumber",
                |root| leaf(root.content()?.sms()?.from_number()?),
            ),
            Leaf::new(
                "/Content/SMS/Message",
                |root| leaf(root.content()?.sms()?.message()?),
            ),
            Leaf::new(
                "/Content/SMS/SMSID",
                |root| leaf(root.content()?.sms()?.smsid()?),
            ),
            Leaf::new(
                "/Content/SMS/ToNumber",
                |root| leaf(root.content()?.sms()?.to_number()?),
            ),
        ],
    );
}

#[test]
fn inbound_sms_webhook_last_outbound() {
    round_trip::<
        connector_txtsync::types::InboundSmsNotification,
    >(
        include_str!("samples/InboundSMS.webhook.last-outbound.json"),
        &[
            Leaf::new(
                "/Content/Contact/ExternalReference",
                |root| leaf(root.content()?.contact()?.external_reference()?),
            ),
            Leaf::new(
                "/Content/LastSMSOutbound",
                |root| leaf(root.content()?.extra_members().get("LastSMSOutbound")?),
            ),
            Leaf::new(
                "/Content/SMS/ContactID",
                |root| leaf(root.content()?.sms()?.contact_id()?),
            ),
            Leaf::new(
                "/Content/SMS/ContactName",
                |root| leaf(root.content()?.sms()?.contact_name()?),
            ),
            Leaf::new(
                "/Content/SMS/DeliveredDate",
                |root| leaf(root.content()?.sms()?.delivered_date()?),
            ),
            Leaf::new(
                "/Content/SMS/FromNumber",
                |root| leaf(root.content()?.sms()?.from_number()?),
            ),
            Leaf::new(
                "/Content/SMS/Message",
                |root| leaf(root.content()?.sms()?.message()?),
            ),
            Leaf::new(
                "/Content/SMS/SMSID",
                |root| leaf(root.content()?.sms()?.smsid()?),
            ),
            Leaf::new(
                "/Content/SMS/ToNumber",
                |root| leaf(root.content()?.sms()?.to_number()?),
            ),
        ],
    );
}

#[test]
fn inbound_sms_webhook_stranger() {
    round_trip::<
        connector_txtsync::types::InboundSmsNotification,
    >(
        include_str!("samples/InboundSMS.webhook.stranger.json"),
        &[
            Leaf::new("/Content/Contact", |root| leaf(root.content()?.contact()?)),
            Leaf::new(
                "/Content/SMS/ContactID",
                |root| leaf(root.content()?.sms()?.contact_id()?),
            ),
            Leaf::new(
                "/Content/SMS/ContactName",
                |root| leaf(root.content()?.sms()?.contact_name()?),
            ),
            Leaf::new(
                "/Content/SMS/DeliveredDate",
                |root| leaf(root.content()?.sms()?.delivered_date()?),
            ),
            Leaf::new(
                "/Content/SMS/FromNumber",
                |root| leaf(root.content()?.sms()?.from_number()?),
            ),
            Leaf::new(
                "/Content/SMS/Message",
                |root| leaf(root.content()?.sms()?.message()?),
            ),
            Leaf::new(
                "/Content/SMS/SMSID",
                |root| leaf(root.content()?.sms()?.smsid()?),
            ),
            Leaf::new(
                "/Content/SMS/ToNumber",
                |root| leaf(root.content()?.sms()?.to_number()?),
            ),
        ],
    );
}

#[test]
fn outbound_sms_request() {
    round_trip::<
        connector_txtsync::types::WebhookRequest,
    >(
        include_str!("samples/OutboundSMS.request.json"),
        &[Leaf::new("/URL", |root| leaf(root.url()?))],
    );
}

#[test]
fn outbound_sms_webhook() {
    round_trip::<
        connector_txtsync::types::OutboundSmsNotification,
    >(
        include_str!("samples/OutboundSMS.webhook.json"),
        &[
            Leaf::new(
                "/Content/Contact/ExternalReference",
                |root| leaf(root.content()?.contact()?.external_reference()?),
            ),
            Leaf::new(
                "/Content/SMS/ContactID",
                |root| leaf(root.content()?.sms()?.contact_id()?),
            ),
            Leaf::new(
                "/Content/SMS/ContactName",
                |root| leaf(root.content()?.sms()?.contact_name()?),
            ),
            Leaf::new(
                "/Content/SMS/CreatedDate",
                |root| leaf(root.content()?.sms()?.created_date()?),
            ),
            Leaf::new(
                "/Content/SMS/FromNumber",
                |root| leaf(root.content()?.sms()?.from_number()?),
            ),
            Leaf::new(
                "/Content/SMS/Message",
                |root| leaf(root.content()?.sms()?.message()?),
            ),
            Leaf::new(
                "/Content/SMS/SMSID",
                |root| leaf(root.content()?.sms()?.smsid()?),
            ),
            Leaf::new(
                "/Content/SMS/ToNumber",
                |root| leaf(root.content()?.sms()?.to_number()?),
            ),
        ],
    );
}

#[test]
fn search_contact_response_empty() {
    round_trip::<
        Vec<connector_txtsync::types::Contact>,
    >(
        include_str!("samples/SearchContact.response.empty.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}

#[test]
fn search_contact_response() {
    round_trip::<
        Vec<connector_txtsync::types::Contact>,
    >(
        include_str!("samples/SearchContact.response.json"),
        &[
            Leaf::new("/0/AddressLine1", |root| leaf(root.first()?.address_line1()?)),
            Leaf::new("/0/AddressLine2", |root| leaf(root.first()?.address_line2()?)),
            Leaf::new("/0/AllowSMS", |root| leaf(root.first()?.allow_sms()?)),
            Leaf::new("/0/City", |root| leaf(root.first()?.city()?)),
            Leaf::new("/0/CompanyName", |root| leaf(root.first()?.company_name()?)),
            Leaf::new("/0/ContactID", |root| leaf(root.first()?.contact_id()?)),
            Leaf::new("/0/Country", |root| leaf(root.first()?.country()?)),
            Leaf::new("/0/County", |root| leaf(root.first()?.county()?)),
            Leaf::new("/0/Custom01", |root| leaf(root.first()?.custom01()?)),
            Leaf::new("/0/Custom02", |root| leaf(root.first()?.custom02()?)),
            Leaf::new("/0/Custom03", |root| leaf(root.first()?.custom03()?)),
            Leaf::new("/0/Custom04", |root| leaf(root.first()?.custom04()?)),
            Leaf::new("/0/Custom05", |root| leaf(root.first()?.custom05()?)),
            Leaf::new("/0/EmailAddress", |root| leaf(root.first()?.email_address()?)),
            Leaf::new(
                "/0/ExternalReference",
                |root| leaf(root.first()?.external_reference()?),
            ),
            Leaf::new("/0/FirstName", |root| leaf(root.first()?.first_name()?)),
            Leaf::new("/0/FullName", |root| leaf(root.first()?.full_name()?)),
            Leaf::new(
                "/0/LastCommunicationDate",
                |root| leaf(root.first()?.last_communication_date()?),
            ),
            Leaf::new("/0/LastName", |root| leaf(root.first()?.last_name()?)),
            Leaf::new("/0/MobileNumber", |root| leaf(root.first()?.mobile_number()?)),
            Leaf::new("/0/OverallRating", |root| leaf(root.first()?.overall_rating()?)),
            Leaf::new("/0/Postcode", |root| leaf(root.first()?.postcode()?)),
            Leaf::new(
                "/0/TotalDistinctLinkClicks",
                |root| leaf(root.first()?.total_distinct_link_clicks()?),
            ),
            Leaf::new(
                "/0/TotalFailedSMS",
                |root| leaf(root.first()?.total_failed_sms()?),
            ),
            Leaf::new(
                "/0/TotalInboundSMS",
                |root| leaf(root.first()?.total_inbound_sms()?),
            ),
            Leaf::new(
                "/0/TotalLinksSent",
                |root| leaf(root.first()?.total_links_sent()?),
            ),
            Leaf::new(
                "/0/TotalOutboundSMS",
                |root| leaf(root.first()?.total_outbound_sms()?),
            ),
            Leaf::new("/1/AddressLine1", |root| leaf(root.get(1)?.address_line1()?)),
            Leaf::new("/1/AddressLine2", |root| leaf(root.get(1)?.address_line2()?)),
            Leaf::new("/1/AllowSMS", |root| leaf(root.get(1)?.allow_sms()?)),
            Leaf::new("/1/City", |root| leaf(root.get(1)?.city()?)),
            Leaf::new("/1/CompanyName", |root| leaf(root.get(1)?.company_name()?)),
            Leaf::new("/1/ContactID", |root| leaf(root.get(1)?.contact_id()?)),
            Leaf::new("/1/Country", |root| leaf(root.get(1)?.country()?)),
            Leaf::new("/1/County", |root| leaf(root.get(1)?.county()?)),
            Leaf::new("/1/Custom01", |root| leaf(root.get(1)?.custom01()?)),
            Leaf::new("/1/Custom02", |root| leaf(root.get(1)?.custom02()?)),
            Leaf::new("/1/Custom03", |root| leaf(root.get(1)?.custom03()?)),
            Leaf::new("/1/Custom04", |root| leaf(root.get(1)?.custom04()?)),
            Leaf::new("/1/Custom05", |root| leaf(root.get(1)?.custom05()?)),
            Leaf::new("/1/EmailAddress", |root| leaf(root.get(1)?.email_address()?)),
            Leaf::new(
                "/1/ExternalReference",
                |root| leaf(root.get(1)?.external_reference()?),
            ),
            Leaf::new("/1/FirstName", |root| leaf(root.get(1)?.first_name()?)),
            Leaf::new("/1/FullName", |root| leaf(root.get(1)?.full_name()?)),
            Leaf::new(
                "/1/LastCommunicationDate",
                |root| leaf(root.get(1)?.last_communication_date()?),
            ),
            Leaf::new("/1/LastName", |root| leaf(root.get(1)?.last_name()?)),
            Leaf::new("/1/MobileNumber", |root| leaf(root.get(1)?.mobile_number()?)),
            Leaf::new("/1/OverallRating", |root| leaf(root.get(1)?.overall_rating()?)),
            Leaf::new("/1/Postcode", |root| leaf(root.get(1)?.postcode()?)),
            Leaf::new(
                "/1/TotalDistinctLinkClicks",
                |root| leaf(root.get(1)?.total_distinct_link_clicks()?),
            ),
            Leaf::new(
                "/1/TotalFailedSMS",
                |root| leaf(root.get(1)?.total_failed_sms()?),
            ),
            Leaf::new(
                "/1/TotalInboundSMS",
                |root| leaf(root.get(1)?.total_inbound_sms()?),
            ),
            Leaf::new(
                "/1/TotalLinksSent",
                |root| leaf(root.get(1)?.total_links_sent()?),
            ),
            Leaf::new(
                "/1/TotalOutboundSMS",
                |root| leaf(root.get(1)?.total_outbound_sms()?),
            ),
        ],
    );
}

#[test]
fn search_contact_response_more_members() {
    round_trip::<
        Vec<connector_txtsync::types::Contact>,
    >(
        include_str!("samples/SearchContact.response.more-members.json"),
        &[
            Leaf::new("/0/AddressLine1", |root| leaf(root.first()?.address_line1()?)),
            Leaf::new("/0/AddressLine2", |root| leaf(root.first()?.address_line2()?)),
            Leaf::new("/0/AllowSMS", |root| leaf(root.first()?.allow_sms()?)),
            Leaf::new("/0/City", |root| leaf(root.first()?.city()?)),
            Leaf::new("/0/CompanyName", |root| leaf(root.first()?.company_name()?)),
            Leaf::new("/0/ContactID", |root| leaf(root.first()?.contact_id()?)),
            Leaf::new("/0/Country", |root| leaf(root.first()?.country()?)),
            Leaf::new(
                "/0/CountryCode",
                |root| leaf(root.first()?.extra_members().get("CountryCode")?),
            ),
            Leaf::new("/0/County", |root| leaf(root.first()?.county()?)),
            Leaf::new(
                "/0/CreatedDate",
                |root| leaf(root.first()?.extra_members().get("CreatedDate")?),
            ),
            Leaf::new("/0/Custom01", |root| leaf(root.first()?.custom01()?)),
            Leaf::new("/0/Custom02", |root| leaf(root.first()?.custom02()?)),
            Leaf::new("/0/Custom03", |root| leaf(root.first()?.custom03()?)),
            Leaf::new("/0/Custom04", |root| leaf(root.first()?.custom04()?)),
            Leaf::new("/0/Custom05", |root| leaf(root.first()?.custom05()?)),
            Leaf::new("/0/EmailAddress", |root| leaf(root.first()?.email_address()?)),
            Leaf::new(
                "/0/ExternalReference",
                |root| leaf(root.first()?.external_reference()?),
            ),
            Leaf::new("/0/FirstName", |root| leaf(root.first()?.first_name()?)),
            Leaf::new("/0/FullName", |root| leaf(root.first()?.full_name()?)),
            Leaf::new(
                "/0/LastCommunicationDate",
                |root| leaf(root.first()?.last_communication_date()?),
            ),
            Leaf::new("/0/LastName", |root| leaf(root.first()?.last_name()?)),
            Leaf::new(
                "/0/LatestSMSID",
                |root| leaf(root.first()?.extra_members().get("LatestSMSID")?),
            ),
            Leaf::new("/0/MobileNumber", |root| leaf(root.first()?.mobile_number()?)),
            Leaf::new("/0/OverallRating", |root| leaf(root.first()?.overall_rating()?)),
            Leaf::new("/0/Postcode", |root| leaf(root.first()?.postcode()?)),
            Leaf::new(
                "/0/Source",
                |root| leaf(root.first()?.extra_members().get("Source")?),
            ),
            Leaf::new(
                "/0/TotalDistinctLinkClicks",
                |root| leaf(root.first()?.total_distinct_link_clicks()?),
            ),
            Leaf::new(
                "/0/TotalFailedSMS",
                |root| leaf(root.first()?.total_failed_sms()?),
            ),
            Leaf::new(
                "/0/TotalInboundSMS",
                |root| leaf(root.first()?.total_inbound_sms()?),
            ),
            Leaf::new(
                "/0/TotalLinksSent",
                |root| leaf(root.first()?.total_links_sent()?),
            ),
            Leaf::new(
                "/0/TotalOutboundSMS",
                |root| leaf(root.first()?.total_outbound_sms()?),
            ),
        ],
    );
}

#[test]
fn send_bulk_sms_request() {
    round_trip::<
        connector_txtsync::types::SendBulkSmsRequest,
    >(
        include_str!("samples/SendBulkSMS.request.json"),
        &[
            Leaf::new("/From", |root| leaf(root.from()?)),
            Leaf::new("/Message", |root| leaf(root.message()?)),
            Leaf::new("/To/0", |root| leaf(root.to().first()?)),
            Leaf::new("/To/1", |root| leaf(root.to().get(1)?)),
            Leaf::new("/ToTagName/0", |root| leaf(root.to_tag_name().first()?)),
        ],
    );
}

#[test]
fn send_bulk_sms_request_tags() {
    round_trip::<
        connector_txtsync::types::SendBulkSmsRequest,
    >(
        include_str!("samples/SendBulkSMS.request.tags.json"),
        &[
            Leaf::new("/From", |root| leaf(root.from()?)),
            Leaf::new("/Message", |root| leaf(root.message()?)),
            Leaf::new("/ToTagName/0", |root| leaf(root.to_tag_name().first()?)),
            Leaf::new("/ToTagName/1", |root| leaf(root.to_tag_name().get(1)?)),
        ],
    );
}

#[test]
fn send_bulk_sms_response_campaign() {
    round_trip::<
        connector_txtsync::types::Sms,
    >(
        include_str!("samples/SendBulkSMS.response.campaign.json"),
        &[
            Leaf::new("/CampaignID", |root| leaf(root.campaign_id()?)),
            Leaf::new("/From", |root| leaf(root.extra_members().get("From")?)),
            Leaf::new("/Message", |root| leaf(root.message()?)),
            Leaf::new(
                "/Recipients",
                |root| leaf(root.extra_members().get("Recipients")?),
            ),
        ],
    );
}

#[test]
fn send_bulk_sms_response() {
    round_trip::<
        connector_txtsync::types::Sms,
    >(
        include_str!("samples/SendBulkSMS.response.json"),
        &[
            Leaf::new("/ApplicationID", |root| leaf(root.application_id()?)),
            Leaf::new("/ApplicationName", |root| leaf(root.application_name()?)),
            Leaf::new("/CampaignID", |root| leaf(root.campaign_id()?)),
            Leaf::new("/ContactID", |root| leaf(root.contact_id()?)),
            Leaf::new("/ContactName", |root| leaf(root.contact_name()?)),
            Leaf::new("/CostGBP", |root| leaf(root.cost_gbp()?)),
            Leaf::new("/CostLocal", |root| leaf(root.cost_local()?)),
            Leaf::new("/CreatedDate", |root| leaf(root.created_date()?)),
            Leaf::new("/CurrencyCode", |root| leaf(root.currency_code()?)),
            Leaf::new("/DeliveredDate", |root| leaf(root.delivered_date()?)),
            Leaf::new("/Direction", |root| leaf(root.direction()?)),
            Leaf::new("/ErrorCode", |root| leaf(root.error_code()?)),
            Leaf::new("/FlaggedDate", |root| leaf(root.flagged_date()?)),
            Leaf::new("/FlaggedDescription", |root| leaf(root.flagged_description()?)),
            Leaf::new("/FromNumber", |root| leaf(root.from_number()?)),
            Leaf::new("/IsFlagged", |root| leaf(root.is_flagged()?)),
            Leaf::new("/LinkDetails", |root| leaf(root.link_details()?)),
            Leaf::new("/Message", |root| leaf(root.message()?)),
            Leaf::new("/ProfileURL", |root| leaf(root.profile_url()?)),
            Leaf::new("/SMSID", |root| leaf(root.smsid()?)),
            Leaf::new("/Segments", |root| leaf(root.segments()?)),
            Leaf::new("/Status", |root| leaf(root.status()?)),
            Leaf::new("/ToNumber", |root| leaf(root.to_number()?)),
            Leaf::new("/UserID", |root| leaf(root.user_id()?)),
            Leaf::new("/UserName", |root| leaf(root.user_name()?)),
        ],
    );
}

#[test]
fn send_bulk_sms_response_text() {
    round_trip::<
        String,
    >(
        include_str!("samples/SendBulkSMS.response.text.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}

#[test]
fn send_sms_request() {
    round_trip::<
        connector_txtsync::types::SendSmsRequest,
    >(
        include_str!("samples/SendSMS.request.json"),
        &[
            Leaf::new("/From", |root| leaf(root.from()?)),
            Leaf::new("/Message", |root| leaf(root.message()?)),
            Leaf::new("/To", |root| leaf(root.to()?)),
        ],
    );
}

#[test]
fn send_sms_request_scheduled() {
    round_trip::<
        connector_txtsync::types::SendSmsRequest,
    >(
        include_str!("samples/SendSMS.request.scheduled.json"),
        &[
            Leaf::new("/Custom01", |root| leaf(root.extra_members().get("Custom01")?)),
            Leaf::new("/From", |root| leaf(root.from()?)),
            Leaf::new("/Message", |root| leaf(root.message()?)),
            Leaf::new(
                "/RegardingReference",
                |root| leaf(root.extra_members().get("RegardingReference")?),
            ),
            Leaf::new(
                "/RegardingSchema",
                |root| leaf(root.extra_members().get("RegardingSchema")?),
            ),
            Leaf::new(
                "/ScheduledDate",
                |root| leaf(root.extra_members().get("ScheduledDate")?),
            ),
            Leaf::new("/To", |root| leaf(root.to()?)),
        ],
    );
}

#[test]
fn send_sms_response() {
    round_trip::<
        Vec<connector_txtsync::types::Sms>,
    >(
        include_str!("samples/SendSMS.response.json"),
        &[
            Leaf::new("/0/ApplicationID", |root| leaf(root.first()?.application_id()?)),
            Leaf::new(
                "/0/ApplicationName",
                |root| leaf(root.first()?.application_name()?),
            ),
            Leaf::new("/0/CampaignID", |root| leaf(root.first()?.campaign_id()?)),
            Leaf::new("/0/ContactID", |root| leaf(root.first()?.contact_id()?)),
            Leaf::new("/0/ContactName", |root| leaf(root.first()?.contact_name()?)),
            Leaf::new("/0/CostGBP", |root| leaf(root.first()?.cost_gbp()?)),
            Leaf::new("/0/CostLocal", |root| leaf(root.first()?.cost_local()?)),
            Leaf::new("/0/CreatedDate", |root| leaf(root.first()?.created_date()?)),
            Leaf::new("/0/CurrencyCode", |root| leaf(root.first()?.currency_code()?)),
            Leaf::new("/0/DeliveredDate", |root| leaf(root.first()?.delivered_date()?)),
            Leaf::new("/0/Direction", |root| leaf(root.first()?.direction()?)),
            Leaf::new("/0/ErrorCode", |root| leaf(root.first()?.error_code()?)),
            Leaf::new("/0/FlaggedDate", |root| leaf(root.first()?.flagged_date()?)),
            Leaf::new(
                "/0/FlaggedDescription",
                |root| leaf(root.first()?.flagged_description()?),
            ),
            Leaf::new("/0/FromNumber", |root| leaf(root.first()?.from_number()?)),
            Leaf::new("/0/IsFlagged", |root| leaf(root.first()?.is_flagged()?)),
            Leaf::new("/0/LinkDetails", |root| leaf(root.first()?.link_details()?)),
            Leaf::new("/0/Message", |root| leaf(root.first()?.message()?)),
            Leaf::new("/0/ProfileURL", |root| leaf(root.first()?.profile_url()?)),
            Leaf::new("/0/SMSID", |root| leaf(root.first()?.smsid()?)),
            Leaf::new("/0/Segments", |root| leaf(root.first()?.segments()?)),
            Leaf::new("/0/Status", |root| leaf(root.first()?.status()?)),
            Leaf::new("/0/ToNumber", |root| leaf(root.first()?.to_number()?)),
            Leaf::new("/0/UserID", |root| leaf(root.first()?.user_id()?)),
            Leaf::new("/0/UserName", |root| leaf(root.first()?.user_name()?)),
        ],
    );
}

#[test]
fn send_sms_response_odd_types() {
    round_trip::<
        Vec<connector_txtsync::types::Sms>,
    >(
        include_str!("samples/SendSMS.response.odd-types.json"),
        &[
            Leaf::new("/0/ApplicationID", |root| leaf(root.first()?.application_id()?)),
            Leaf::new(
                "/0/ApplicationName",
                |root| leaf(root.first()?.application_name()?),
            ),
            Leaf::new("/0/CampaignID", |root| leaf(root.first()?.campaign_id()?)),
            Leaf::new("/0/ContactID", |root| leaf(root.first()?.contact_id()?)),
            Leaf::new("/0/ContactName", |root| leaf(root.first()?.contact_name()?)),
            Leaf::new("/0/CostGBP", |root| leaf(root.first()?.cost_gbp()?)),
            Leaf::new("/0/CostLocal", |root| leaf(root.first()?.cost_local()?)),
            Leaf::new("/0/CreatedDate", |root| leaf(root.first()?.created_date()?)),
            Leaf::new("/0/CurrencyCode", |root| leaf(root.first()?.currency_code()?)),
            Leaf::new("/0/DeliveredDate", |root| leaf(root.first()?.delivered_date()?)),
            Leaf::new("/0/Direction", |root| leaf(root.first()?.direction()?)),
            Leaf::new("/0/ErrorCode", |root| leaf(root.first()?.error_code()?)),
            Leaf::new("/0/FlaggedDate", |root| leaf(root.first()?.flagged_date()?)),
            Leaf::new(
                "/0/FlaggedDescription",
                |root| leaf(root.first()?.flagged_description()?),
            ),
            Leaf::new("/0/FromNumber", |root| leaf(root.first()?.from_number()?)),
            Leaf::new("/0/IsFlagged", |root| leaf(root.first()?.is_flagged()?)),
            Leaf::new("/0/LinkDetails", |root| leaf(root.first()?.link_details()?)),
            Leaf::new("/0/Message", |root| leaf(root.first()?.message()?)),
            Leaf::new("/0/ProfileURL", |root| leaf(root.first()?.profile_url()?)),
            Leaf::new("/0/SMSID", |root| leaf(root.first()?.smsid()?)),
            Leaf::new("/0/Segments", |root| leaf(root.first()?.segments()?)),
            Leaf::new("/0/Status", |root| leaf(root.first()?.status()?)),
            Leaf::new("/0/ToNumber", |root| leaf(root.first()?.to_number()?)),
            Leaf::new("/0/UserID", |root| leaf(root.first()?.user_id()?)),
            Leaf::new("/0/UserName", |root| leaf(root.first()?.user_name()?)),
        ],
    );
}

#[test]
fn send_sms_response_short() {
    round_trip::<
        Vec<connector_txtsync::types::Sms>,
    >(
        include_str!("samples/SendSMS.response.short.json"),
        &[
            Leaf::new("/0/ContactID", |root| leaf(root.first()?.contact_id()?)),
            Leaf::new("/0/CreatedDate", |root| leaf(root.first()?.created_date()?)),
            Leaf::new("/0/Direction", |root| leaf(root.first()?.direction()?)),
            Leaf::new("/0/FromNumber", |root| leaf(root.first()?.from_number()?)),
            Leaf::new("/0/Message", |root| leaf(root.first()?.message()?)),
            Leaf::new("/0/SMSID", |root| leaf(root.first()?.smsid()?)),
            Leaf::new("/0/ToNumber", |root| leaf(root.first()?.to_number()?)),
        ],
    );
}

#[test]
fn update_contact_request() {
    round_trip::<
        connector_txtsync::types::UpdateContactRequest,
    >(
        include_str!("samples/UpdateContact.request.json"),
        &[
            Leaf::new("/AddressLine1", |root| leaf(root.address_line1()?)),
            Leaf::new("/AddressLine2", |root| leaf(root.address_line2()?)),
            Leaf::new("/AllowSMS", |root| leaf(root.allow_sms()?)),
            Leaf::new("/City", |root| leaf(root.city()?)),
            Leaf::new("/CompanyName", |root| leaf(root.company_name()?)),
            Leaf::new("/Country", |root| leaf(root.country()?)),
            Leaf::new("/County", |root| leaf(root.county()?)),
            Leaf::new("/Custom01", |root| leaf(root.custom01()?)),
            Leaf::new("/Custom02", |root| leaf(root.custom02()?)),
            Leaf::new("/Custom03", |root| leaf(root.custom03()?)),
            Leaf::new("/Custom04", |root| leaf(root.custom04()?)),
            Leaf::new("/Custom05", |root| leaf(root.custom05()?)),
            Leaf::new("/EmailAddress", |root| leaf(root.email_address()?)),
            Leaf::new("/ExternalReference", |root| leaf(root.external_reference()?)),
            Leaf::new("/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/LastName", |root| leaf(root.last_name()?)),
            Leaf::new("/MobileNumber", |root| leaf(root.mobile_number()?)),
            Leaf::new("/Postcode", |root| leaf(root.postcode()?)),
            Leaf::new("/TagNames", |root| leaf(root.tag_names()?)),
        ],
    );
}

#[test]
fn update_contact_response() {
    round_trip::<
        connector_txtsync::types::SavedContact,
    >(
        include_str!("samples/UpdateContact.response.json"),
        &[
            Leaf::new("/ContactID", |root| leaf(root.contact_id()?)),
            Leaf::new("/EmailAddress", |root| leaf(root.email_address()?)),
            Leaf::new("/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/FullName", |root| leaf(root.full_name()?)),
            Leaf::new("/LastName", |root| leaf(root.last_name()?)),
            Leaf::new("/MobileNumber", |root| leaf(root.mobile_number()?)),
        ],
    );
}

#[test]
fn update_contact_response_text() {
    round_trip::<
        String,
    >(
        include_str!("samples/UpdateContact.response.text.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}

#[test]
fn update_contact_by_external_reference_request() {
    round_trip::<
        connector_txtsync::types::UpdateContactRequest,
    >(
        include_str!("samples/UpdateContactByExternalReference.request.json"),
        &[
            Leaf::new("/AllowSMS", |root| leaf(root.allow_sms()?)),
            Leaf::new("/FirstName", |root| leaf(root.first_name()?)),
            Leaf::new("/TagNames", |root| leaf(root.tag_names()?)),
        ],
    );
}
