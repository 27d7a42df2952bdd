//! Where the service differs from its reference page. Replies are decoded
//! whatever came; nothing is lost, and nothing is guessed.
//!
//! More of it stands with the calls: 204 in `empty`, the two shapes of errors
//! in `errors`, a list at the root and the meaning of empty lists in
//! `contacts`, defaults in `filters`, 201 and the short reply of a hook in
//! `subscription`, `claimedBy` in `deliveries`.

use connector_text_request::operations::GetContactByPhoneNumberArgs;
use connector_text_request::types::{
    Contact, CustomField, DeliveryStatus, GetContactsResponse, GetConversationsResponse,
    GetDashboardsResponse, GetGroupsResponse, GetMessagesByContactPhoneResponse, GetTagsResponse,
    Group, Hook, Message, MessageDirection,
};
use connector_text_request::{DateTime, ObjectExt as _, json};

use crate::service::{DASHBOARD, responding};
use connector_tests::wire::{decoded, json as parsed, mismatches};

#[test]
fn the_ids_of_tags_and_custom_fields_are_text() {
    let tags = decoded::<GetTagsResponse>(&parsed(sample!("GetTags.response.json")));
    let guid = "06051c49-15fe-4728-9a3f-63c5d9fd47a2";
    assert_eq!(tags.items()[0].id(), Some(guid));
    assert!(mismatches(&tags).is_empty());

    // The page says numbers: they read the same.
    let tags = decoded::<GetTagsResponse>(&parsed(sample!("GetTags.response.numbers.json")));
    assert_eq!(tags.items()[0].id(), Some("42"));
    let fields = parsed(sample!("GetCustomFields.response.numbers.json"));
    assert_eq!(decoded::<Vec<CustomField>>(&fields)[0].id(), Some("7"));
}

#[test]
fn the_ids_of_groups_are_numbers() {
    let clamped = parsed(sample!("GetContacts.response.clamped.json"));
    let contacts = decoded::<GetContactsResponse>(&clamped);
    assert_eq!(contacts.items()[0].groups(), [12, 26]);
}

#[test]
fn a_time_without_a_zone_is_kept_as_it_came() {
    let sample = sample!("GetContactByPhoneNumber.response.with-messages.json");
    let contact = decoded::<Contact>(&parsed(sample));
    assert_eq!(
        contact.first_contact_utc().map(DateTime::as_str),
        Some("2026-07-25T09:39:35.227")
    );
    assert_eq!(
        contact.last_msg_sent_utc().map(DateTime::as_str),
        Some("2026-07-25T09:39:35")
    );
    assert_eq!(
        contact
            .last_message()
            .unwrap()
            .message_timestamp_utc()
            .map(DateTime::as_str),
        Some("2026-07-25T09:39:35.227")
    );
}

#[test]
fn a_time_may_have_seven_digits_of_a_second() {
    let sample = sample!("GetContactByPhoneNumber.response.with-messages.json");
    let contact = decoded::<Contact>(&parsed(sample));
    let received = contact.last_msg_received_utc();
    assert_eq!(
        received.map(DateTime::as_str),
        Some("2022-01-12T19:19:11.8032151Z")
    );
}

#[tokio::test]
async fn a_number_is_sent_as_it_is_written() {
    for (number, in_path) in [
        ("13216547890", "13216547890"),
        ("4239876543", "4239876543"),
        ("321-654-7890", "321-654-7890"),
        ("+1(555)-123-4567", "%2B1%28555%29-123-4567"),
        ("+1 555 123", "%2B1%20555%20123"),
    ] {
        let service = responding(sample!("GetContactByPhoneNumber.response.json"));
        let required = GetContactByPhoneNumberArgs {
            dashboard_id: DASHBOARD,
            phone_number: number,
        };
        let call = service.client().get_contact_by_phone_number(required);
        call.send().await.unwrap();
        let target = format!("/api/v3/dashboards/121/contacts/{in_path}");
        service.assert_got("GET", &target);
    }
}

