//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_text_request::ObjectExt as _;
use connector_text_request::connector_runtime::testing::{Leaf, leaf, round_trip};

#[test]
fn bulk_update_contacts_request() {
    round_trip::<
        Vec<connector_text_request::types::ContactUpdate>,
    >(
        include_str!("samples/BulkUpdateContacts.request.json"),
        &[
            Leaf::new("/0/display_name", |root| leaf(root.first()?.display_name()?)),
            Leaf::new("/0/first_name", |root| leaf(root.first()?.first_name()?)),
            Leaf::new("/0/groups/0", |root| leaf(root.first()?.groups().first()?)),
            Leaf::new("/0/groups/1", |root| leaf(root.first()?.groups().get(1)?)),
            Leaf::new("/0/is_archived", |root| leaf(root.first()?.is_archived()?)),
            Leaf::new("/0/is_blocked", |root| leaf(root.first()?.is_blocked()?)),
            Leaf::new("/0/is_suppressed", |root| leaf(root.first()?.is_suppressed()?)),
            Leaf::new("/0/last_name", |root| leaf(root.first()?.last_name()?)),
            Leaf::new("/0/note", |root| leaf(root.first()?.note()?)),
            Leaf::new("/0/phone_number", |root| leaf(root.first()?.phone_number()?)),
            Leaf::new(
                "/0/suppressed_reason",
                |root| leaf(root.first()?.suppressed_reason()?),
            ),
        ],
    );
}

