//! Where public definitions, the live connector and the reference page differ.
//!
//! More of it stands with the calls: lists at the root, and the header with a
//! colon.

use connector_runtime::testing::MockResponse;
use connector_txtsync::operations::SendBulkSmsArgs;
use connector_txtsync::types::{Contact, SavedContact, Sms, SmsDirection};
use connector_txtsync::{ObjectExt as _, Outcome, json};

use crate::service::{replying, responding};
use connector_tests::wire::{decoded, json as parsed, mismatches};

fn bulk() -> SendBulkSmsArgs<&'static str, &'static str> {
    SendBulkSmsArgs {
        from: "+447700900456",
        message: "We open at noon today.",
    }
}

#[tokio::test]
async fn a_contact_by_reference_comes_as_an_object_or_in_a_list_of_one() {
    let object = sample!("GetContactByExternalReference.response.json");
    let list = json!([parsed(object)]).to_string();
    for body in [object, &list] {
        let service = responding(body);
        let call = service
            .client()
            .get_contact_by_external_reference("CRM-1042");
        let contact = call.send().await.unwrap();
        assert_eq!(contact.contact_id(), Some(184_467), "{body}");
        assert_eq!(contact.full_name(), Some("Ada Example"), "{body}");
    }
}

#[test]
fn a_contact_in_a_list_of_one_is_written_back_as_that_list() {
    let sample = sample!("GetContactByExternalReference.response.list.json");
    let list = parsed(sample);
    let contact = decoded::<Contact>(&list);
    assert_eq!(contact.contact_id(), Some(184_467));
    let written = serde_json::to_value(&contact).unwrap();
    assert_eq!(written, list);
    let read: Contact = serde_json::from_str(sample).unwrap();
    assert_eq!(read, contact);
    let mut renamed = contact.clone();
    renamed.set_member("FirstName", "Eve");
    let written = serde_json::to_value(&renamed).unwrap();
    assert_eq!(written[0]["FirstName"], "Eve");
}

#[tokio::test]
async fn several_contacts_by_one_reference_are_no_contact() {
    for body in [sample!("SearchContact.response.json")] {
        let service = responding(body);
        let call = service
            .client()
            .get_contact_by_external_reference("CRM-1042");
        let error = call.send().await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.outcome(), Outcome::Completed);
        assert_eq!(error.body().unwrap(), body);
    }
}

#[tokio::test]
async fn an_update_that_responds_with_a_text_happened() {
    for reply in [
        MockResponse::json(200, sample!("UpdateContact.response.text.json")),
        MockResponse::text(200, "Contact updated"),
        MockResponse::json(200, "Contact updated"),
    ] {
        let service = replying(reply);
        let call = service
            .client()
            .update_contact(184_467)
            .with_first_name("Ada");
        let contact = call.send().await.unwrap();
        assert_eq!(*contact, SavedContact::new());
        let text = std::str::from_utf8(contact.http_body()).unwrap();
        assert_eq!(text.trim().trim_matches('"'), "Contact updated");
    }
}

#[tokio::test]
async fn messages_in_bulk_that_respond_with_a_text_were_sent() {
    for reply in [
        MockResponse::json(200, sample!("SendBulkSMS.response.text.json")),
        MockResponse::text(200, "Messages queued"),
    ] {
        let service = replying(reply);
        let call = service.client().send_bulk_sms(bulk());
        let sent = call.with_to(["+447700900123"]).send().await.unwrap();
        assert_eq!(*sent, Sms::new());
        assert!(!sent.http_body().is_empty());
        // Nobody must send them again.
        service.request();
    }
}

#[tokio::test]
async fn a_page_for_people_and_half_an_object_are_no_documented_text() {
    for body in [
        "<html>Sign in</html>",
        r#"{"ContactID": 18"#,
        r#""Contact upd"#,
    ] {
        for reply in [MockResponse::json(200, body), MockResponse::text(200, body)] {
            let service = replying(reply);
            let call = service
                .client()
                .update_contact(184_467)
                .with_first_name("Ada");
            let error = call.send().await.unwrap_err();
            assert_eq!(error.outcome(), Outcome::Completed, "{body}");
            assert_eq!(error.body().unwrap(), body);
        }
    }
}