#[tokio::test]
async fn a_number_cannot_lead_to_another_path() {
    let service = responding(sample!("GetContactByPhoneNumber.response.json"));
    let required = GetContactByPhoneNumberArgs {
        dashboard_id: DASHBOARD,
        phone_number: "1/messages?page=0#",
    };
    let call = service.client().get_contact_by_phone_number(required);
    call.send().await.unwrap();
    service.assert_got(
        "GET",
        "/api/v3/dashboards/121/contacts/1%2Fmessages%3Fpage%3D0%23",
    );
}

#[test]
fn what_comes_as_null_is_absent_and_not_lost() {
    let sample = parsed(sample!("GetContacts.response.nulls.json"));
    let contacts = decoded::<GetContactsResponse>(&sample);
    let contact = &contacts.items()[0];
    assert_eq!((contact.first_name(), contact.last_name()), (None, None));
    assert_eq!((contact.display_name(), contact.note()), (None, None));
    assert_eq!(
        (contact.suppressed_reason(), contact.opted_out_utc()),
        (None, None)
    );
    assert_eq!(contact.custom_fields()[0].value(), None);
    assert!(contact.last_message().is_none());
    assert_eq!(contact.member("last_message"), Some(json!(null)));
    assert!(mismatches(&contacts).contains(&"/items/0/last_message".to_owned()));

    let message = decoded::<Message>(&parsed(sample!(
        "SendMessageByPhoneNumber.response.nulls.json"
    )));
    assert_eq!(message.response_by_username(), None);
    assert_eq!(
        (message.delivery_status(), message.delivery_error()),
        (None, None)
    );
    assert!(message.mms_media().is_empty());

    let group = decoded::<Group>(&parsed(sample!("UpdateGroup.response.json")));
    assert_eq!(group.notes(), None);
    assert_eq!(group.member("notes"), Some(json!(null)));
}

#[test]
fn a_number_is_read_as_it_is_written() {
    for number in [
        json!("13216547890"),
        json!("321-654-7890"),
        json!("+1(555)-123-4567"),
        json!(4_239_876_543_i64),
    ] {
        let contact = decoded::<Contact>(&json!({"phone_number": number}));
        let text = number.as_str().map_or("4239876543", |text| text);
        assert_eq!(contact.phone_number(), Some(text));
        assert_eq!(contact.member("phone_number"), Some(number.clone()));
    }
}

#[test]
fn every_time_may_be_null() {
    let sample = parsed(sample!("GetContacts.response.nulls.json"));
    let contacts = decoded::<GetContactsResponse>(&sample);
    let contact = &contacts.items()[0];
    assert_eq!(contact.first_contact_utc(), None);
    assert_eq!(contact.last_msg_sent_utc(), None);
    assert_eq!(contact.last_msg_received_utc(), None);
    assert_eq!(contact.date_created_utc(), None);
    assert_eq!(contact.last_contact_date_utc(), None);
    let message = decoded::<Message>(&json!({"message_timestamp_utc": null}));
    assert_eq!(message.message_timestamp_utc(), None);
    assert_eq!(mismatches(&message), ["/message_timestamp_utc"]);
    let group = decoded::<Group>(&json!({"last_message_sent_utc": null}));
    assert_eq!(group.last_message_sent_utc(), None);
    assert_eq!(mismatches(&group), ["/last_message_sent_utc"]);
}

#[test]
fn a_hook_that_tells_less_than_is_documented_is_a_hook() {
    let short = parsed(sample!("TextingWebhook.response.short.json"));
    let hook = decoded::<Hook>(&short);
    assert_eq!(short.as_object().unwrap().len(), 3);
    assert_eq!(hook.id(), Some(1414));
    assert_eq!((hook.dashboard_id(), hook.http_verb()), (None, None));
    assert_eq!(hook.is_user_defined(), None);
    assert!(mismatches(&hook).is_empty());
    let newer = decoded::<Hook>(&json!({"id": 1414, "is_connected": true}));
    assert_eq!(newer.member("is_connected"), Some(json!(true)));
}

