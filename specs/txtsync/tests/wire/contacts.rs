//! Contacts, by the service's id and by the caller's own.

use connector_txtsync::{Outcome, json};

use crate::service::responding;
use connector_tests::wire::json as parsed;

#[tokio::test]
async fn search_contact_asks_by_text_and_responds_with_a_list() {
    let service = responding(sample!("SearchContact.response.json"));
    let call = service.client().search_contact("Ada & Grace");
    let found = call.send().await.unwrap();

    service.assert_got("GET", "/contacts?search=Ada%20%26%20Grace");
    let [ada, grace] = found.as_slice() else {
        panic!("two contacts");
    };
    assert_eq!(
        (ada.contact_id(), ada.full_name()),
        (Some(184_467), Some("Ada Example"))
    );
    assert_eq!(ada.overall_rating(), Some(84));
    assert_eq!(
        (ada.total_links_sent(), ada.total_distinct_link_clicks()),
        (Some(5), Some(3))
    );
    assert_eq!(ada.total_outbound_sms(), Some(9));
    assert_eq!(ada.allow_sms(), Some(true));
    assert_eq!(ada.postcode(), Some("AB1 2CD"));
    assert_eq!(grace.external_reference(), Some("CRM-1043"));
}

#[tokio::test]
async fn a_number_is_looked_for_by_itself() {
    let service = responding(sample!("SearchContact.response.empty.json"));
    let call = service.client().search_contact("Ada");
    call.with_search_number("+447700900123")
        .send()
        .await
        .unwrap();
    service.assert_got("GET", "/contacts?search=Ada&searchNumber=%2B447700900123");
}

#[tokio::test]
async fn a_search_without_a_hit_is_an_empty_list() {
    let service = responding(sample!("SearchContact.response.empty.json"));
    let call = service.client().search_contact("nobody");
    assert!(call.send().await.unwrap().is_empty());
}

#[tokio::test]
async fn add_contact_posts_the_contact() {
    let service = responding(sample!("AddContact.response.json"));
    let call = service
        .client()
        .add_contact("+447700900123")
        .with_first_name("Ada")
        .with_last_name("Example")
        .with_company_name("Example Ltd")
        .with_external_reference("CRM-1042")
        .with_email_address("ada@example.com")
        .with_address_line1("1 High Street")
        .with_address_line2("")
        .with_city("Anytown")
        .with_county("Anyshire")
        .with_postcode("AB1 2CD")
        .with_country("United Kingdom")
        .with_custom01("Window seat")
        .with_custom02("")
        .with_custom03("")
        .with_custom04("")
        .with_custom05("")
        .with_tag_names("Customer,Newsletter");
    let contact = call.send().await.unwrap();

    let expected = parsed(sample!("AddContact.request.json"));
    service.assert_got_json("POST", "/contacts", &expected);
    assert_eq!(
        (contact.contact_id(), contact.full_name()),
        (Some(184_467), Some("Ada Example"))
    );
    assert_eq!(contact.mobile_number(), Some("+447700900123"));
}

#[tokio::test]
async fn add_contact_sends_no_input_that_was_not_given() {
    let service = responding(sample!("AddContact.response.json"));
    let call = service.client().add_contact("+447700900123");
    call.send().await.unwrap();
    service.assert_got_json(
        "POST",
        "/contacts",
        &json!({"MobileNumber": "+447700900123"}),
    );
}

#[tokio::test]
async fn update_contact_puts_what_is_to_change() {
    let service = responding(sample!("UpdateContact.response.json"));
    let call = service
        .client()
        .update_contact(184_467)
        .with_first_name("Ada")
        .with_last_name("Example")
        .with_mobile_number("+447700900123")
        .with_company_name("Example Ltd")
        .with_external_reference("CRM-1042")
        .with_email_address("ada@example.com")
        .with_address_line1("1 High Street")
        .with_address_line2("")
        .with_city("Anytown")
        .with_county("Anyshire")
        .with_postcode("AB1 2CD")
        .with_country("United Kingdom")
        .with_custom01("Window seat")
        .with_custom02("")
        .with_custom03("")
        .with_custom04("")
        .with_custom05("")
        .with_allow_sms(true)
        .with_tag_names("Customer");
    let contact = call.send().await.unwrap();

    let expected = parsed(sample!("UpdateContact.request.json"));
    service.assert_got_json("PUT", "/contacts/184467", &expected);
    assert_eq!(contact.email_address(), Some("ada@example.com"));
}

