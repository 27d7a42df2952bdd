//! Which contacts to list: every filter, and none that was not asked for.

use connector_text_request::Client;
use connector_text_request::operations::{GetContacts, GetContactsArgs, GetPaymentsArgs};

use crate::service::{DASHBOARD, responding};

/// An input of text, of a time, and of yes or no.
type Filter = fn(GetContacts, &'static str) -> GetContacts;
type Flag = fn(GetContacts, bool) -> GetContacts;

fn contacts(client: &Client) -> GetContacts {
    client.get_contacts(GetContactsArgs {
        page: 0,
        page_size: 50,
        dashboard_id: DASHBOARD,
    })
}

/// The query of a call, without the page.
async fn query_of(filtered: impl FnOnce(GetContacts) -> GetContacts) -> String {
    let service = responding(sample!("GetContacts.response.json"));
    filtered(contacts(service.client())).send().await.unwrap();
    let request = service.request();
    let query = request.query().unwrap();
    let rest = query.strip_prefix("page=0&page_size=50").unwrap();
    rest.trim_start_matches('&').to_owned()
}

#[tokio::test]
async fn every_filter_by_time_has_the_services_name() {
    let time = "2026-07-25T09:39:35.227";
    let encoded = "2026-07-25T09%3A39%3A35.227";
    let of_time: [(Filter, &str); 8] = [
        (
            |call, time| call.with_last_message_timestamp_before_utc(time),
            "last_message_timestamp_before_utc",
        ),
        (
            |call, time| call.with_last_message_timestamp_after_utc(time),
            "last_message_timestamp_after_utc",
        ),
        (
            |call, time| call.with_contact_created_before(time),
            "contact_created_before",
        ),
        (
            |call, time| call.with_contact_created_after(time),
            "contact_created_after",
        ),
        (
            |call, time| call.with_last_message_sent_before(time),
            "last_message_sent_before",
        ),
        (
            |call, time| call.with_last_message_sent_after(time),
            "last_message_sent_after",
        ),
        (
            |call, time| call.with_last_message_received_before(time),
            "last_message_received_before",
        ),
        (
            |call, time| call.with_last_message_received_after(time),
            "last_message_received_after",
        ),
    ];
    for (filter, name) in of_time {
        let query = query_of(|call| filter(call, time)).await;
        assert_eq!(query, format!("{name}={encoded}"));
    }
}

#[tokio::test]
async fn every_filter_by_yes_or_no_has_the_services_name() {
    let flags: [(Flag, &str); 5] = [
        (GetContacts::with_is_resolved, "is_resolved"),
        (GetContacts::with_is_blocked, "is_blocked"),
        (GetContacts::with_is_archived, "is_archived"),
        (GetContacts::with_is_suppressed, "is_suppressed"),
        (GetContacts::with_has_opted_out, "has_opted_out"),
    ];
    for (flag, name) in flags {
        for value in [true, false] {
            let query = query_of(|call| flag(call, value)).await;
            assert_eq!(query, format!("{name}={value}"));
        }
    }
}

#[tokio::test]
async fn every_filter_by_text_has_the_services_name() {
    let of_text: [(Filter, &str); 9] = [
        (
            |call, text| call.with_contact_phone_number(text),
            "contact_phone_number",
        ),
        (|call, text| call.with_tags(text), "tags"),
        (|call, text| call.with_groups(text), "groups"),
        (
            |call, text| call.with_custom_field_id_1(text),
            "custom_field_id_1",
        ),
        (
            |call, text| call.with_custom_field_value_1(text),
            "custom_field_value_1",
        ),
        (
            |call, text| call.with_custom_field_id_2(text),
            "custom_field_id_2",
        ),
        (
            |call, text| call.with_custom_field_value_2(text),
            "custom_field_value_2",
        ),
        (
            |call, text| call.with_custom_field_id_3(text),
            "custom_field_id_3",
        ),
        (
            |call, text| call.with_custom_field_value_3(text),
            "custom_field_value_3",
        ),
    ];
    for (filter, name) in of_text {
        let query = query_of(|call| filter(call, "12,26 & more")).await;
        assert_eq!(query, format!("{name}=12%2C26%20%26%20more"));
    }
}

#[tokio::test]
async fn the_defaults_of_a_form_are_never_sent_by_themselves() {
    // The forms offer a contact's number, `false` for each flag, a payment's
    // reference and the words "anim nostrud".
    assert_eq!(query_of(|call| call).await, "");

    let service = responding(sample!("GetPayments.response.json"));
    let call = service.client().get_payments(GetPaymentsArgs {
        page: 0,
        page_size: 50,
        dashboard_id: DASHBOARD,
    });
    call.send().await.unwrap();
    service.assert_got("GET", "/api/v3/dashboards/121/payments?page=0&page_size=50");

    let service = responding(sample!("GetConversations.response.json"));
    let call = service.client().get_conversations(DASHBOARD);
    call.send().await.unwrap();
    service.assert_got("GET", "/api/v3/dashboards/121/conversations");

    let service = responding(sample!("GetDashboards.response.json"));
    service.client().get_dashboards().send().await.unwrap();
    service.assert_got("GET", "/api/v3/dashboards");
}

#[tokio::test]
async fn a_body_without_inputs_has_no_members() {
    let empty = connector_text_request::json!({});
    let service = responding(sample!("CreateGroup.response.json"));
    let call = service.client().create_group(DASHBOARD);
    call.send().await.unwrap();
    service.assert_got_json("POST", "/api/v3/dashboards/121/groups", &empty);

    let service = responding(sample!("CreatePayment.response.json"));
    let call = service.client().create_payment(DASHBOARD);
    call.send().await.unwrap();
    service.assert_got_json("POST", "/api/v3/dashboards/121/payments", &empty);

    let service = responding(sample!("CreateDashboard.response.json"));
    service.client().create_dashboard().send().await.unwrap();
    service.assert_got_json("POST", "/api/v3/dashboards", &empty);
}

#[tokio::test]
async fn a_member_that_the_page_does_not_offer_is_sent_by_its_name() {
    let service = responding(sample!("CreateGroup.response.json"));
    let call = service
        .client()
        .create_group(DASHBOARD)
        .with_name("Employees");
    call.with_member("is_keyword", true).send().await.unwrap();
    assert_eq!(
        service.request().body_json().unwrap(),
        connector_text_request::json!({"name": "Employees", "is_keyword": true})
    );
}
