//! Contacts, one at a time and in bulk.

use connector_text_request::operations::{
    BulkUpdateContactsArgs, CreateContactArgs, DeleteContactArgs, GetContactByPhoneNumberArgs,
    GetContactsArgs,
};
use connector_text_request::types::{ContactUpdate, CustomFieldValue, DeliveryStatus};
use connector_text_request::{ObjectExt as _, json};

use crate::service::{DASHBOARD, PHONE, responding};
use connector_tests::wire::json as parsed;

fn creating() -> CreateContactArgs<&'static str> {
    CreateContactArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    }
}

fn email(value: &str) -> CustomFieldValue {
    CustomFieldValue::new()
        .with_id("cc63eb7d-3575-478f-b42e-1e64e40d41c9")
        .with_value(value)
}

#[tokio::test]
async fn create_contact_posts_the_contact_without_its_number() {
    let service = responding(sample!("CreateContact.response.json"));
    let call = service
        .client()
        .create_contact(creating())
        .with_first_name("John")
        .with_last_name("Smith")
        .with_display_name("John Smith")
        .with_is_suppressed(true)
        .with_is_archived(false)
        .with_is_blocked(false)
        .with_suppressed_reason("Contact asked not to be texted.")
        .with_note("Lead from newsletter")
        .with_groups([12, 26])
        .with_contact_tags(["a8608167-caf8-485c-a0c5-d97fb0fc9069"])
        .with_custom_fields([email("john@example.test")])
        .with_is_resolved(false);
    let contact = call.send().await.unwrap();

    service.assert_got_json(
        "POST",
        "/api/v3/dashboards/121/contacts/14235550123",
        &json!({
            "first_name": "John",
            "last_name": "Smith",
            "display_name": "John Smith",
            "is_suppressed": true,
            "is_archived": false,
            "is_blocked": false,
            "suppressed_reason": "Contact asked not to be texted.",
            "note": "Lead from newsletter",
            "groups": [12, 26],
            "contact_tags": ["a8608167-caf8-485c-a0c5-d97fb0fc9069"],
            "custom_fields": [{
                "id": "cc63eb7d-3575-478f-b42e-1e64e40d41c9",
                "value": "john@example.test"
            }],
            "is_resolved": false
        }),
    );
    assert_eq!(contact.phone_number(), Some("13216547890"));
    assert_eq!(contact.groups(), [12, 26]);
    assert_eq!(contact.contact_tags().len(), 2);
    assert_eq!(
        contact.custom_fields()[0].value(),
        Some("john.doe@gmail.com")
    );
    assert_eq!(contact.total_msgs_sent(), Some(0));
    assert!(contact.last_message().is_none());
}

#[tokio::test]
async fn get_contact_by_phone_number_reads_one_with_its_last_message() {
    let service = responding(sample!(
        "GetContactByPhoneNumber.response.with-messages.json"
    ));
    let required = GetContactByPhoneNumberArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().get_contact_by_phone_number(required);
    let contact = call.send().await.unwrap().into_inner().unwrap();

    service.assert_got("GET", "/api/v3/dashboards/121/contacts/14235550123");
    assert_eq!(contact.display_name(), Some("John Smith"));
    assert_eq!(contact.note(), Some("Lead from newsletter"));
    assert_eq!(contact.response_count(), Some(1));
    let message = contact.last_message().unwrap();
    assert_eq!(message.body(), Some("Your table is ready."));
    assert_eq!(message.delivery_status(), Some(&DeliveryStatus::Delivered));
    assert_eq!(message.response_by_username(), Some("Bill Cassidy"));
}

#[tokio::test]
async fn delete_contact_names_dashboard_and_number_in_the_path() {
    let service = responding(sample!("DeleteContact.response.json"));
    let call = service.client().delete_contact(DeleteContactArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    });
    let reply = call.send().await.unwrap();

    service.assert_got("DELETE", "/api/v3/dashboards/121/contacts/14235550123");
    assert_eq!(reply.as_str(), "");
}

#[tokio::test]
async fn get_contacts_lists_a_page_of_contacts() {
    let service = responding(sample!("GetContacts.response.json"));
    let call = service.client().get_contacts(GetContactsArgs {
        page: 0,
        page_size: 100,
        dashboard_id: DASHBOARD,
    });
    let reply = call.send().await.unwrap();

    service.assert_got(
        "GET",
        "/api/v3/dashboards/121/contacts?page=0&page_size=100",
    );
    assert_eq!(reply.meta().unwrap().total_items(), Some(1));
    let contact = &reply.items()[0];
    assert_eq!(contact.first_name(), Some("John"));
    assert_eq!(
        (contact.is_suppressed(), contact.is_resolved()),
        (Some(false), Some(false))
    );
}

#[tokio::test]
async fn bulk_update_contacts_is_a_list_both_ways() {
    let service = responding(sample!("BulkUpdateContacts.response.json"));
    let john = ContactUpdate::new()
        .with_phone_number("13216547890")
        .with_first_name("John")
        .with_last_name("Smith")
        .with_display_name("John Smith")
        .with_is_suppressed(false)
        .with_is_archived(false)
        .with_is_blocked(false)
        .with_suppressed_reason("Contact asked not to be texted.")
        .with_note("Lead from newsletter")
        .with_groups([12, 26]);
    let jane = ContactUpdate::new()
        .with_phone_number("13216547891")
        .with_contact_tags(["a8608167-caf8-485c-a0c5-d97fb0fc9069"])
        .with_custom_fields([email("jane@example.test")])
        .with_is_resolved(true);
    let call = service
        .client()
        .bulk_update_contacts(BulkUpdateContactsArgs {
            dashboard_id: DASHBOARD,
            body: vec![john, jane],
        });
    let contacts = call.send().await.unwrap();

    let published = parsed(sample!("BulkUpdateContacts.request.json"));
    let jane = json!({
        "phone_number": "13216547891",
        "contact_tags": ["a8608167-caf8-485c-a0c5-d97fb0fc9069"],
        "custom_fields": [{
            "id": "cc63eb7d-3575-478f-b42e-1e64e40d41c9",
            "value": "jane@example.test"
        }],
        "is_resolved": true
    });
    service.assert_got_json(
        "POST",
        "/api/v3/dashboards/121/contacts",
        &json!([published[0], jane]),
    );
    assert_eq!(contacts.len(), 1);
    assert_eq!(contacts[0].phone_number(), Some("13216547890"));
    assert_eq!(contacts[0].member("opted_out_utc"), Some(json!(null)));
}

#[tokio::test]
async fn no_contacts_in_bulk_are_an_empty_list() {
    let service = responding(sample!("BulkUpdateContacts.response.empty.json"));
    let required = BulkUpdateContactsArgs {
        dashboard_id: DASHBOARD,
        body: Vec::<ContactUpdate>::new(),
    };
    let call = service.client().bulk_update_contacts(required);
    assert!(call.send().await.unwrap().is_empty());
    service.assert_got_json("POST", "/api/v3/dashboards/121/contacts", &json!([]));
}

#[tokio::test]
async fn an_empty_list_clears_tags_and_fields_and_none_leaves_them() {
    let service = responding(sample!("CreateContact.response.json"));
    let call = service
        .client()
        .create_contact(creating())
        .with_contact_tags(Vec::<String>::new())
        .with_custom_fields(Vec::<CustomFieldValue>::new());
    call.send().await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        json!({"contact_tags": [], "custom_fields": []})
    );

    let service = responding(sample!("CreateContact.response.json"));
    let call = service.client().create_contact(creating());
    call.with_first_name("John").send().await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        json!({"first_name": "John"})
    );
}