#[tokio::test]
async fn delete_contact_names_it_in_the_path() {
    let service = responding(sample!("DeleteContact.response.json"));
    let call = service.client().delete_contact(184_467);
    let reply = call.send().await.unwrap();
    service.assert_got("DELETE", "/contacts/184467");
    assert_eq!(reply.as_str(), "Contact deleted");
}

#[tokio::test]
async fn get_contact_by_external_reference_reads_one() {
    let service = responding(sample!("GetContactByExternalReference.response.json"));
    let call = service
        .client()
        .get_contact_by_external_reference("CRM-1042");
    let contact = call.send().await.unwrap();
    service.assert_got("GET", "/contacts/external/CRM-1042");
    assert_eq!(contact.external_reference(), Some("CRM-1042"));
    assert_eq!(
        contact.last_communication_date().unwrap().as_str(),
        "2025-03-14T09:26:58Z"
    );
}

#[tokio::test]
async fn update_contact_by_external_reference_puts_what_is_to_change() {
    let service = responding(sample!("UpdateContactByExternalReference.response.json"));
    let call = service
        .client()
        .update_contact_by_external_reference("CRM-1042")
        .with_first_name("Ada")
        .with_allow_sms(false)
        .with_tag_names("Customer");
    let reply = call.send().await.unwrap();
    service.assert_got_json(
        "PUT",
        "/contacts/external/CRM-1042",
        &json!({"FirstName": "Ada", "AllowSMS": false, "TagNames": "Customer"}),
    );
    assert_eq!(reply.as_str(), "Contact updated");
}

#[tokio::test]
async fn every_other_input_of_an_update_by_reference_has_the_services_name() {
    let service = responding(sample!("UpdateContactByExternalReference.response.json"));
    let call = service
        .client()
        .update_contact_by_external_reference("CRM-1042")
        .with_last_name("2")
        .with_mobile_number("3")
        .with_company_name("4")
        .with_external_reference("5")
        .with_email_address("6")
        .with_address_line1("7")
        .with_address_line2("8")
        .with_city("9")
        .with_county("10")
        .with_postcode("11")
        .with_country("12")
        .with_custom01("13")
        .with_custom02("14")
        .with_custom03("15")
        .with_custom04("16")
        .with_custom05("17");
    call.send().await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        json!({
            "LastName": "2", "MobileNumber": "3", "CompanyName": "4",
            "ExternalReference": "5", "EmailAddress": "6", "AddressLine1": "7",
            "AddressLine2": "8", "City": "9", "County": "10", "Postcode": "11",
            "Country": "12", "Custom01": "13", "Custom02": "14", "Custom03": "15",
            "Custom04": "16", "Custom05": "17"
        })
    );
}

#[tokio::test]
async fn delete_contact_by_external_reference_names_it_in_the_path() {
    let service = responding(sample!("DeleteContactByExternalReference.response.json"));
    let call = service
        .client()
        .delete_contact_by_external_reference("CRM-1042");
    let reply = call.send().await.unwrap();
    service.assert_got("DELETE", "/contacts/external/CRM-1042");
    assert_eq!(reply.as_str(), "Contact deleted");
}

#[tokio::test]
async fn an_id_in_the_path_is_encoded_once() {
    for (id, in_path) in [("CRM 10/42", "CRM%2010%2F42"), ("100%25", "100%2525")] {
        let service = responding(sample!("GetContactByExternalReference.response.json"));
        let call = service.client().get_contact_by_external_reference(id);
        call.send().await.unwrap();
        service.assert_got("GET", &format!("/contacts/external/{in_path}"));
    }
}

#[tokio::test]
async fn an_id_cannot_lead_to_another_path() {
    let service = responding(sample!("DeleteContactByExternalReference.response.json"));
    for id in ["..", "../system", "."] {
        let call = service.client().delete_contact_by_external_reference(id);
        let error = call.send().await.unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    assert!(service.server().requests().is_empty());
}