#[test]
fn a_status_or_direction_that_no_list_knows_is_kept() {
    let sample = parsed(sample!("GetMessagesByContactPhone.response.statuses.json"));
    let reply = decoded::<GetMessagesByContactPhoneResponse>(&sample);
    let [unclaimed, deferred, failed, odd] = reply.items() else {
        panic!("four messages");
    };
    assert_eq!(
        unclaimed.delivery_status(),
        Some(&DeliveryStatus::Unclaimed)
    );
    assert_eq!(
        deferred.delivery_status(),
        Some(&DeliveryStatus::Unlisted("deferred".into()))
    );
    // A code of an error may come as a number.
    assert_eq!(failed.delivery_status(), Some(&DeliveryStatus::Error));
    assert_eq!(failed.delivery_error(), Some("2005"));
    assert_eq!(
        odd.message_direction(),
        Some(&MessageDirection::Unlisted("X".into()))
    );
}

#[test]
fn every_status_has_the_services_word() {
    for (status, word) in [
        (DeliveryStatus::Accepted, "accepted"),
        (DeliveryStatus::Queued, "queued"),
        (DeliveryStatus::Sending, "sending"),
        (DeliveryStatus::Delivered, "delivered"),
        (DeliveryStatus::Error, "error"),
        (DeliveryStatus::Sent, "sent"),
        (DeliveryStatus::Failed, "failed"),
        (DeliveryStatus::Undelivered, "undelivered"),
        (DeliveryStatus::Unclaimed, "unclaimed"),
    ] {
        assert_eq!(status.as_str(), word);
        assert_eq!(DeliveryStatus::from(word), status);
    }
}

#[test]
fn members_that_the_page_does_not_list_are_kept() {
    let sample = sample!("GetContactByPhoneNumber.response.with-messages.json");
    let contact = decoded::<Contact>(&parsed(sample));
    assert_eq!(
        contact.extra_members().get("thread_id").unwrap().as_str(),
        json!(987).to_string()
    );

    let dashboards = parsed(sample!("GetDashboards.response.json"));
    let dashboards = decoded::<GetDashboardsResponse>(&dashboards);
    let time_zone = dashboards.items()[1].member("timeZoneId");
    assert_eq!(time_zone, Some(json!("Eastern Standard Time")));

    let messages = parsed(sample!("GetMessagesByContactPhone.response.statuses.json"));
    let messages = decoded::<GetMessagesByContactPhoneResponse>(&messages);
    let segments = messages.items()[3].member("segments_count");
    assert_eq!(segments, Some(json!(2)));

    for name in ["dashboard_phone", "customer_phone"] {
        let message = decoded::<Message>(&json!({name: "14235550123"}));
        assert_eq!(message.member(name), Some(json!("14235550123")));
    }

    let conversations = parsed(sample!("GetConversations.response.json"));
    let conversations = decoded::<GetConversationsResponse>(&conversations);
    let name = conversations.items()[1].member("customer_friendly_name");
    assert_eq!(name, Some(json!("John Smith")));
}

#[test]
fn the_address_of_a_picture_may_lack_its_scheme() {
    let sample = parsed(sample!("GetMessagesByContactPhone.response.json"));
    let reply = decoded::<GetMessagesByContactPhoneResponse>(&sample);
    let picture = &reply.items()[0].mms_media()[0];
    assert_eq!(
        picture,
        "textrequeststorage.com/182739/3fd60fc2-1759-4dee-ac6f-4a97b994b84f.jpeg"
    );
}

#[tokio::test]
async fn the_key_travels_in_its_header_alone() {
    let service = responding(sample!("GetDashboard.response.json"));
    let client = service.client();
    client.get_dashboard(DASHBOARD).send().await.unwrap();
    assert!(!format!("{client:?} {client:#?}").contains(crate::service::API_KEY));
    assert_eq!(service.request().header("authorization"), None);
}

#[test]
fn a_page_is_gone_through_like_a_list() {
    let page = json!({"items": [{"id": 1, "name": "Regulars"}, {"id": 2, "name": "Staff"}]});
    let page = decoded::<GetGroupsResponse>(&page);
    let borrowed: Vec<_> = (&page).into_iter().filter_map(Group::id).collect();
    assert_eq!(borrowed, [1, 2]);
    let owned: Vec<_> = page.into_iter().map(|group| group.id()).collect();
    assert_eq!(owned, [Some(1), Some(2)]);
}