#[test]
fn bulk_update_contacts_response_empty() {
    round_trip::<
        Vec<connector_text_request::types::Contact>,
    >(
        include_str!("samples/BulkUpdateContacts.response.empty.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}

#[test]
fn bulk_update_contacts_response() {
    round_trip::<
        Vec<connector_text_request::types::Contact>,
    >(
        include_str!("samples/BulkUpdateContacts.response.json"),
        &[
            Leaf::new(
                "/0/contact_tags/0",
                |root| leaf(root.first()?.contact_tags().first()?),
            ),
            Leaf::new(
                "/0/contact_tags/1",
                |root| leaf(root.first()?.contact_tags().get(1)?),
            ),
            Leaf::new(
                "/0/custom_fields/0/id",
                |root| leaf(root.first()?.custom_fields().first()?.id()?),
            ),
            Leaf::new(
                "/0/custom_fields/0/value",
                |root| leaf(root.first()?.custom_fields().first()?.value()?),
            ),
            Leaf::new(
                "/0/date_created_utc",
                |root| leaf(root.first()?.date_created_utc()?),
            ),
            Leaf::new("/0/display_name", |root| leaf(root.first()?.display_name()?)),
            Leaf::new(
                "/0/first_contact_utc",
                |root| leaf(root.first()?.first_contact_utc()?),
            ),
            Leaf::new("/0/first_name", |root| leaf(root.first()?.first_name()?)),
            Leaf::new("/0/groups/0", |root| leaf(root.first()?.groups().first()?)),
            Leaf::new("/0/groups/1", |root| leaf(root.first()?.groups().get(1)?)),
            Leaf::new("/0/is_archived", |root| leaf(root.first()?.is_archived()?)),
            Leaf::new("/0/is_blocked", |root| leaf(root.first()?.is_blocked()?)),
            Leaf::new("/0/is_resolved", |root| leaf(root.first()?.is_resolved()?)),
            Leaf::new("/0/is_suppressed", |root| leaf(root.first()?.is_suppressed()?)),
            Leaf::new(
                "/0/last_contact_date_utc",
                |root| leaf(root.first()?.last_contact_date_utc()?),
            ),
            Leaf::new("/0/last_message", |root| leaf(root.first()?.last_message()?)),
            Leaf::new(
                "/0/last_msg_received_utc",
                |root| leaf(root.first()?.last_msg_received_utc()?),
            ),
            Leaf::new(
                "/0/last_msg_sent_utc",
                |root| leaf(root.first()?.last_msg_sent_utc()?),
            ),
            Leaf::new("/0/last_name", |root| leaf(root.first()?.last_name()?)),
            Leaf::new("/0/note", |root| leaf(root.first()?.note()?)),
            Leaf::new("/0/opted_out_utc", |root| leaf(root.first()?.opted_out_utc()?)),
            Leaf::new("/0/phone_number", |root| leaf(root.first()?.phone_number()?)),
            Leaf::new("/0/response_count", |root| leaf(root.first()?.response_count()?)),
            Leaf::new(
                "/0/suppressed_reason",
                |root| leaf(root.first()?.suppressed_reason()?),
            ),
            Leaf::new(
                "/0/total_msgs_received",
                |root| leaf(root.first()?.total_msgs_received()?),
            ),
            Leaf::new(
                "/0/total_msgs_sent",
                |root| leaf(root.first()?.total_msgs_sent()?),
            ),
        ],
    );
}

#[test]
fn cancel_payment_response() {
    round_trip::<
        connector_text_request::types::Payment,
    >(
        include_str!("samples/CancelPayment.response.json"),
        &[
            Leaf::new("/amount_requested", |root| leaf(root.amount_requested()?)),
            Leaf::new("/customer_phone", |root| leaf(root.customer_phone()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/is_past_due", |root| leaf(root.is_past_due()?)),
            Leaf::new("/payment_id", |root| leaf(root.payment_id()?)),
            Leaf::new("/recipient", |root| leaf(root.recipient()?)),
            Leaf::new("/reference_number", |root| leaf(root.reference_number()?)),
            Leaf::new("/reminder_was_sent", |root| leaf(root.reminder_was_sent()?)),
            Leaf::new("/request_date", |root| leaf(root.request_date()?)),
            Leaf::new(
                "/textrequest_payment_status",
                |root| leaf(root.textrequest_payment_status()?),
            ),
            Leaf::new("/transaction_status", |root| leaf(root.transaction_status()?)),
        ],
    );
}

#[test]
fn create_contact_request_clear() {
    round_trip::<
        connector_text_request::types::CreateContactRequest,
    >(
        include_str!("samples/CreateContact.request.clear.json"),
        &[
            Leaf::new("/contact_tags", |root| leaf(root.contact_tags())),
            Leaf::new("/custom_fields", |root| leaf(root.custom_fields())),
        ],
    );
}

#[test]
fn create_contact_request_custom_field() {
    round_trip::<
        connector_text_request::types::CreateContactRequest,
    >(
        include_str!("samples/CreateContact.request.custom-field.json"),
        &[
            Leaf::new("/contact_tags/0", |root| leaf(root.contact_tags().first()?)),
            Leaf::new(
                "/custom_fields/0/id",
                |root| leaf(root.custom_fields().first()?.id()?),
            ),
            Leaf::new(
                "/custom_fields/0/value",
                |root| leaf(root.custom_fields().first()?.value()?),
            ),
            Leaf::new("/first_name", |root| leaf(root.first_name()?)),
            Leaf::new("/groups/0", |root| leaf(root.groups().first()?)),
        ],
    );
}

#[test]
fn create_contact_request() {
    round_trip::<
        connector_text_request::types::CreateContactRequest,
    >(
        include_str!("samples/CreateContact.request.json"),
        &[
            Leaf::new("/display_name", |root| leaf(root.display_name()?)),
            Leaf::new("/first_name", |root| leaf(root.first_name()?)),
            Leaf::new("/is_archived", |root| leaf(root.is_archived()?)),
            Leaf::new("/is_blocked", |root| leaf(root.is_blocked()?)),
            Leaf::new("/is_resolved", |root| leaf(root.is_resolved()?)),
            Leaf::new("/is_suppressed", |root| leaf(root.is_suppressed()?)),
            Leaf::new("/last_name", |root| leaf(root.last_name()?)),
            Leaf::new("/note", |root| leaf(root.note()?)),
            Leaf::new("/suppressed_reason", |root| leaf(root.suppressed_reason()?)),
        ],
    );
}

#[test]
fn create_contact_response() {
    round_trip::<
        connector_text_request::types::Contact,
    >(
        include_str!("samples/CreateContact.response.json"),
        &[
            Leaf::new("/contact_tags/0", |root| leaf(root.contact_tags().first()?)),
            Leaf::new("/contact_tags/1", |root| leaf(root.contact_tags().get(1)?)),
            Leaf::new(
                "/custom_fields/0/id",
                |root| leaf(root.custom_fields().first()?.id()?),
            ),
            Leaf::new(
                "/custom_fields/0/value",
                |root| leaf(root.custom_fields().first()?.value()?),
            ),
            Leaf::new("/date_created_utc", |root| leaf(root.date_created_utc()?)),
            Leaf::new("/display_name", |root| leaf(root.display_name()?)),
            Leaf::new("/first_contact_utc", |root| leaf(root.first_contact_utc()?)),
            Leaf::new("/first_name", |root| leaf(root.first_name()?)),
            Leaf::new("/groups/0", |root| leaf(root.groups().first()?)),
            Leaf::new("/groups/1", |root| leaf(root.groups().get(1)?)),
            Leaf::new("/is_archived", |root| leaf(root.is_archived()?)),
            Leaf::new("/is_blocked", |root| leaf(root.is_blocked()?)),
            Leaf::new("/is_resolved", |root| leaf(root.is_resolved()?)),
            Leaf::new("/is_suppressed", |root| leaf(root.is_suppressed()?)),
            Leaf::new(
                "/last_contact_date_utc",
                |root| leaf(root.last_contact_date_utc()?),
            ),
            Leaf::new("/last_message", |root| leaf(root.last_message()?)),
            Leaf::new(
                "/last_msg_received_utc",
                |root| leaf(root.last_msg_received_utc()?),
            ),
            Leaf::new("/last_msg_sent_utc", |root| leaf(root.last_msg_sent_utc()?)),
            Leaf::new("/last_name", |root| leaf(root.last_name()?)),
            Leaf::new("/note", |root| leaf(root.note()?)),
            Leaf::new("/opted_out_utc", |root| leaf(root.opted_out_utc()?)),
            Leaf::new("/phone_number", |root| leaf(root.phone_number()?)),
            Leaf::new("/response_count", |root| leaf(root.response_count()?)),
            Leaf::new("/suppressed_reason", |root| leaf(root.suppressed_reason()?)),
            Leaf::new("/total_msgs_received", |root| leaf(root.total_msgs_received()?)),
            Leaf::new("/total_msgs_sent", |root| leaf(root.total_msgs_sent()?)),
        ],
    );
}

#[test]
fn create_dashboard_request() {
    round_trip::<
        connector_text_request::types::CreateDashboardRequest,
    >(
        include_str!("samples/CreateDashboard.request.json"),
        &[
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/phone", |root| leaf(root.phone()?)),
        ],
    );
}

#[test]
fn create_dashboard_response() {
    round_trip::<
        connector_text_request::types::Dashboard,
    >(
        include_str!("samples/CreateDashboard.response.json"),
        &[
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/phone", |root| leaf(root.phone()?)),
        ],
    );
}

#[test]
fn create_group_request() {
    round_trip::<
        connector_text_request::types::GroupDetails,
    >(
        include_str!("samples/CreateGroup.request.json"),
        &[
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/notes", |root| leaf(root.notes()?)),
        ],
    );
}

#[test]
fn create_group_response() {
    round_trip::<
        connector_text_request::types::Group,
    >(
        include_str!("samples/CreateGroup.response.json"),
        &[
            Leaf::new("/group_member_count", |root| leaf(root.group_member_count()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/is_keyword", |root| leaf(root.is_keyword()?)),
            Leaf::new(
                "/last_message_sent_utc",
                |root| leaf(root.last_message_sent_utc()?),
            ),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/notes", |root| leaf(root.notes()?)),
        ],
    );
}

#[test]
fn create_payment_request() {
    round_trip::<
        connector_text_request::types::CreatePaymentRequest,
    >(
        include_str!("samples/CreatePayment.request.json"),
        &[
            Leaf::new("/amount_requested", |root| leaf(root.amount_requested()?)),
            Leaf::new("/customer_phone", |root| leaf(root.customer_phone()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/message", |root| leaf(root.message()?)),
            Leaf::new("/reference_number", |root| leaf(root.reference_number()?)),
        ],
    );
}

#[test]
fn create_payment_response() {
    round_trip::<
        connector_text_request::types::Payment,
    >(
        include_str!("samples/CreatePayment.response.json"),
        &[
            Leaf::new("/amount_requested", |root| leaf(root.amount_requested()?)),
            Leaf::new("/customer_phone", |root| leaf(root.customer_phone()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/is_past_due", |root| leaf(root.is_past_due()?)),
            Leaf::new("/payment_id", |root| leaf(root.payment_id()?)),
            Leaf::new("/recipient", |root| leaf(root.recipient()?)),
            Leaf::new("/reference_number", |root| leaf(root.reference_number()?)),
            Leaf::new("/reminder_was_sent", |root| leaf(root.reminder_was_sent()?)),
            Leaf::new("/request_date", |root| leaf(root.request_date()?)),
            Leaf::new(
                "/textrequest_payment_status",
                |root| leaf(root.textrequest_payment_status()?),
            ),
            Leaf::new("/transaction_status", |root| leaf(root.transaction_status()?)),
        ],
    );
}

#[test]
fn get_contact_by_phone_number_response() {
    round_trip::<
        connector_text_request::types::Contact,
    >(
        include_str!("samples/GetContactByPhoneNumber.response.json"),
        &[
            Leaf::new("/contact_tags/0", |root| leaf(root.contact_tags().first()?)),
            Leaf::new("/contact_tags/1", |root| leaf(root.contact_tags().get(1)?)),
            Leaf::new(
                "/custom_fields/0/id",
                |root| leaf(root.custom_fields().first()?.id()?),
            ),
            Leaf::new(
                "/custom_fields/0/value",
                |root| leaf(root.custom_fields().first()?.value()?),
            ),
            Leaf::new("/date_created_utc", |root| leaf(root.date_created_utc()?)),
            Leaf::new("/display_name", |root| leaf(root.display_name()?)),
            Leaf::new("/first_contact_utc", |root| leaf(root.first_contact_utc()?)),
            Leaf::new("/first_name", |root| leaf(root.first_name()?)),
            Leaf::new("/groups/0", |root| leaf(root.groups().first()?)),
            Leaf::new("/groups/1", |root| leaf(root.groups().get(1)?)),
            Leaf::new("/is_archived", |root| leaf(root.is_archived()?)),
            Leaf::new("/is_blocked", |root| leaf(root.is_blocked()?)),
            Leaf::new("/is_resolved", |root| leaf(root.is_resolved()?)),
            Leaf::new("/is_suppressed", |root| leaf(root.is_suppressed()?)),
            Leaf::new(
                "/last_contact_date_utc",
                |root| leaf(root.last_contact_date_utc()?),
            ),
            Leaf::new("/last_message", |root| leaf(root.last_message()?)),
            Leaf::new(
                "/last_msg_received_utc",
                |root| leaf(root.last_msg_received_utc()?),
            ),
            Leaf::new("/last_msg_sent_utc", |root| leaf(root.last_msg_sent_utc()?)),
            Leaf::new("/last_name", |root| leaf(root.last_name()?)),
            Leaf::new("/note", |root| leaf(root.note()?)),
            Leaf::new("/opted_out_utc", |root| leaf(root.opted_out_utc()?)),
            Leaf::new("/phone_number", |root| leaf(root.phone_number()?)),
            Leaf::new("/response_count", |root| leaf(root.response_count()?)),
            Leaf::new("/suppressed_reason", |root| leaf(root.suppressed_reason()?)),
            Leaf::new("/total_msgs_received", |root| leaf(root.total_msgs_received()?)),
            Leaf::new("/total_msgs_sent", |root| leaf(root.total_msgs_sent()?)),
        ],
    );
}

#[test]
fn get_contact_by_phone_number_response_with_messages() {
    round_trip::<
        connector_text_request::types::Contact,
    >(
        include_str!("samples/GetContactByPhoneNumber.response.with-messages.json"),
        &[
            Leaf::new("/contact_tags/0", |root| leaf(root.contact_tags().first()?)),
            Leaf::new("/contact_tags/1", |root| leaf(root.contact_tags().get(1)?)),
            Leaf::new(
                "/custom_fields/0/id",
                |root| leaf(root.custom_fields().first()?.id()?),
            ),
            Leaf::new(
                "/custom_fields/0/value",
                |root| leaf(root.custom_fields().first()?.value()?),
            ),
            Leaf::new("/date_created_utc", |root| leaf(root.date_created_utc()?)),
            Leaf::new("/display_name", |root| leaf(root.display_name()?)),
            Leaf::new("/first_contact_utc", |root| leaf(root.first_contact_utc()?)),
            Leaf::new("/first_name", |root| leaf(root.first_name()?)),
            Leaf::new("/groups/0", |root| leaf(root.groups().first()?)),
            Leaf::new("/groups/1", |root| leaf(root.groups().get(1)?)),
            Leaf::new("/is_archived", |root| leaf(root.is_archived()?)),
            Leaf::new("/is_blocked", |root| leaf(root.is_blocked()?)),
            Leaf::new("/is_resolved", |root| leaf(root.is_resolved()?)),
            Leaf::new("/is_suppressed", |root| leaf(root.is_suppressed()?)),
            Leaf::new(
                "/last_contact_date_utc",
                |root| leaf(root.last_contact_date_utc()?),
            ),
            Leaf::new("/last_message/body", |root| leaf(root.last_message()?.body()?)),
            Leaf::new(
                "/last_message/delivery_error",
                |root| leaf(root.last_message()?.delivery_error()?),
            ),
            Leaf::new(
                "/last_message/delivery_status",
                |root| leaf(root.last_message()?.delivery_status()?),
            ),
            Leaf::new(
                "/last_message/message_direction",
                |root| leaf(root.last_message()?.message_direction()?),
            ),
            Leaf::new(
                "/last_message/message_id",
                |root| leaf(root.last_message()?.message_id()?),
            ),
            Leaf::new(
                "/last_message/message_timestamp_utc",
                |root| leaf(root.last_message()?.message_timestamp_utc()?),
            ),
            Leaf::new(
                "/last_message/mms_media",
                |root| leaf(root.last_message()?.mms_media()),
            ),
            Leaf::new(
                "/last_message/response_by_username",
                |root| leaf(root.last_message()?.response_by_username()?),
            ),
            Leaf::new(
                "/last_msg_received_utc",
                |root| leaf(root.last_msg_received_utc()?),
            ),
            Leaf::new("/last_msg_sent_utc", |root| leaf(root.last_msg_sent_utc()?)),
            Leaf::new("/last_name", |root| leaf(root.last_name()?)),
            Leaf::new("/note", |root| leaf(root.note()?)),
            Leaf::new("/opted_out_utc", |root| leaf(root.opted_out_utc()?)),
            Leaf::new("/phone_number", |root| leaf(root.phone_number()?)),
            Leaf::new("/response_count", |root| leaf(root.response_count()?)),
            Leaf::new("/suppressed_reason", |root| leaf(root.suppressed_reason()?)),
            Leaf::new("/thread_id", |root| leaf(root.extra_members().get("thread_id")?)),
            Leaf::new("/total_msgs_received", |root| leaf(root.total_msgs_received()?)),
            Leaf::new("/total_msgs_sent", |root| leaf(root.total_msgs_sent()?)),
        ],
    );
}

#[test]
fn get_contacts_response_beyond_the_last_page() {
    round_trip::<
        connector_text_request::types::GetContactsResponse,
    >(
        include_str!("samples/GetContacts.response.beyond-the-last-page.json"),
        &[
            Leaf::new("/items", |root| leaf(root.items())),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_contacts_response_clamped() {
    round_trip::<
        connector_text_request::types::GetContactsResponse,
    >(
        include_str!("samples/GetContacts.response.clamped.json"),
        &[
            Leaf::new(
                "/items/0/first_name",
                |root| leaf(root.items().first()?.first_name()?),
            ),
            Leaf::new(
                "/items/0/groups/0",
                |root| leaf(root.items().first()?.groups().first()?),
            ),
            Leaf::new(
                "/items/0/groups/1",
                |root| leaf(root.items().first()?.groups().get(1)?),
            ),
            Leaf::new(
                "/items/0/phone_number",
                |root| leaf(root.items().first()?.phone_number()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_contacts_response() {
    round_trip::<
        connector_text_request::types::GetContactsResponse,
    >(
        include_str!("samples/GetContacts.response.json"),
        &[
            Leaf::new(
                "/items/0/contact_tags/0",
                |root| leaf(root.items().first()?.contact_tags().first()?),
            ),
            Leaf::new(
                "/items/0/contact_tags/1",
                |root| leaf(root.items().first()?.contact_tags().get(1)?),
            ),
            Leaf::new(
                "/items/0/custom_fields/0/id",
                |root| leaf(root.items().first()?.custom_fields().first()?.id()?),
            ),
            Leaf::new(
                "/items/0/custom_fields/0/value",
                |root| leaf(root.items().first()?.custom_fields().first()?.value()?),
            ),
            Leaf::new(
                "/items/0/date_created_utc",
                |root| leaf(root.items().first()?.date_created_utc()?),
            ),
            Leaf::new(
                "/items/0/display_name",
                |root| leaf(root.items().first()?.display_name()?),
            ),
            Leaf::new(
                "/items/0/first_contact_utc",
                |root| leaf(root.items().first()?.first_contact_utc()?),
            ),
            Leaf::new(
                "/items/0/first_name",
                |root| leaf(root.items().first()?.first_name()?),
            ),
            Leaf::new(
                "/items/0/groups/0",
                |root| leaf(root.items().first()?.groups().first()?),
            ),
            Leaf::new(
                "/items/0/groups/1",
                |root| leaf(root.items().first()?.groups().get(1)?),
            ),
            Leaf::new(
                "/items/0/is_archived",
                |root| leaf(root.items().first()?.is_archived()?),
            ),
            Leaf::new(
                "/items/0/is_blocked",
                |root| leaf(root.items().first()?.is_blocked()?),
            ),
            Leaf::new(
                "/items/0/is_resolved",
                |root| leaf(root.items().first()?.is_resolved()?),
            ),
            Leaf::new(
                "/items/0/is_suppressed",
                |root| leaf(root.items().first()?.is_suppressed()?),
            ),
            Leaf::new(
                "/items/0/last_contact_date_utc",
                |root| leaf(root.items().first()?.last_contact_date_utc()?),
            ),
            Leaf::new(
                "/items/0/last_message",
                |root| leaf(root.items().first()?.last_message()?),
            ),
            Leaf::new(
                "/items/0/last_msg_received_utc",
                |root| leaf(root.items().first()?.last_msg_received_utc()?),
            ),
            Leaf::new(
                "/items/0/last_msg_sent_utc",
                |root| leaf(root.items().first()?.last_msg_sent_utc()?),
            ),
            Leaf::new(
                "/items/0/last_name",
                |root| leaf(root.items().first()?.last_name()?),
            ),
            Leaf::new("/items/0/note", |root| leaf(root.items().first()?.note()?)),
            Leaf::new(
                "/items/0/opted_out_utc",
                |root| leaf(root.items().first()?.opted_out_utc()?),
            ),
            Leaf::new(
                "/items/0/phone_number",
                |root| leaf(root.items().first()?.phone_number()?),
            ),
            Leaf::new(
                "/items/0/response_count",
                |root| leaf(root.items().first()?.response_count()?),
            ),
            Leaf::new(
                "/items/0/suppressed_reason",
                |root| leaf(root.items().first()?.suppressed_reason()?),
            ),
            Leaf::new(
                "/items/0/total_msgs_received",
                |root| leaf(root.items().first()?.total_msgs_received()?),
            ),
            Leaf::new(
                "/items/0/total_msgs_sent",
                |root| leaf(root.items().first()?.total_msgs_sent()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_contacts_response_nulls() {
    round_trip::<
        connector_text_request::types::GetContactsResponse,
    >(
        include_str!("samples/GetContacts.response.nulls.json"),
        &[
            Leaf::new(
                "/items/0/contact_tags",
                |root| leaf(root.items().first()?.contact_tags()),
            ),
            Leaf::new(
                "/items/0/custom_fields/0/id",
                |root| leaf(root.items().first()?.custom_fields().first()?.id()?),
            ),
            Leaf::new(
                "/items/0/custom_fields/0/value",
                |root| leaf(root.items().first()?.custom_fields().first()?.value()?),
            ),
            Leaf::new(
                "/items/0/date_created_utc",
                |root| leaf(root.items().first()?.date_created_utc()?),
            ),
            Leaf::new(
                "/items/0/display_name",
                |root| leaf(root.items().first()?.display_name()?),
            ),
            Leaf::new(
                "/items/0/first_contact_utc",
                |root| leaf(root.items().first()?.first_contact_utc()?),
            ),
            Leaf::new(
                "/items/0/first_name",
                |root| leaf(root.items().first()?.first_name()?),
            ),
            Leaf::new("/items/0/groups", |root| leaf(root.items().first()?.groups())),
            Leaf::new(
                "/items/0/is_archived",
                |root| leaf(root.items().first()?.is_archived()?),
            ),
            Leaf::new(
                "/items/0/is_blocked",
                |root| leaf(root.items().first()?.is_blocked()?),
            ),
            Leaf::new(
                "/items/0/is_resolved",
                |root| leaf(root.items().first()?.is_resolved()?),
            ),
            Leaf::new(
                "/items/0/is_suppressed",
                |root| leaf(root.items().first()?.is_suppressed()?),
            ),
            Leaf::new(
                "/items/0/last_contact_date_utc",
                |root| leaf(root.items().first()?.last_contact_date_utc()?),
            ),
            Leaf::new(
                "/items/0/last_message",
                |root| leaf(root.items().first()?.last_message()?),
            ),
            Leaf::new(
                "/items/0/last_msg_received_utc",
                |root| leaf(root.items().first()?.last_msg_received_utc()?),
            ),
            Leaf::new(
                "/items/0/last_msg_sent_utc",
                |root| leaf(root.items().first()?.last_msg_sent_utc()?),
            ),
            Leaf::new(
                "/items/0/last_name",
                |root| leaf(root.items().first()?.last_name()?),
            ),
            Leaf::new("/items/0/note", |root| leaf(root.items().first()?.note()?)),
            Leaf::new(
                "/items/0/opted_out_utc",
                |root| leaf(root.items().first()?.opted_out_utc()?),
            ),
            Leaf::new(
                "/items/0/phone_number",
                |root| leaf(root.items().first()?.phone_number()?),
            ),
            Leaf::new(
                "/items/0/response_count",
                |root| leaf(root.items().first()?.response_count()?),
            ),
            Leaf::new(
                "/items/0/suppressed_reason",
                |root| leaf(root.items().first()?.suppressed_reason()?),
            ),
            Leaf::new(
                "/items/0/total_msgs_received",
                |root| leaf(root.items().first()?.total_msgs_received()?),
            ),
            Leaf::new(
                "/items/0/total_msgs_sent",
                |root| leaf(root.items().first()?.total_msgs_sent()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_conversations_response() {
    round_trip::<
        connector_text_request::types::GetConversationsResponse,
    >(
        include_str!("samples/GetConversations.response.json"),
        &[
            Leaf::new(
                "/items/0/last_message/body",
                |root| leaf(root.items().first()?.last_message()?.body()?),
            ),
            Leaf::new(
                "/items/0/last_message/delivery_error",
                |root| leaf(root.items().first()?.last_message()?.delivery_error()?),
            ),
            Leaf::new(
                "/items/0/last_message/delivery_status",
                |root| leaf(root.items().first()?.last_message()?.delivery_status()?),
            ),
            Leaf::new(
                "/items/0/last_message/message_direction",
                |root| leaf(root.items().first()?.last_message()?.message_direction()?),
            ),
            Leaf::new(
                "/items/0/last_message/message_id",
                |root| leaf(root.items().first()?.last_message()?.message_id()?),
            ),
            Leaf::new(
                "/items/0/last_message/message_timestamp_utc",
                |root| leaf(
                    root.items().first()?.last_message()?.message_timestamp_utc()?,
                ),
            ),
            Leaf::new(
                "/items/0/last_message/mms_media",
                |root| leaf(root.items().first()?.last_message()?.mms_media()),
            ),
            Leaf::new(
                "/items/0/last_message/response_by_username",
                |root| leaf(
                    root.items().first()?.last_message()?.response_by_username()?,
                ),
            ),
            Leaf::new(
                "/items/0/phone_number",
                |root| leaf(root.items().first()?.phone_number()?),
            ),
            Leaf::new(
                "/items/1/customer_friendly_name",
                |root| leaf(
                    root.items().get(1)?.extra_members().get("customer_friendly_name")?,
                ),
            ),
            Leaf::new(
                "/items/1/last_message",
                |root| leaf(root.items().get(1)?.last_message()?),
            ),
            Leaf::new(
                "/items/1/phone_number",
                |root| leaf(root.items().get(1)?.phone_number()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_custom_fields_response_empty() {
    round_trip::<
        Vec<connector_text_request::types::CustomField>,
    >(
        include_str!("samples/GetCustomFields.response.empty.json"),
        &[Leaf::new("", |root| leaf(root))],
    );
}

#[test]
fn get_custom_fields_response() {
    round_trip::<
        Vec<connector_text_request::types::CustomField>,
    >(
        include_str!("samples/GetCustomFields.response.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_custom_fields_response_numbers() {
    round_trip::<
        Vec<connector_text_request::types::CustomField>,
    >(
        include_str!("samples/GetCustomFields.response.numbers.json"),
        &[
            Leaf::new("/0/id", |root| leaf(root.first()?.id()?)),
            Leaf::new("/0/name", |root| leaf(root.first()?.name()?)),
        ],
    );
}

#[test]
fn get_dashboard_response() {
    round_trip::<
        connector_text_request::types::Dashboard,
    >(
        include_str!("samples/GetDashboard.response.json"),
        &[
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/phone", |root| leaf(root.phone()?)),
        ],
    );
}

#[test]
fn get_dashboards_response() {
    round_trip::<
        connector_text_request::types::GetDashboardsResponse,
    >(
        include_str!("samples/GetDashboards.response.json"),
        &[
            Leaf::new("/items/0/id", |root| leaf(root.items().first()?.id()?)),
            Leaf::new("/items/0/name", |root| leaf(root.items().first()?.name()?)),
            Leaf::new("/items/0/phone", |root| leaf(root.items().first()?.phone()?)),
            Leaf::new("/items/1/id", |root| leaf(root.items().get(1)?.id()?)),
            Leaf::new("/items/1/name", |root| leaf(root.items().get(1)?.name()?)),
            Leaf::new("/items/1/phone", |root| leaf(root.items().get(1)?.phone()?)),
            Leaf::new(
                "/items/1/timeZoneId",
                |root| leaf(root.items().get(1)?.extra_members().get("timeZoneId")?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_group_by_id_response() {
    round_trip::<
        connector_text_request::types::Group,
    >(
        include_str!("samples/GetGroupById.response.json"),
        &[
            Leaf::new("/group_member_count", |root| leaf(root.group_member_count()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/is_keyword", |root| leaf(root.is_keyword()?)),
            Leaf::new(
                "/last_message_sent_utc",
                |root| leaf(root.last_message_sent_utc()?),
            ),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/notes", |root| leaf(root.notes()?)),
        ],
    );
}

#[test]
fn get_groups_response() {
    round_trip::<
        connector_text_request::types::GetGroupsResponse,
    >(
        include_str!("samples/GetGroups.response.json"),
        &[
            Leaf::new(
                "/items/0/group_member_count",
                |root| leaf(root.items().first()?.group_member_count()?),
            ),
            Leaf::new("/items/0/id", |root| leaf(root.items().first()?.id()?)),
            Leaf::new(
                "/items/0/is_keyword",
                |root| leaf(root.items().first()?.is_keyword()?),
            ),
            Leaf::new(
                "/items/0/last_message_sent_utc",
                |root| leaf(root.items().first()?.last_message_sent_utc()?),
            ),
            Leaf::new("/items/0/name", |root| leaf(root.items().first()?.name()?)),
            Leaf::new("/items/0/notes", |root| leaf(root.items().first()?.notes()?)),
            Leaf::new(
                "/items/1/group_member_count",
                |root| leaf(root.items().get(1)?.group_member_count()?),
            ),
            Leaf::new("/items/1/id", |root| leaf(root.items().get(1)?.id()?)),
            Leaf::new(
                "/items/1/is_keyword",
                |root| leaf(root.items().get(1)?.is_keyword()?),
            ),
            Leaf::new(
                "/items/1/last_message_sent_utc",
                |root| leaf(root.items().get(1)?.last_message_sent_utc()?),
            ),
            Leaf::new("/items/1/name", |root| leaf(root.items().get(1)?.name()?)),
            Leaf::new("/items/1/notes", |root| leaf(root.items().get(1)?.notes()?)),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_messages_by_contact_phone_response() {
    round_trip::<
        connector_text_request::types::GetMessagesByContactPhoneResponse,
    >(
        include_str!("samples/GetMessagesByContactPhone.response.json"),
        &[
            Leaf::new("/items/0/body", |root| leaf(root.items().first()?.body()?)),
            Leaf::new(
                "/items/0/delivery_error",
                |root| leaf(root.items().first()?.delivery_error()?),
            ),
            Leaf::new(
                "/items/0/delivery_status",
                |root| leaf(root.items().first()?.delivery_status()?),
            ),
            Leaf::new(
                "/items/0/message_direction",
                |root| leaf(root.items().first()?.message_direction()?),
            ),
            Leaf::new(
                "/items/0/message_id",
                |root| leaf(root.items().first()?.message_id()?),
            ),
            Leaf::new(
                "/items/0/message_timestamp_utc",
                |root| leaf(root.items().first()?.message_timestamp_utc()?),
            ),
            Leaf::new(
                "/items/0/mms_media/0",
                |root| leaf(root.items().first()?.mms_media().first()?),
            ),
            Leaf::new(
                "/items/0/mms_media/1",
                |root| leaf(root.items().first()?.mms_media().get(1)?),
            ),
            Leaf::new(
                "/items/0/response_by_username",
                |root| leaf(root.items().first()?.response_by_username()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_messages_by_contact_phone_response_second_page() {
    round_trip::<
        connector_text_request::types::GetMessagesByContactPhoneResponse,
    >(
        include_str!("samples/GetMessagesByContactPhone.response.second-page.json"),
        &[
            Leaf::new("/items/0/body", |root| leaf(root.items().first()?.body()?)),
            Leaf::new(
                "/items/0/delivery_error",
                |root| leaf(root.items().first()?.delivery_error()?),
            ),
            Leaf::new(
                "/items/0/delivery_status",
                |root| leaf(root.items().first()?.delivery_status()?),
            ),
            Leaf::new(
                "/items/0/message_direction",
                |root| leaf(root.items().first()?.message_direction()?),
            ),
            Leaf::new(
                "/items/0/message_id",
                |root| leaf(root.items().first()?.message_id()?),
            ),
            Leaf::new(
                "/items/0/message_timestamp_utc",
                |root| leaf(root.items().first()?.message_timestamp_utc()?),
            ),
            Leaf::new(
                "/items/0/mms_media",
                |root| leaf(root.items().first()?.mms_media()),
            ),
            Leaf::new(
                "/items/0/response_by_username",
                |root| leaf(root.items().first()?.response_by_username()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_messages_by_contact_phone_response_statuses() {
    round_trip::<
        connector_text_request::types::GetMessagesByContactPhoneResponse,
    >(
        include_str!("samples/GetMessagesByContactPhone.response.statuses.json"),
        &[
            Leaf::new("/items/0/body", |root| leaf(root.items().first()?.body()?)),
            Leaf::new(
                "/items/0/delivery_error",
                |root| leaf(root.items().first()?.delivery_error()?),
            ),
            Leaf::new(
                "/items/0/delivery_status",
                |root| leaf(root.items().first()?.delivery_status()?),
            ),
            Leaf::new(
                "/items/0/message_direction",
                |root| leaf(root.items().first()?.message_direction()?),
            ),
            Leaf::new(
                "/items/0/message_id",
                |root| leaf(root.items().first()?.message_id()?),
            ),
            Leaf::new(
                "/items/0/message_timestamp_utc",
                |root| leaf(root.items().first()?.message_timestamp_utc()?),
            ),
            Leaf::new(
                "/items/0/mms_media",
                |root| leaf(root.items().first()?.mms_media()),
            ),
            Leaf::new(
                "/items/0/response_by_username",
                |root| leaf(root.items().first()?.response_by_username()?),
            ),
            Leaf::new("/items/1/body", |root| leaf(root.items().get(1)?.body()?)),
            Leaf::new(
                "/items/1/delivery_error",
                |root| leaf(root.items().get(1)?.delivery_error()?),
            ),
            Leaf::new(
                "/items/1/delivery_status",
                |root| leaf(root.items().get(1)?.delivery_status()?),
            ),
            Leaf::new(
                "/items/1/message_direction",
                |root| leaf(root.items().get(1)?.message_direction()?),
            ),
            Leaf::new(
                "/items/1/message_id",
                |root| leaf(root.items().get(1)?.message_id()?),
            ),
            Leaf::new(
                "/items/1/message_timestamp_utc",
                |root| leaf(root.items().get(1)?.message_timestamp_utc()?),
            ),
            Leaf::new(
                "/items/1/mms_media",
                |root| leaf(root.items().get(1)?.mms_media()),
            ),
            Leaf::new(
                "/items/1/response_by_username",
                |root| leaf(root.items().get(1)?.response_by_username()?),
            ),
            Leaf::new("/items/2/body", |root| leaf(root.items().get(2)?.body()?)),
            Leaf::new(
                "/items/2/delivery_error",
                |root| leaf(root.items().get(2)?.delivery_error()?),
            ),
            Leaf::new(
                "/items/2/delivery_status",
                |root| leaf(root.items().get(2)?.delivery_status()?),
            ),
            Leaf::new(
                "/items/2/message_direction",
                |root| leaf(root.items().get(2)?.message_direction()?),
            ),
            Leaf::new(
                "/items/2/message_id",
                |root| leaf(root.items().get(2)?.message_id()?),
            ),
            Leaf::new(
                "/items/2/message_timestamp_utc",
                |root| leaf(root.items().get(2)?.message_timestamp_utc()?),
            ),
            Leaf::new(
                "/items/2/mms_media",
                |root| leaf(root.items().get(2)?.mms_media()),
            ),
            Leaf::new(
                "/items/2/response_by_username",
                |root| leaf(root.items().get(2)?.response_by_username()?),
            ),
            Leaf::new("/items/3/body", |root| leaf(root.items().get(3)?.body()?)),
            Leaf::new(
                "/items/3/delivery_error",
                |root| leaf(root.items().get(3)?.delivery_error()?),
            ),
            Leaf::new(
                "/items/3/delivery_status",
                |root| leaf(root.items().get(3)?.delivery_status()?),
            ),
            Leaf::new(
                "/items/3/message_direction",
                |root| leaf(root.items().get(3)?.message_direction()?),
            ),
            Leaf::new(
                "/items/3/message_id",
                |root| leaf(root.items().get(3)?.message_id()?),
            ),
            Leaf::new(
                "/items/3/message_timestamp_utc",
                |root| leaf(root.items().get(3)?.message_timestamp_utc()?),
            ),
            Leaf::new(
                "/items/3/mms_media",
                |root| leaf(root.items().get(3)?.mms_media()),
            ),
            Leaf::new(
                "/items/3/response_by_username",
                |root| leaf(root.items().get(3)?.response_by_username()?),
            ),
            Leaf::new(
                "/items/3/segments_count",
                |root| leaf(root.items().get(3)?.extra_members().get("segments_count")?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_payment_response() {
    round_trip::<
        connector_text_request::types::Payment,
    >(
        include_str!("samples/GetPayment.response.json"),
        &[
            Leaf::new("/amount_requested", |root| leaf(root.amount_requested()?)),
            Leaf::new("/customer_phone", |root| leaf(root.customer_phone()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/is_past_due", |root| leaf(root.is_past_due()?)),
            Leaf::new("/payment_id", |root| leaf(root.payment_id()?)),
            Leaf::new("/recipient", |root| leaf(root.recipient()?)),
            Leaf::new("/reference_number", |root| leaf(root.reference_number()?)),
            Leaf::new("/reminder_was_sent", |root| leaf(root.reminder_was_sent()?)),
            Leaf::new("/request_date", |root| leaf(root.request_date()?)),
            Leaf::new(
                "/textrequest_payment_status",
                |root| leaf(root.textrequest_payment_status()?),
            ),
            Leaf::new("/transaction_status", |root| leaf(root.transaction_status()?)),
        ],
    );
}

#[test]
fn get_payments_response_amount_as_text() {
    round_trip::<
        connector_text_request::types::GetPaymentsResponse,
    >(
        include_str!("samples/GetPayments.response.amount-as-text.json"),
        &[
            Leaf::new(
                "/items/0/amount_requested",
                |root| leaf(root.items().first()?.amount_requested()?),
            ),
            Leaf::new(
                "/items/0/customer_phone",
                |root| leaf(root.items().first()?.customer_phone()?),
            ),
            Leaf::new(
                "/items/0/description",
                |root| leaf(root.items().first()?.description()?),
            ),
            Leaf::new(
                "/items/0/is_past_due",
                |root| leaf(root.items().first()?.is_past_due()?),
            ),
            Leaf::new(
                "/items/0/payment_id",
                |root| leaf(root.items().first()?.payment_id()?),
            ),
            Leaf::new(
                "/items/0/recipient",
                |root| leaf(root.items().first()?.recipient()?),
            ),
            Leaf::new(
                "/items/0/reference_number",
                |root| leaf(root.items().first()?.reference_number()?),
            ),
            Leaf::new(
                "/items/0/reminder_was_sent",
                |root| leaf(root.items().first()?.reminder_was_sent()?),
            ),
            Leaf::new(
                "/items/0/request_date",
                |root| leaf(root.items().first()?.request_date()?),
            ),
            Leaf::new(
                "/items/0/textrequest_payment_status",
                |root| leaf(root.items().first()?.textrequest_payment_status()?),
            ),
            Leaf::new(
                "/items/0/transaction_status",
                |root| leaf(root.items().first()?.transaction_status()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_payments_response() {
    round_trip::<
        connector_text_request::types::GetPaymentsResponse,
    >(
        include_str!("samples/GetPayments.response.json"),
        &[
            Leaf::new(
                "/items/0/amount_requested",
                |root| leaf(root.items().first()?.amount_requested()?),
            ),
            Leaf::new(
                "/items/0/customer_phone",
                |root| leaf(root.items().first()?.customer_phone()?),
            ),
            Leaf::new(
                "/items/0/description",
                |root| leaf(root.items().first()?.description()?),
            ),
            Leaf::new(
                "/items/0/is_past_due",
                |root| leaf(root.items().first()?.is_past_due()?),
            ),
            Leaf::new(
                "/items/0/payment_id",
                |root| leaf(root.items().first()?.payment_id()?),
            ),
            Leaf::new(
                "/items/0/recipient",
                |root| leaf(root.items().first()?.recipient()?),
            ),
            Leaf::new(
                "/items/0/reference_number",
                |root| leaf(root.items().first()?.reference_number()?),
            ),
            Leaf::new(
                "/items/0/reminder_was_sent",
                |root| leaf(root.items().first()?.reminder_was_sent()?),
            ),
            Leaf::new(
                "/items/0/request_date",
                |root| leaf(root.items().first()?.request_date()?),
            ),
            Leaf::new(
                "/items/0/textrequest_payment_status",
                |root| leaf(root.items().first()?.textrequest_payment_status()?),
            ),
            Leaf::new(
                "/items/0/transaction_status",
                |root| leaf(root.items().first()?.transaction_status()?),
            ),
            Leaf::new(
                "/items/1/amount_requested",
                |root| leaf(root.items().get(1)?.amount_requested()?),
            ),
            Leaf::new(
                "/items/1/customer_phone",
                |root| leaf(root.items().get(1)?.customer_phone()?),
            ),
            Leaf::new(
                "/items/1/description",
                |root| leaf(root.items().get(1)?.description()?),
            ),
            Leaf::new(
                "/items/1/is_past_due",
                |root| leaf(root.items().get(1)?.is_past_due()?),
            ),
            Leaf::new(
                "/items/1/payment_id",
                |root| leaf(root.items().get(1)?.payment_id()?),
            ),
            Leaf::new(
                "/items/1/recipient",
                |root| leaf(root.items().get(1)?.recipient()?),
            ),
            Leaf::new(
                "/items/1/reference_number",
                |root| leaf(root.items().get(1)?.reference_number()?),
            ),
            Leaf::new(
                "/items/1/reminder_was_sent",
                |root| leaf(root.items().get(1)?.reminder_was_sent()?),
            ),
            Leaf::new(
                "/items/1/request_date",
                |root| leaf(root.items().get(1)?.request_date()?),
            ),
            Leaf::new(
                "/items/1/textrequest_payment_status",
                |root| leaf(root.items().get(1)?.textrequest_payment_status()?),
            ),
            Leaf::new(
                "/items/1/transaction_status",
                |root| leaf(root.items().get(1)?.transaction_status()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_tags_response() {
    round_trip::<
        connector_text_request::types::GetTagsResponse,
    >(
        include_str!("samples/GetTags.response.json"),
        &[
            Leaf::new("/items/0/id", |root| leaf(root.items().first()?.id()?)),
            Leaf::new("/items/0/tag", |root| leaf(root.items().first()?.tag()?)),
            Leaf::new(
                "/items/0/tag_color",
                |root| leaf(root.items().first()?.tag_color()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn get_tags_response_numbers() {
    round_trip::<
        connector_text_request::types::GetTagsResponse,
    >(
        include_str!("samples/GetTags.response.numbers.json"),
        &[
            Leaf::new("/items/0/id", |root| leaf(root.items().first()?.id()?)),
            Leaf::new("/items/0/tag", |root| leaf(root.items().first()?.tag()?)),
            Leaf::new(
                "/items/0/tag_color",
                |root| leaf(root.items().first()?.tag_color()?),
            ),
            Leaf::new("/meta/page", |root| leaf(root.meta()?.page()?)),
            Leaf::new("/meta/page_size", |root| leaf(root.meta()?.page_size()?)),
            Leaf::new("/meta/total_items", |root| leaf(root.meta()?.total_items()?)),
        ],
    );
}

#[test]
fn mark_payment_paid_response() {
    round_trip::<
        connector_text_request::types::Payment,
    >(
        include_str!("samples/MarkPaymentPaid.response.json"),
        &[
            Leaf::new("/amount_requested", |root| leaf(root.amount_requested()?)),
            Leaf::new("/customer_phone", |root| leaf(root.customer_phone()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/is_past_due", |root| leaf(root.is_past_due()?)),
            Leaf::new("/payment_id", |root| leaf(root.payment_id()?)),
            Leaf::new("/recipient", |root| leaf(root.recipient()?)),
            Leaf::new("/reference_number", |root| leaf(root.reference_number()?)),
            Leaf::new("/reminder_was_sent", |root| leaf(root.reminder_was_sent()?)),
            Leaf::new("/request_date", |root| leaf(root.request_date()?)),
            Leaf::new(
                "/textrequest_payment_status",
                |root| leaf(root.textrequest_payment_status()?),
            ),
            Leaf::new("/transaction_status", |root| leaf(root.transaction_status()?)),
        ],
    );
}

#[test]
fn send_message_by_phone_number_request() {
    round_trip::<
        connector_text_request::types::SendMessageByPhoneNumberRequest,
    >(
        include_str!("samples/SendMessageByPhoneNumber.request.json"),
        &[
            Leaf::new("/body", |root| leaf(root.body()?)),
            Leaf::new("/sender_name", |root| leaf(root.sender_name()?)),
        ],
    );
}

#[test]
fn send_message_by_phone_number_request_location() {
    round_trip::<
        connector_text_request::types::SendMessageByPhoneNumberRequest,
    >(
        include_str!("samples/SendMessageByPhoneNumber.request.location.json"),
        &[
            Leaf::new("/body", |root| leaf(root.body()?)),
            Leaf::new("/location_callback", |root| leaf(root.location_callback()?)),
            Leaf::new("/mms_media/0", |root| leaf(root.mms_media().first()?)),
            Leaf::new("/status_callback", |root| leaf(root.status_callback()?)),
        ],
    );
}

#[test]
fn send_message_by_phone_number_response() {
    round_trip::<
        connector_text_request::types::Message,
    >(
        include_str!("samples/SendMessageByPhoneNumber.response.json"),
        &[
            Leaf::new("/body", |root| leaf(root.body()?)),
            Leaf::new("/delivery_error", |root| leaf(root.delivery_error()?)),
            Leaf::new("/delivery_status", |root| leaf(root.delivery_status()?)),
            Leaf::new("/message_direction", |root| leaf(root.message_direction()?)),
            Leaf::new("/message_id", |root| leaf(root.message_id()?)),
            Leaf::new(
                "/message_timestamp_utc",
                |root| leaf(root.message_timestamp_utc()?),
            ),
            Leaf::new("/mms_media/0", |root| leaf(root.mms_media().first()?)),
            Leaf::new("/mms_media/1", |root| leaf(root.mms_media().get(1)?)),
            Leaf::new("/response_by_username", |root| leaf(root.response_by_username()?)),
        ],
    );
}

#[test]
fn send_message_by_phone_number_response_nulls() {
    round_trip::<
        connector_text_request::types::Message,
    >(
        include_str!("samples/SendMessageByPhoneNumber.response.nulls.json"),
        &[
            Leaf::new("/body", |root| leaf(root.body()?)),
            Leaf::new("/delivery_error", |root| leaf(root.delivery_error()?)),
            Leaf::new("/delivery_status", |root| leaf(root.delivery_status()?)),
            Leaf::new("/message_direction", |root| leaf(root.message_direction()?)),
            Leaf::new("/message_id", |root| leaf(root.message_id()?)),
            Leaf::new(
                "/message_timestamp_utc",
                |root| leaf(root.message_timestamp_utc()?),
            ),
            Leaf::new("/mms_media", |root| leaf(root.mms_media())),
            Leaf::new("/response_by_username", |root| leaf(root.response_by_username()?)),
        ],
    );
}

#[test]
fn send_payment_reminder_response() {
    round_trip::<
        connector_text_request::types::Payment,
    >(
        include_str!("samples/SendPaymentReminder.response.json"),
        &[
            Leaf::new("/amount_requested", |root| leaf(root.amount_requested()?)),
            Leaf::new("/customer_phone", |root| leaf(root.customer_phone()?)),
            Leaf::new("/description", |root| leaf(root.description()?)),
            Leaf::new("/is_past_due", |root| leaf(root.is_past_due()?)),
            Leaf::new("/payment_id", |root| leaf(root.payment_id()?)),
            Leaf::new("/recipient", |root| leaf(root.recipient()?)),
            Leaf::new("/reference_number", |root| leaf(root.reference_number()?)),
            Leaf::new("/reminder_was_sent", |root| leaf(root.reminder_was_sent()?)),
            Leaf::new("/request_date", |root| leaf(root.request_date()?)),
            Leaf::new(
                "/textrequest_payment_status",
                |root| leaf(root.textrequest_payment_status()?),
            ),
            Leaf::new("/transaction_status", |root| leaf(root.transaction_status()?)),
        ],
    );
}

#[test]
fn texting_webhook_request() {
    round_trip::<
        connector_text_request::types::TextingWebhookRequest,
    >(
        include_str!("samples/TextingWebhook.request.json"),
        &[
            Leaf::new("/event", |root| leaf(root.event()?)),
            Leaf::new("/httpVerb", |root| leaf(root.http_verb()?)),
            Leaf::new("/target_url", |root| leaf(root.target_url()?)),
        ],
    );
}

#[test]
fn texting_webhook_request_other_verb() {
    round_trip::<
        connector_text_request::types::TextingWebhookRequest,
    >(
        include_str!("samples/TextingWebhook.request.other-verb.json"),
        &[
            Leaf::new("/event", |root| leaf(root.event()?)),
            Leaf::new("/httpVerb", |root| leaf(root.http_verb()?)),
            Leaf::new("/http_verb", |root| leaf(root.extra_members().get("http_verb")?)),
            Leaf::new("/target_url", |root| leaf(root.target_url()?)),
        ],
    );
}

#[test]
fn texting_webhook_response() {
    round_trip::<
        connector_text_request::types::Hook,
    >(
        include_str!("samples/TextingWebhook.response.json"),
        &[
            Leaf::new("/dashboard_id", |root| leaf(root.dashboard_id()?)),
            Leaf::new("/event", |root| leaf(root.event()?)),
            Leaf::new("/httpVerb", |root| leaf(root.http_verb()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/is_user_defined", |root| leaf(root.is_user_defined()?)),
            Leaf::new("/target_url", |root| leaf(root.target_url()?)),
        ],
    );
}

#[test]
fn texting_webhook_response_short() {
    round_trip::<
        connector_text_request::types::Hook,
    >(
        include_str!("samples/TextingWebhook.response.short.json"),
        &[
            Leaf::new("/event", |root| leaf(root.event()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/target_url", |root| leaf(root.target_url()?)),
        ],
    );
}

#[test]
fn texting_webhook_webhook_claimed_by_text() {
    round_trip::<
        connector_text_request::types::TextingNotification,
    >(
        include_str!("samples/TextingWebhook.webhook.claimed-by-text.json"),
        &[
            Leaf::new(
                "/account/externalAccountId",
                |root| leaf(root.account()?.external_account_id()?),
            ),
            Leaf::new("/account/id", |root| leaf(root.account()?.id()?)),
            Leaf::new(
                "/conversation/claimedBy",
                |root| leaf(root.conversation()?.claimed_by()?),
            ),
            Leaf::new(
                "/conversation/consumerFriendlyName",
                |root| leaf(root.conversation()?.consumer_friendly_name()?),
            ),
            Leaf::new(
                "/conversation/consumerPhoneNumber",
                |root| leaf(root.conversation()?.consumer_phone_number()?),
            ),
            Leaf::new("/conversation/date", |root| leaf(root.conversation()?.date()?)),
            Leaf::new("/conversation/id", |root| leaf(root.conversation()?.id()?)),
            Leaf::new(
                "/conversation/message",
                |root| leaf(root.conversation()?.message()?),
            ),
            Leaf::new(
                "/conversation/messageDirection",
                |root| leaf(root.conversation()?.message_direction()?),
            ),
            Leaf::new(
                "/conversation/mmsAttachments",
                |root| leaf(root.conversation()?.mms_attachments()),
            ),
            Leaf::new(
                "/conversation/numSegments",
                |root| leaf(root.conversation()?.num_segments()?),
            ),
            Leaf::new(
                "/conversation/status",
                |root| leaf(root.conversation()?.status()?),
            ),
            Leaf::new(
                "/messageUniqueIdentifier",
                |root| leaf(root.message_unique_identifier()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/description",
                |root| leaf(root.your_phone_number()?.description()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/externalPhoneId",
                |root| leaf(root.your_phone_number()?.external_phone_id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/id",
                |root| leaf(root.your_phone_number()?.id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/phoneNumber",
                |root| leaf(root.your_phone_number()?.phone_number()?),
            ),
        ],
    );
}

#[test]
fn texting_webhook_webhook() {
    round_trip::<
        connector_text_request::types::TextingNotification,
    >(
        include_str!("samples/TextingWebhook.webhook.json"),
        &[
            Leaf::new(
                "/account/externalAccountId",
                |root| leaf(root.account()?.external_account_id()?),
            ),
            Leaf::new("/account/id", |root| leaf(root.account()?.id()?)),
            Leaf::new(
                "/conversation/claimedBy",
                |root| leaf(root.conversation()?.claimed_by()?),
            ),
            Leaf::new(
                "/conversation/consumerFriendlyName",
                |root| leaf(root.conversation()?.consumer_friendly_name()?),
            ),
            Leaf::new(
                "/conversation/consumerPhoneNumber",
                |root| leaf(root.conversation()?.consumer_phone_number()?),
            ),
            Leaf::new("/conversation/date", |root| leaf(root.conversation()?.date()?)),
            Leaf::new("/conversation/id", |root| leaf(root.conversation()?.id()?)),
            Leaf::new(
                "/conversation/message",
                |root| leaf(root.conversation()?.message()?),
            ),
            Leaf::new(
                "/conversation/messageDirection",
                |root| leaf(root.conversation()?.message_direction()?),
            ),
            Leaf::new(
                "/conversation/mmsAttachments",
                |root| leaf(root.conversation()?.mms_attachments()),
            ),
            Leaf::new(
                "/conversation/numSegments",
                |root| leaf(root.conversation()?.num_segments()?),
            ),
            Leaf::new(
                "/conversation/status",
                |root| leaf(root.conversation()?.status()?),
            ),
            Leaf::new(
                "/messageUniqueIdentifier",
                |root| leaf(root.message_unique_identifier()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/description",
                |root| leaf(root.your_phone_number()?.description()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/externalPhoneId",
                |root| leaf(root.your_phone_number()?.external_phone_id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/id",
                |root| leaf(root.your_phone_number()?.id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/phoneNumber",
                |root| leaf(root.your_phone_number()?.phone_number()?),
            ),
        ],
    );
}

#[test]
fn texting_webhook_webhook_page_only() {
    round_trip::<
        connector_text_request::types::TextingNotification,
    >(
        include_str!("samples/TextingWebhook.webhook.page-only.json"),
        &[
            Leaf::new("/account/id", |root| leaf(root.account()?.id()?)),
            Leaf::new(
                "/conversation/claimedBy",
                |root| leaf(root.conversation()?.claimed_by()?),
            ),
            Leaf::new(
                "/conversation/consumerFriendlyName",
                |root| leaf(root.conversation()?.consumer_friendly_name()?),
            ),
            Leaf::new(
                "/conversation/consumerPhoneNumber",
                |root| leaf(root.conversation()?.consumer_phone_number()?),
            ),
            Leaf::new("/conversation/date", |root| leaf(root.conversation()?.date()?)),
            Leaf::new("/conversation/id", |root| leaf(root.conversation()?.id()?)),
            Leaf::new(
                "/conversation/message",
                |root| leaf(root.conversation()?.message()?),
            ),
            Leaf::new(
                "/conversation/messageDirection",
                |root| leaf(root.conversation()?.message_direction()?),
            ),
            Leaf::new(
                "/conversation/numSegments",
                |root| leaf(root.conversation()?.num_segments()?),
            ),
            Leaf::new(
                "/conversation/status",
                |root| leaf(root.conversation()?.status()?),
            ),
            Leaf::new(
                "/messageUniqueIdentifier",
                |root| leaf(root.message_unique_identifier()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/description",
                |root| leaf(root.your_phone_number()?.description()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/id",
                |root| leaf(root.your_phone_number()?.id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/phoneNumber",
                |root| leaf(root.your_phone_number()?.phone_number()?),
            ),
        ],
    );
}

#[test]
fn texting_webhook_webhook_picture() {
    round_trip::<
        connector_text_request::types::TextingNotification,
    >(
        include_str!("samples/TextingWebhook.webhook.picture.json"),
        &[
            Leaf::new(
                "/account/externalAccountId",
                |root| leaf(root.account()?.external_account_id()?),
            ),
            Leaf::new("/account/id", |root| leaf(root.account()?.id()?)),
            Leaf::new(
                "/conversation/claimedBy",
                |root| leaf(root.conversation()?.claimed_by()?),
            ),
            Leaf::new(
                "/conversation/consumerFriendlyName",
                |root| leaf(root.conversation()?.consumer_friendly_name()?),
            ),
            Leaf::new(
                "/conversation/consumerPhoneNumber",
                |root| leaf(root.conversation()?.consumer_phone_number()?),
            ),
            Leaf::new("/conversation/date", |root| leaf(root.conversation()?.date()?)),
            Leaf::new("/conversation/id", |root| leaf(root.conversation()?.id()?)),
            Leaf::new(
                "/conversation/message",
                |root| leaf(root.conversation()?.message()?),
            ),
            Leaf::new(
                "/conversation/messageDirection",
                |root| leaf(root.conversation()?.message_direction()?),
            ),
            Leaf::new(
                "/conversation/mmsAttachments/0/mimeType",
                |root| leaf(root.conversation()?.mms_attachments().first()?.mime_type()?),
            ),
            Leaf::new(
                "/conversation/mmsAttachments/0/url",
                |root| leaf(root.conversation()?.mms_attachments().first()?.url()?),
            ),
            Leaf::new(
                "/conversation/numSegments",
                |root| leaf(root.conversation()?.num_segments()?),
            ),
            Leaf::new(
                "/conversation/status",
                |root| leaf(root.conversation()?.status()?),
            ),
            Leaf::new(
                "/messageUniqueIdentifier",
                |root| leaf(root.message_unique_identifier()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/description",
                |root| leaf(root.your_phone_number()?.description()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/externalPhoneId",
                |root| leaf(root.your_phone_number()?.external_phone_id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/id",
                |root| leaf(root.your_phone_number()?.id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/phoneNumber",
                |root| leaf(root.your_phone_number()?.phone_number()?),
            ),
        ],
    );
}

#[test]
fn texting_webhook_webhook_sent() {
    round_trip::<
        connector_text_request::types::TextingNotification,
    >(
        include_str!("samples/TextingWebhook.webhook.sent.json"),
        &[
            Leaf::new(
                "/account/externalAccountId",
                |root| leaf(root.account()?.external_account_id()?),
            ),
            Leaf::new("/account/id", |root| leaf(root.account()?.id()?)),
            Leaf::new(
                "/conversation/claimedBy",
                |root| leaf(root.conversation()?.claimed_by()?),
            ),
            Leaf::new(
                "/conversation/consumerFriendlyName",
                |root| leaf(root.conversation()?.consumer_friendly_name()?),
            ),
            Leaf::new(
                "/conversation/consumerPhoneNumber",
                |root| leaf(root.conversation()?.consumer_phone_number()?),
            ),
            Leaf::new("/conversation/date", |root| leaf(root.conversation()?.date()?)),
            Leaf::new("/conversation/id", |root| leaf(root.conversation()?.id()?)),
            Leaf::new(
                "/conversation/message",
                |root| leaf(root.conversation()?.message()?),
            ),
            Leaf::new(
                "/conversation/messageDirection",
                |root| leaf(root.conversation()?.message_direction()?),
            ),
            Leaf::new(
                "/conversation/mmsAttachments",
                |root| leaf(root.conversation()?.mms_attachments()),
            ),
            Leaf::new(
                "/conversation/numSegments",
                |root| leaf(root.conversation()?.num_segments()?),
            ),
            Leaf::new(
                "/conversation/status",
                |root| leaf(root.conversation()?.status()?),
            ),
            Leaf::new(
                "/messageUniqueIdentifier",
                |root| leaf(root.message_unique_identifier()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/description",
                |root| leaf(root.your_phone_number()?.description()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/externalPhoneId",
                |root| leaf(root.your_phone_number()?.external_phone_id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/id",
                |root| leaf(root.your_phone_number()?.id()?),
            ),
            Leaf::new(
                "/yourPhoneNumber/phoneNumber",
                |root| leaf(root.your_phone_number()?.phone_number()?),
            ),
        ],
    );
}

#[test]
fn update_dashboards_name_request() {
    round_trip::<
        connector_text_request::types::UpdateDashboardsNameRequest,
    >(
        include_str!("samples/UpdateDashboardsName.request.json"),
        &[Leaf::new("/name", |root| leaf(root.name()?))],
    );
}

#[test]
fn update_dashboards_name_response() {
    round_trip::<
        connector_text_request::types::Dashboard,
    >(
        include_str!("samples/UpdateDashboardsName.response.json"),
        &[
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/phone", |root| leaf(root.phone()?)),
        ],
    );
}

#[test]
fn update_group_request() {
    round_trip::<
        connector_text_request::types::GroupDetails,
    >(
        include_str!("samples/UpdateGroup.request.json"),
        &[
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/notes", |root| leaf(root.notes()?)),
        ],
    );
}

#[test]
fn update_group_response() {
    round_trip::<
        connector_text_request::types::Group,
    >(
        include_str!("samples/UpdateGroup.response.json"),
        &[
            Leaf::new("/group_member_count", |root| leaf(root.group_member_count()?)),
            Leaf::new("/id", |root| leaf(root.id()?)),
            Leaf::new("/is_keyword", |root| leaf(root.is_keyword()?)),
            Leaf::new(
                "/last_message_sent_utc",
                |root| leaf(root.last_message_sent_utc()?),
            ),
            Leaf::new("/name", |root| leaf(root.name()?)),
            Leaf::new("/notes", |root| leaf(root.notes()?)),
        ],
    );
}