#[tokio::test]
async fn a_text_where_none_is_documented_is_an_empty_contact() {
    let service = responding(r#""Contact added""#);
    let call = service.client().add_contact("+447700900123");
    let contact = call.send().await.unwrap();
    assert_eq!(contact.first_name(), None);
}

#[tokio::test]
async fn messages_in_bulk_may_respond_with_a_campaign() {
    let service = responding(sample!("SendBulkSMS.response.campaign.json"));
    let call = service.client().send_bulk_sms(bulk());
    let campaign = call.with_to(["+447700900123"]).send().await.unwrap();
    assert_eq!(campaign.campaign_id(), Some(312));
    assert_eq!(campaign.member("Recipients"), Some(json!(2)));
    assert_eq!(campaign.member("From"), Some(json!("+447700900456")));
}

#[tokio::test]
async fn a_text_may_come_without_being_json() {
    for body in [r#""Contact deleted""#, "Contact deleted"] {
        let service = responding(body);
        let call = service.client().delete_contact(184_467);
        assert_eq!(call.send().await.unwrap().as_str(), "Contact deleted");
    }
    let service = responding("");
    let call = service
        .client()
        .update_contact_by_external_reference("CRM-1042");
    assert_eq!(
        call.with_first_name("Ada").send().await.unwrap().as_str(),
        ""
    );
}

#[tokio::test]
async fn changes_by_reference_respond_with_a_text_in_json() {
    let service = responding(sample!("UpdateContactByExternalReference.response.json"));
    let client = service.client();
    let call = client.update_contact_by_external_reference("CRM-1042");
    let updated = call.with_first_name("Ada").send().await.unwrap();
    let words = parsed(sample!("UpdateContactByExternalReference.response.json"));
    assert_eq!(json!(updated.as_str()), words);

    let service = responding(sample!("DeleteContactByExternalReference.response.json"));
    let client = service.client();
    let call = client.delete_contact_by_external_reference("CRM-1042");
    let deleted = call.send().await.unwrap();
    let words = parsed(sample!("DeleteContactByExternalReference.response.json"));
    assert_eq!(json!(deleted.as_str()), words);
}

#[tokio::test]
async fn tags_are_one_text_on_a_contact_and_a_list_in_bulk() {
    let service = responding(sample!("AddContact.response.json"));
    let call = service.client().add_contact("+447700900123");
    call.with_tag_names("Customer,Newsletter")
        .send()
        .await
        .unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(body["TagNames"], "Customer,Newsletter");

    let service = responding(sample!("SendBulkSMS.response.json"));
    let call = service.client().send_bulk_sms(bulk());
    let tags = ["Customer", "Newsletter"];
    call.with_to_tag_name(tags).send().await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(body["ToTagName"], json!(["Customer", "Newsletter"]));
}

#[tokio::test]
async fn names_are_written_with_the_capitals_of_the_service() {
    let service = responding(sample!("AddContact.response.json"));
    let call = service.client().add_contact("+447700900123");
    call.with_custom01("Window seat").send().await.unwrap();
    let body = service.request().body_json().unwrap();
    assert_eq!(
        body,
        json!({"MobileNumber": "+447700900123", "Custom01": "Window seat"})
    );
    let other = decoded::<Contact>(&json!({"contactid": 7, "ContactId": 8}));
    assert_eq!(other.contact_id(), None);
    assert_eq!(other.extra_members().len(), 2);

    // One name mixes cases, in the path of a call that is made for others.
    let service = replying(MockResponse::empty(404));
    let call = service.client().discovery().delete_trigger("51");
    let error = call.send().await.unwrap_err();
    assert_eq!(
        error.path_template(),
        Some("/system/applications/webhooks/{hook_Id}")
    );
}

#[tokio::test]
async fn bodies_are_json_though_the_service_may_take_forms() {
    let service = responding(sample!("AddContact.response.json"));
    let call = service.client().add_contact("+447700900123");
    call.send().await.unwrap();
    let request = service.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.body(), br#"{"MobileNumber":"+447700900123"}"#);
}

#[test]
fn a_direction_is_out_or_in() {
    for (number, direction) in [(0, SmsDirection::Outbound), (1, SmsDirection::Inbound)] {
        assert_eq!(direction.as_i64(), number);
        let sms = decoded::<Sms>(&json!({"Direction": number}));
        assert_eq!(sms.direction(), Some(direction));
    }
    let sms = decoded::<Sms>(&json!({"Direction": "1"}));
    assert_eq!(sms.direction(), Some(SmsDirection::Inbound));
}

#[test]
fn a_code_of_an_error_may_come_as_text_and_links_as_a_list() {
    let sent = decoded::<Vec<Sms>>(&parsed(sample!("SendSMS.response.odd-types.json")));
    let sms = &sent[0];
    assert_eq!(sms.error_code(), Some(30_003.0));
    assert_eq!((sms.status(), sms.cost_local()), (Some(2), Some(0.035)));
    assert_eq!(sms.direction(), Some(SmsDirection::Unlisted(7)));
    assert_eq!(sms.link_details(), None);
    assert_eq!(
        sms.member("LinkDetails"),
        Some(json!([{"url": "https://example.com/menu"}]))
    );
    assert!(mismatches(sms).contains(&"/LinkDetails".to_owned()));
    let text = decoded::<Sms>(&json!({"ErrorCode": "E-12"}));
    assert_eq!(text.error_code(), None);
    assert_eq!(text.member("ErrorCode"), Some(json!("E-12")));
}

#[test]
fn what_comes_as_null_is_absent_and_not_lost() {
    let sample = parsed(sample!("GetContactByExternalReference.response.nulls.json"));
    let contact = decoded::<Contact>(&sample);
    assert_eq!(contact.contact_id(), Some(184_467));
    assert_eq!((contact.full_name(), contact.allow_sms()), (None, None));
    assert!(contact.last_communication_date().is_none());
    assert_eq!(contact.member("AllowSMS"), Some(json!(null)));
    assert_eq!(mismatches(&contact).len(), 26);
}

#[test]
fn members_that_the_page_does_not_list_are_kept() {
    let sample = parsed(sample!("SearchContact.response.more-members.json"));
    let contacts = decoded::<Vec<Contact>>(&sample);
    let unknown = contacts[0].extra_members();
    assert_eq!(
        unknown.get("CountryCode").unwrap().as_str(),
        json!("GB").to_string()
    );
    assert_eq!(
        unknown.get("LatestSMSID").unwrap().as_str(),
        json!(9_007_199_260_i64).to_string()
    );
    assert_eq!(unknown.iter().count(), 4);
}
