//! Published payloads come back unchanged, each leaf is read through its
//! accessor, and changing one leaf changes only that one.

use connector_clicksend::ObjectExt as _;
use connector_clicksend::connector_runtime::testing::{Leaf, leaf, round_trip};

#[test]
fn create_list_request() {
    round_trip::<
        connector_clicksend::types::CreateListRequest,
    >(
        include_str!("samples/create_list.request.json"),
        &[Leaf::new("/list_name", |root| leaf(root.list_name()?))],
    );
}

#[test]
fn create_list_response() {
    round_trip::<
        connector_clicksend::types::CreateListResponse,
    >(
        include_str!("samples/create_list.response.json"),
        &[
            Leaf::new(
                "/data/_contacts_count",
                |root| leaf(root.data()?.contacts_count()?),
            ),
            Leaf::new("/data/list_email_id", |root| leaf(root.data()?.list_email_id()?)),
            Leaf::new("/data/list_id", |root| leaf(root.data()?.list_id()?)),
            Leaf::new("/data/list_name", |root| leaf(root.data()?.list_name()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn create_list_contact_request() {
    round_trip::<
        connector_clicksend::types::CreateListContactRequest,
    >(
        include_str!("samples/create_list_contact.request.json"),
        &[
            Leaf::new("/address_city", |root| leaf(root.address_city()?)),
            Leaf::new("/address_country", |root| leaf(root.address_country()?)),
            Leaf::new("/address_line_1", |root| leaf(root.address_line_1()?)),
            Leaf::new("/address_line_2", |root| leaf(root.address_line_2()?)),
            Leaf::new("/address_postal_code", |root| leaf(root.address_postal_code()?)),
            Leaf::new("/address_state", |root| leaf(root.address_state()?)),
            Leaf::new("/custom_1", |root| leaf(root.custom_1()?)),
            Leaf::new("/custom_2", |root| leaf(root.custom_2()?)),
            Leaf::new("/custom_3", |root| leaf(root.custom_3()?)),
            Leaf::new("/custom_4", |root| leaf(root.custom_4()?)),
            Leaf::new("/email", |root| leaf(root.email()?)),
            Leaf::new("/fax_number", |root| leaf(root.fax_number()?)),
            Leaf::new("/first_name", |root| leaf(root.first_name()?)),
            Leaf::new("/last_name", |root| leaf(root.last_name()?)),
            Leaf::new("/organization_name", |root| leaf(root.organization_name()?)),
            Leaf::new("/phone_number", |root| leaf(root.phone_number()?)),
        ],
    );
}

#[test]
fn create_list_contact_response() {
    round_trip::<
        connector_clicksend::types::CreateListContactResponse,
    >(
        include_str!("samples/create_list_contact.response.json"),
        &[
            Leaf::new("/data/_list_name", |root| leaf(root.data()?.list_name()?)),
            Leaf::new("/data/address_city", |root| leaf(root.data()?.address_city()?)),
            Leaf::new(
                "/data/address_country",
                |root| leaf(root.data()?.address_country()?),
            ),
            Leaf::new(
                "/data/address_line_1",
                |root| leaf(root.data()?.address_line_1()?),
            ),
            Leaf::new(
                "/data/address_line_2",
                |root| leaf(root.data()?.address_line_2()?),
            ),
            Leaf::new(
                "/data/address_postal_code",
                |root| leaf(root.data()?.address_postal_code()?),
            ),
            Leaf::new("/data/address_state", |root| leaf(root.data()?.address_state()?)),
            Leaf::new("/data/contact_id", |root| leaf(root.data()?.contact_id()?)),
            Leaf::new("/data/custom_1", |root| leaf(root.data()?.custom_1()?)),
            Leaf::new("/data/custom_2", |root| leaf(root.data()?.custom_2()?)),
            Leaf::new("/data/custom_3", |root| leaf(root.data()?.custom_3()?)),
            Leaf::new("/data/custom_4", |root| leaf(root.data()?.custom_4()?)),
            Leaf::new("/data/date_added", |root| leaf(root.data()?.date_added()?)),
            Leaf::new("/data/email", |root| leaf(root.data()?.email()?)),
            Leaf::new("/data/fax_number", |root| leaf(root.data()?.fax_number()?)),
            Leaf::new("/data/first_name", |root| leaf(root.data()?.first_name()?)),
            Leaf::new("/data/last_name", |root| leaf(root.data()?.last_name()?)),
            Leaf::new("/data/list_id", |root| leaf(root.data()?.list_id()?)),
            Leaf::new(
                "/data/organization_name",
                |root| leaf(root.data()?.organization_name()?),
            ),
            Leaf::new("/data/phone_number", |root| leaf(root.data()?.phone_number()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn create_list_contact_response_nulls() {
    round_trip::<
        connector_clicksend::types::CreateListContactResponse,
    >(
        include_str!("samples/create_list_contact.response.nulls.json"),
        &[
            Leaf::new("/data/_list_name", |root| leaf(root.data()?.list_name()?)),
            Leaf::new("/data/address_city", |root| leaf(root.data()?.address_city()?)),
            Leaf::new(
                "/data/address_country",
                |root| leaf(root.data()?.address_country()?),
            ),
            Leaf::new(
                "/data/address_line_1",
                |root| leaf(root.data()?.address_line_1()?),
            ),
            Leaf::new(
                "/data/address_line_2",
                |root| leaf(root.data()?.address_line_2()?),
            ),
            Leaf::new(
                "/data/address_postal_code",
                |root| leaf(root.data()?.address_postal_code()?),
            ),
            Leaf::new("/data/address_state", |root| leaf(root.data()?.address_state()?)),
            Leaf::new("/data/contact_id", |root| leaf(root.data()?.contact_id()?)),
            Leaf::new("/data/custom_1", |root| leaf(root.data()?.custom_1()?)),
            Leaf::new("/data/custom_2", |root| leaf(root.data()?.custom_2()?)),
            Leaf::new("/data/custom_3", |root| leaf(root.data()?.custom_3()?)),
            Leaf::new("/data/custom_4", |root| leaf(root.data()?.custom_4()?)),
            Leaf::new("/data/date_added", |root| leaf(root.data()?.date_added()?)),
            Leaf::new("/data/email", |root| leaf(root.data()?.email()?)),
            Leaf::new("/data/fax_number", |root| leaf(root.data()?.fax_number()?)),
            Leaf::new("/data/first_name", |root| leaf(root.data()?.first_name()?)),
            Leaf::new("/data/last_name", |root| leaf(root.data()?.last_name()?)),
            Leaf::new("/data/list_id", |root| leaf(root.data()?.list_id()?)),
            Leaf::new(
                "/data/organization_name",
                |root| leaf(root.data()?.organization_name()?),
            ),
            Leaf::new("/data/phone_number", |root| leaf(root.data()?.phone_number()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn delete_list_response() {
    round_trip::<
        connector_clicksend::types::DeleteListResponse,
    >(
        include_str!("samples/delete_list.response.json"),
        &[
            Leaf::new("/data", |root| leaf(root.extra_members().get("data")?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn delete_list_response_null() {
    round_trip::<
        connector_clicksend::types::DeleteListResponse,
    >(
        include_str!("samples/delete_list.response.null.json"),
        &[
            Leaf::new("/data", |root| leaf(root.extra_members().get("data")?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn delete_list_contact_response() {
    round_trip::<
        connector_clicksend::types::DeleteListContactResponse,
    >(
        include_str!("samples/delete_list_contact.response.json"),
        &[
            Leaf::new("/data", |root| leaf(root.extra_members().get("data")?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn get_contact_lists_response_empty() {
    round_trip::<
        connector_clicksend::types::GetContactListsResponse,
    >(
        include_str!("samples/get_contact_lists.response.empty.json"),
        &[
            Leaf::new("/data/current_page", |root| leaf(root.data()?.current_page()?)),
            Leaf::new("/data/data", |root| leaf(root.data()?.data())),
            Leaf::new("/data/from", |root| leaf(root.data()?.from()?)),
            Leaf::new("/data/last_page", |root| leaf(root.data()?.last_page()?)),
            Leaf::new("/data/next_page_url", |root| leaf(root.data()?.next_page_url()?)),
            Leaf::new("/data/per_page", |root| leaf(root.data()?.per_page()?)),
            Leaf::new("/data/prev_page_url", |root| leaf(root.data()?.prev_page_url()?)),
            Leaf::new("/data/to", |root| leaf(root.data()?.to()?)),
            Leaf::new("/data/total", |root| leaf(root.data()?.total()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn get_contact_lists_response() {
    round_trip::<
        connector_clicksend::types::GetContactListsResponse,
    >(
        include_str!("samples/get_contact_lists.response.json"),
        &[
            Leaf::new("/data/current_page", |root| leaf(root.data()?.current_page()?)),
            Leaf::new(
                "/data/data/0/_contacts_count",
                |root| leaf(root.data()?.data().first()?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/0/list_email_id",
                |root| leaf(root.data()?.data().first()?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/0/list_id",
                |root| leaf(root.data()?.data().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/data/0/list_name",
                |root| leaf(root.data()?.data().first()?.list_name()?),
            ),
            Leaf::new(
                "/data/data/1/_contacts_count",
                |root| leaf(root.data()?.data().get(1)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/1/list_email_id",
                |root| leaf(root.data()?.data().get(1)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/1/list_id",
                |root| leaf(root.data()?.data().get(1)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/1/list_name",
                |root| leaf(root.data()?.data().get(1)?.list_name()?),
            ),
            Leaf::new(
                "/data/data/2/_contacts_count",
                |root| leaf(root.data()?.data().get(2)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/2/list_email_id",
                |root| leaf(root.data()?.data().get(2)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/2/list_id",
                |root| leaf(root.data()?.data().get(2)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/2/list_name",
                |root| leaf(root.data()?.data().get(2)?.list_name()?),
            ),
            Leaf::new(
                "/data/data/3/_contacts_count",
                |root| leaf(root.data()?.data().get(3)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/3/list_email_id",
                |root| leaf(root.data()?.data().get(3)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/3/list_id",
                |root| leaf(root.data()?.data().get(3)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/3/list_name",
                |root| leaf(root.data()?.data().get(3)?.list_name()?),
            ),
            Leaf::new(
                "/data/data/4/_contacts_count",
                |root| leaf(root.data()?.data().get(4)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/4/list_email_id",
                |root| leaf(root.data()?.data().get(4)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/4/list_id",
                |root| leaf(root.data()?.data().get(4)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/4/list_name",
                |root| leaf(root.data()?.data().get(4)?.list_name()?),
            ),
            Leaf::new(
                "/data/data/5/_contacts_count",
                |root| leaf(root.data()?.data().get(5)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/5/list_email_id",
                |root| leaf(root.data()?.data().get(5)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/5/list_id",
                |root| leaf(root.data()?.data().get(5)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/5/list_name",
                |root| leaf(root.data()?.data().get(5)?.list_name()?),
            ),
            Leaf::new(
                "/data/data/6/_contacts_count",
                |root| leaf(root.data()?.data().get(6)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/6/list_email_id",
                |root| leaf(root.data()?.data().get(6)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/6/list_id",
                |root| leaf(root.data()?.data().get(6)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/6/list_name",
                |root| leaf(root.data()?.data().get(6)?.list_name()?),
            ),
            Leaf::new(
                "/data/data/7/_contacts_count",
                |root| leaf(root.data()?.data().get(7)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/7/list_email_id",
                |root| leaf(root.data()?.data().get(7)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/7/list_id",
                |root| leaf(root.data()?.data().get(7)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/7/list_name",
                |root| leaf(root.data()?.data().get(7)?.list_name()?),
            ),
            Leaf::new(
                "/data/data/8/_contacts_count",
                |root| leaf(root.data()?.data().get(8)?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/8/list_email_id",
                |root| leaf(root.data()?.data().get(8)?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/8/list_id",
                |root| leaf(root.data()?.data().get(8)?.list_id()?),
            ),
            Leaf::new(
                "/data/data/8/list_name",
                |root| leaf(root.data()?.data().get(8)?.list_name()?),
            ),
            Leaf::new("/data/from", |root| leaf(root.data()?.from()?)),
            Leaf::new("/data/last_page", |root| leaf(root.data()?.last_page()?)),
            Leaf::new("/data/next_page_url", |root| leaf(root.data()?.next_page_url()?)),
            Leaf::new("/data/per_page", |root| leaf(root.data()?.per_page()?)),
            Leaf::new("/data/prev_page_url", |root| leaf(root.data()?.prev_page_url()?)),
            Leaf::new("/data/to", |root| leaf(root.data()?.to()?)),
            Leaf::new("/data/total", |root| leaf(root.data()?.total()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn get_contact_lists_response_second_page() {
    round_trip::<
        connector_clicksend::types::GetContactListsResponse,
    >(
        include_str!("samples/get_contact_lists.response.second-page.json"),
        &[
            Leaf::new("/data/current_page", |root| leaf(root.data()?.current_page()?)),
            Leaf::new(
                "/data/data/0/_contacts_count",
                |root| leaf(root.data()?.data().first()?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/0/_import_in_progress",
                |root| leaf(root.data()?.data().first()?.import_in_progress()?),
            ),
            Leaf::new(
                "/data/data/0/_optout_in_progress",
                |root| leaf(root.data()?.data().first()?.optout_in_progress()?),
            ),
            Leaf::new(
                "/data/data/0/list_email_id",
                |root| leaf(root.data()?.data().first()?.list_email_id()?),
            ),
            Leaf::new(
                "/data/data/0/list_id",
                |root| leaf(root.data()?.data().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/data/0/list_name",
                |root| leaf(root.data()?.data().first()?.list_name()?),
            ),
            Leaf::new(
                "/data/first_page_url",
                |root| leaf(root.data()?.extra_members().get("first_page_url")?),
            ),
            Leaf::new("/data/from", |root| leaf(root.data()?.from()?)),
            Leaf::new("/data/last_page", |root| leaf(root.data()?.last_page()?)),
            Leaf::new(
                "/data/last_page_url",
                |root| leaf(root.data()?.extra_members().get("last_page_url")?),
            ),
            Leaf::new(
                "/data/links",
                |root| leaf(root.data()?.extra_members().get("links")?),
            ),
            Leaf::new("/data/next_page_url", |root| leaf(root.data()?.next_page_url()?)),
            Leaf::new(
                "/data/path",
                |root| leaf(root.data()?.extra_members().get("path")?),
            ),
            Leaf::new("/data/per_page", |root| leaf(root.data()?.per_page()?)),
            Leaf::new("/data/prev_page_url", |root| leaf(root.data()?.prev_page_url()?)),
            Leaf::new("/data/to", |root| leaf(root.data()?.to()?)),
            Leaf::new("/data/total", |root| leaf(root.data()?.total()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn search_contact_list_response() {
    round_trip::<
        connector_clicksend::types::SearchContactListResponse,
    >(
        include_str!("samples/search_contact_list.response.json"),
        &[
            Leaf::new("/data/current_page", |root| leaf(root.data()?.current_page()?)),
            Leaf::new(
                "/data/data/0/contact",
                |root| leaf(root.data()?.data().first()?.contact()?),
            ),
            Leaf::new(
                "/data/data/0/contacts_count",
                |root| leaf(root.data()?.data().first()?.contacts_count()?),
            ),
            Leaf::new(
                "/data/data/0/id",
                |root| leaf(root.data()?.data().first()?.id()?),
            ),
            Leaf::new(
                "/data/data/0/name",
                |root| leaf(root.data()?.data().first()?.name()?),
            ),
            Leaf::new(
                "/data/data/0/type",
                |root| leaf(root.data()?.data().first()?.type_()?),
            ),
            Leaf::new(
                "/data/data/1/contact",
                |root| leaf(root.data()?.data().get(1)?.contact()?),
            ),
            Leaf::new(
                "/data/data/1/contacts_count",
                |root| leaf(root.data()?.data().get(1)?.contacts_count()?),
            ),
            Leaf::new("/data/data/1/id", |root| leaf(root.data()?.data().get(1)?.id()?)),
            Leaf::new(
                "/data/data/1/name",
                |root| leaf(root.data()?.data().get(1)?.name()?),
            ),
            Leaf::new(
                "/data/data/1/type",
                |root| leaf(root.data()?.data().get(1)?.type_()?),
            ),
            Leaf::new("/data/from", |root| leaf(root.data()?.from()?)),
            Leaf::new("/data/last_page", |root| leaf(root.data()?.last_page()?)),
            Leaf::new("/data/next_page_url", |root| leaf(root.data()?.next_page_url()?)),
            Leaf::new("/data/per_page", |root| leaf(root.data()?.per_page()?)),
            Leaf::new("/data/prev_page_url", |root| leaf(root.data()?.prev_page_url()?)),
            Leaf::new("/data/to", |root| leaf(root.data()?.to()?)),
            Leaf::new("/data/total", |root| leaf(root.data()?.total()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_fax_request() {
    round_trip::<
        connector_clicksend::types::SendFaxRequest,
    >(
        include_str!("samples/send_fax.request.json"),
        &[
            Leaf::new("/file_url", |root| leaf(root.file_url()?)),
            Leaf::new(
                "/messages/0/country",
                |root| leaf(root.messages().first()?.extra_members().get("country")?),
            ),
            Leaf::new(
                "/messages/0/custom_string",
                |root| leaf(root.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/messages/0/from_email",
                |root| leaf(root.messages().first()?.extra_members().get("from_email")?),
            ),
            Leaf::new(
                "/messages/0/schedule",
                |root| leaf(root.messages().first()?.extra_members().get("schedule")?),
            ),
            Leaf::new(
                "/messages/0/source",
                |root| leaf(root.messages().first()?.source()?),
            ),
            Leaf::new("/messages/0/to", |root| leaf(root.messages().first()?.to()?)),
            Leaf::new(
                "/messages/1/country",
                |root| leaf(root.messages().get(1)?.extra_members().get("country")?),
            ),
            Leaf::new(
                "/messages/1/custom_string",
                |root| leaf(root.messages().get(1)?.custom_string()?),
            ),
            Leaf::new(
                "/messages/1/from_email",
                |root| leaf(root.messages().get(1)?.extra_members().get("from_email")?),
            ),
            Leaf::new(
                "/messages/1/schedule",
                |root| leaf(root.messages().get(1)?.extra_members().get("schedule")?),
            ),
            Leaf::new(
                "/messages/1/source",
                |root| leaf(root.messages().get(1)?.source()?),
            ),
            Leaf::new("/messages/1/to", |root| leaf(root.messages().get(1)?.to()?)),
        ],
    );
}

#[test]
fn send_fax_response_counts_as_text() {
    round_trip::<
        connector_clicksend::types::SendFaxResponse,
    >(
        include_str!("samples/send_fax.response.counts-as-text.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new(
                "/data/messages/0/_file_url",
                |root| leaf(root.data()?.messages().first()?.file_url()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date_added",
                |root| leaf(root.data()?.messages().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/from_email",
                |root| leaf(root.data()?.messages().first()?.from_email()?),
            ),
            Leaf::new(
                "/data/messages/0/list_id",
                |root| leaf(root.data()?.messages().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_pages",
                |root| leaf(root.data()?.messages().first()?.message_pages()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/status_code",
                |root| leaf(root.data()?.messages().first()?.status_code()?),
            ),
            Leaf::new(
                "/data/messages/0/status_text",
                |root| leaf(root.data()?.messages().first()?.status_text()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_fax_response() {
    round_trip::<
        connector_clicksend::types::SendFaxResponse,
    >(
        include_str!("samples/send_fax.response.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new(
                "/data/messages/0/_file_url",
                |root| leaf(root.data()?.messages().first()?.file_url()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date_added",
                |root| leaf(root.data()?.messages().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/from_email",
                |root| leaf(root.data()?.messages().first()?.from_email()?),
            ),
            Leaf::new(
                "/data/messages/0/list_id",
                |root| leaf(root.data()?.messages().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_pages",
                |root| leaf(root.data()?.messages().first()?.message_pages()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/status_code",
                |root| leaf(root.data()?.messages().first()?.status_code()?),
            ),
            Leaf::new(
                "/data/messages/0/status_text",
                |root| leaf(root.data()?.messages().first()?.status_text()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_letter_request() {
    round_trip::<
        connector_clicksend::types::SendLetterRequest,
    >(
        include_str!("samples/send_letter.request.json"),
        &[
            Leaf::new("/colour", |root| leaf(root.colour()?)),
            Leaf::new("/duplex", |root| leaf(root.duplex()?)),
            Leaf::new("/file_url", |root| leaf(root.file_url()?)),
            Leaf::new("/priority_post", |root| leaf(root.priority_post()?)),
            Leaf::new(
                "/recipients/0/address_city",
                |root| leaf(root.recipients().first()?.address_city()?),
            ),
            Leaf::new(
                "/recipients/0/address_country",
                |root| leaf(root.recipients().first()?.address_country()?),
            ),
            Leaf::new(
                "/recipients/0/address_line_1",
                |root| leaf(root.recipients().first()?.address_line_1()?),
            ),
            Leaf::new(
                "/recipients/0/address_line_2",
                |root| leaf(root.recipients().first()?.address_line_2()?),
            ),
            Leaf::new(
                "/recipients/0/address_name",
                |root| leaf(root.recipients().first()?.address_name()?),
            ),
            Leaf::new(
                "/recipients/0/address_postal_code",
                |root| leaf(root.recipients().first()?.address_postal_code()?),
            ),
            Leaf::new(
                "/recipients/0/address_state",
                |root| leaf(root.recipients().first()?.address_state()?),
            ),
            Leaf::new(
                "/recipients/0/custom_string",
                |root| leaf(
                    root.recipients().first()?.extra_members().get("custom_string")?,
                ),
            ),
            Leaf::new(
                "/recipients/0/return_address_id",
                |root| leaf(root.recipients().first()?.return_address_id()?),
            ),
            Leaf::new(
                "/recipients/0/schedule",
                |root| leaf(root.recipients().first()?.extra_members().get("schedule")?),
            ),
            Leaf::new("/template_used", |root| leaf(root.template_used()?)),
        ],
    );
}

#[test]
fn send_letter_response() {
    round_trip::<
        connector_clicksend::types::SendLetterResponse,
    >(
        include_str!("samples/send_letter.response.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new(
                "/data/recipients/0/_api_username",
                |root| leaf(root.data()?.recipients().first()?.api_username()?),
            ),
            Leaf::new(
                "/data/recipients/0/_file_url",
                |root| leaf(root.data()?.recipients().first()?.file_url()?),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_city",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.address_city()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_country",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_country()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_line_1",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_line_1()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_line_2",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_line_2()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_name",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.address_name()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_postal_code",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_postal_code()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_state",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.address_state()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/return_address_id",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .return_address_id()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/user_id",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.user_id()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/address_city",
                |root| leaf(root.data()?.recipients().first()?.address_city()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_country",
                |root| leaf(root.data()?.recipients().first()?.address_country()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_line_1",
                |root| leaf(root.data()?.recipients().first()?.address_line_1()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_line_2",
                |root| leaf(root.data()?.recipients().first()?.address_line_2()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_name",
                |root| leaf(root.data()?.recipients().first()?.address_name()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_postal_code",
                |root| leaf(root.data()?.recipients().first()?.address_postal_code()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_state",
                |root| leaf(root.data()?.recipients().first()?.address_state()?),
            ),
            Leaf::new(
                "/data/recipients/0/colour",
                |root| leaf(root.data()?.recipients().first()?.colour()?),
            ),
            Leaf::new(
                "/data/recipients/0/custom_string",
                |root| leaf(root.data()?.recipients().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/recipients/0/date_added",
                |root| leaf(root.data()?.recipients().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/recipients/0/duplex",
                |root| leaf(root.data()?.recipients().first()?.duplex()?),
            ),
            Leaf::new(
                "/data/recipients/0/message_id",
                |root| leaf(root.data()?.recipients().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/post_pages",
                |root| leaf(root.data()?.recipients().first()?.post_pages()?),
            ),
            Leaf::new(
                "/data/recipients/0/post_price",
                |root| leaf(root.data()?.recipients().first()?.post_price()?),
            ),
            Leaf::new(
                "/data/recipients/0/priority_post",
                |root| leaf(root.data()?.recipients().first()?.priority_post()?),
            ),
            Leaf::new(
                "/data/recipients/0/return_address_id",
                |root| leaf(root.data()?.recipients().first()?.return_address_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/source",
                |root| leaf(root.data()?.recipients().first()?.source()?),
            ),
            Leaf::new(
                "/data/recipients/0/status",
                |root| leaf(root.data()?.recipients().first()?.status()?),
            ),
            Leaf::new(
                "/data/recipients/0/subaccount_id",
                |root| leaf(root.data()?.recipients().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/user_id",
                |root| leaf(root.data()?.recipients().first()?.user_id()?),
            ),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_letter_response_rejected() {
    round_trip::<
        connector_clicksend::types::SendLetterResponse,
    >(
        include_str!("samples/send_letter.response.rejected.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new(
                "/data/recipients/0/_api_username",
                |root| leaf(root.data()?.recipients().first()?.api_username()?),
            ),
            Leaf::new(
                "/data/recipients/0/_file_url",
                |root| leaf(root.data()?.recipients().first()?.file_url()?),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address",
                |root| leaf(root.data()?.recipients().first()?.return_address()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_city",
                |root| leaf(root.data()?.recipients().first()?.address_city()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_country",
                |root| leaf(root.data()?.recipients().first()?.address_country()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_line_1",
                |root| leaf(root.data()?.recipients().first()?.address_line_1()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_line_2",
                |root| leaf(root.data()?.recipients().first()?.address_line_2()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_name",
                |root| leaf(root.data()?.recipients().first()?.address_name()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_postal_code",
                |root| leaf(root.data()?.recipients().first()?.address_postal_code()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_state",
                |root| leaf(root.data()?.recipients().first()?.address_state()?),
            ),
            Leaf::new(
                "/data/recipients/0/colour",
                |root| leaf(root.data()?.recipients().first()?.colour()?),
            ),
            Leaf::new(
                "/data/recipients/0/custom_string",
                |root| leaf(root.data()?.recipients().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/recipients/0/date_added",
                |root| leaf(root.data()?.recipients().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/recipients/0/duplex",
                |root| leaf(root.data()?.recipients().first()?.duplex()?),
            ),
            Leaf::new(
                "/data/recipients/0/message_id",
                |root| leaf(root.data()?.recipients().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/post_pages",
                |root| leaf(root.data()?.recipients().first()?.post_pages()?),
            ),
            Leaf::new(
                "/data/recipients/0/post_price",
                |root| leaf(root.data()?.recipients().first()?.post_price()?),
            ),
            Leaf::new(
                "/data/recipients/0/priority_post",
                |root| leaf(root.data()?.recipients().first()?.priority_post()?),
            ),
            Leaf::new(
                "/data/recipients/0/return_address_id",
                |root| leaf(root.data()?.recipients().first()?.return_address_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/source",
                |root| leaf(root.data()?.recipients().first()?.source()?),
            ),
            Leaf::new(
                "/data/recipients/0/status",
                |root| leaf(root.data()?.recipients().first()?.status()?),
            ),
            Leaf::new(
                "/data/recipients/0/subaccount_id",
                |root| leaf(root.data()?.recipients().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/user_id",
                |root| leaf(root.data()?.recipients().first()?.user_id()?),
            ),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_mms_request() {
    round_trip::<
        connector_clicksend::types::SendMmsRequest,
    >(
        include_str!("samples/send_mms.request.json"),
        &[
            Leaf::new("/media_file", |root| leaf(root.media_file()?)),
            Leaf::new("/messages/0/body", |root| leaf(root.messages().first()?.body()?)),
            Leaf::new(
                "/messages/0/country",
                |root| leaf(root.messages().first()?.extra_members().get("country")?),
            ),
            Leaf::new(
                "/messages/0/from",
                |root| leaf(root.messages().first()?.extra_members().get("from")?),
            ),
            Leaf::new(
                "/messages/0/source",
                |root| leaf(root.messages().first()?.source()?),
            ),
            Leaf::new(
                "/messages/0/subject",
                |root| leaf(root.messages().first()?.subject()?),
            ),
            Leaf::new("/messages/0/to", |root| leaf(root.messages().first()?.to()?)),
        ],
    );
}

#[test]
fn send_mms_response() {
    round_trip::<
        connector_clicksend::types::SendMmsResponse,
    >(
        include_str!("samples/send_mms.response.json"),
        &[
            Leaf::new(
                "/data/_currency",
                |root| leaf(root.data()?.extra_members().get("_currency")?),
            ),
            Leaf::new(
                "/data/messages/0/_media_file_url",
                |root| leaf(root.data()?.messages().first()?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/contact_id",
                |root| leaf(root.data()?.messages().first()?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/list_id",
                |root| leaf(root.data()?.messages().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_parts",
                |root| leaf(root.data()?.messages().first()?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subject",
                |root| leaf(root.data()?.messages().first()?.subject()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/1/_media_file_url",
                |root| leaf(root.data()?.messages().get(1)?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/1/body",
                |root| leaf(root.data()?.messages().get(1)?.body()?),
            ),
            Leaf::new(
                "/data/messages/1/contact_id",
                |root| leaf(root.data()?.messages().get(1)?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/1/country",
                |root| leaf(root.data()?.messages().get(1)?.country()?),
            ),
            Leaf::new(
                "/data/messages/1/custom_string",
                |root| leaf(root.data()?.messages().get(1)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/1/from",
                |root| leaf(root.data()?.messages().get(1)?.from()?),
            ),
            Leaf::new(
                "/data/messages/1/list_id",
                |root| leaf(root.data()?.messages().get(1)?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/1/message_id",
                |root| leaf(root.data()?.messages().get(1)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/1/message_parts",
                |root| leaf(root.data()?.messages().get(1)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/1/message_price",
                |root| leaf(root.data()?.messages().get(1)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/1/schedule",
                |root| leaf(
                    root.data()?.messages().get(1)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/1/status",
                |root| leaf(root.data()?.messages().get(1)?.status()?),
            ),
            Leaf::new(
                "/data/messages/1/subject",
                |root| leaf(root.data()?.messages().get(1)?.subject()?),
            ),
            Leaf::new(
                "/data/messages/1/to",
                |root| leaf(root.data()?.messages().get(1)?.to()?),
            ),
            Leaf::new(
                "/data/messages/2/_media_file_url",
                |root| leaf(root.data()?.messages().get(2)?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/2/body",
                |root| leaf(root.data()?.messages().get(2)?.body()?),
            ),
            Leaf::new(
                "/data/messages/2/contact_id",
                |root| leaf(root.data()?.messages().get(2)?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/2/country",
                |root| leaf(root.data()?.messages().get(2)?.country()?),
            ),
            Leaf::new(
                "/data/messages/2/custom_string",
                |root| leaf(root.data()?.messages().get(2)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/2/from",
                |root| leaf(root.data()?.messages().get(2)?.from()?),
            ),
            Leaf::new(
                "/data/messages/2/list_id",
                |root| leaf(root.data()?.messages().get(2)?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/2/message_id",
                |root| leaf(root.data()?.messages().get(2)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/2/message_parts",
                |root| leaf(root.data()?.messages().get(2)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/2/message_price",
                |root| leaf(root.data()?.messages().get(2)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/2/schedule",
                |root| leaf(
                    root.data()?.messages().get(2)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/2/status",
                |root| leaf(root.data()?.messages().get(2)?.status()?),
            ),
            Leaf::new(
                "/data/messages/2/subject",
                |root| leaf(root.data()?.messages().get(2)?.subject()?),
            ),
            Leaf::new(
                "/data/messages/2/to",
                |root| leaf(root.data()?.messages().get(2)?.to()?),
            ),
            Leaf::new(
                "/data/messages/3/_media_file_url",
                |root| leaf(root.data()?.messages().get(3)?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/3/body",
                |root| leaf(root.data()?.messages().get(3)?.body()?),
            ),
            Leaf::new(
                "/data/messages/3/contact_id",
                |root| leaf(root.data()?.messages().get(3)?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/3/country",
                |root| leaf(root.data()?.messages().get(3)?.country()?),
            ),
            Leaf::new(
                "/data/messages/3/custom_string",
                |root| leaf(root.data()?.messages().get(3)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/3/from",
                |root| leaf(root.data()?.messages().get(3)?.from()?),
            ),
            Leaf::new(
                "/data/messages/3/list_id",
                |root| leaf(root.data()?.messages().get(3)?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/3/message_id",
                |root| leaf(root.data()?.messages().get(3)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/3/message_parts",
                |root| leaf(root.data()?.messages().get(3)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/3/message_price",
                |root| leaf(root.data()?.messages().get(3)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/3/schedule",
                |root| leaf(
                    root.data()?.messages().get(3)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/3/status",
                |root| leaf(root.data()?.messages().get(3)?.status()?),
            ),
            Leaf::new(
                "/data/messages/3/subject",
                |root| leaf(root.data()?.messages().get(3)?.subject()?),
            ),
            Leaf::new(
                "/data/messages/3/to",
                |root| leaf(root.data()?.messages().get(3)?.to()?),
            ),
            Leaf::new(
                "/data/messages/4/_media_file_url",
                |root| leaf(root.data()?.messages().get(4)?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/4/body",
                |root| leaf(root.data()?.messages().get(4)?.body()?),
            ),
            Leaf::new(
                "/data/messages/4/contact_id",
                |root| leaf(root.data()?.messages().get(4)?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/4/country",
                |root| leaf(root.data()?.messages().get(4)?.country()?),
            ),
            Leaf::new(
                "/data/messages/4/custom_string",
                |root| leaf(root.data()?.messages().get(4)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/4/from",
                |root| leaf(root.data()?.messages().get(4)?.from()?),
            ),
            Leaf::new(
                "/data/messages/4/list_id",
                |root| leaf(root.data()?.messages().get(4)?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/4/message_id",
                |root| leaf(root.data()?.messages().get(4)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/4/message_parts",
                |root| leaf(root.data()?.messages().get(4)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/4/message_price",
                |root| leaf(root.data()?.messages().get(4)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/4/schedule",
                |root| leaf(
                    root.data()?.messages().get(4)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/4/status",
                |root| leaf(root.data()?.messages().get(4)?.status()?),
            ),
            Leaf::new(
                "/data/messages/4/subject",
                |root| leaf(root.data()?.messages().get(4)?.subject()?),
            ),
            Leaf::new(
                "/data/messages/4/to",
                |root| leaf(root.data()?.messages().get(4)?.to()?),
            ),
            Leaf::new(
                "/data/messages/5/_media_file_url",
                |root| leaf(root.data()?.messages().get(5)?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/5/body",
                |root| leaf(root.data()?.messages().get(5)?.body()?),
            ),
            Leaf::new(
                "/data/messages/5/contact_id",
                |root| leaf(root.data()?.messages().get(5)?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/5/country",
                |root| leaf(root.data()?.messages().get(5)?.country()?),
            ),
            Leaf::new(
                "/data/messages/5/custom_string",
                |root| leaf(root.data()?.messages().get(5)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/5/from",
                |root| leaf(root.data()?.messages().get(5)?.from()?),
            ),
            Leaf::new(
                "/data/messages/5/list_id",
                |root| leaf(root.data()?.messages().get(5)?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/5/message_id",
                |root| leaf(root.data()?.messages().get(5)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/5/message_parts",
                |root| leaf(root.data()?.messages().get(5)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/5/message_price",
                |root| leaf(root.data()?.messages().get(5)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/5/schedule",
                |root| leaf(
                    root.data()?.messages().get(5)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/5/status",
                |root| leaf(root.data()?.messages().get(5)?.status()?),
            ),
            Leaf::new(
                "/data/messages/5/subject",
                |root| leaf(root.data()?.messages().get(5)?.subject()?),
            ),
            Leaf::new(
                "/data/messages/5/to",
                |root| leaf(root.data()?.messages().get(5)?.to()?),
            ),
            Leaf::new(
                "/data/messages/6/_media_file_url",
                |root| leaf(root.data()?.messages().get(6)?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/6/body",
                |root| leaf(root.data()?.messages().get(6)?.body()?),
            ),
            Leaf::new(
                "/data/messages/6/contact_id",
                |root| leaf(root.data()?.messages().get(6)?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/6/country",
                |root| leaf(root.data()?.messages().get(6)?.country()?),
            ),
            Leaf::new(
                "/data/messages/6/custom_string",
                |root| leaf(root.data()?.messages().get(6)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/6/from",
                |root| leaf(root.data()?.messages().get(6)?.from()?),
            ),
            Leaf::new(
                "/data/messages/6/list_id",
                |root| leaf(root.data()?.messages().get(6)?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/6/message_id",
                |root| leaf(root.data()?.messages().get(6)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/6/message_parts",
                |root| leaf(root.data()?.messages().get(6)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/6/message_price",
                |root| leaf(root.data()?.messages().get(6)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/6/schedule",
                |root| leaf(
                    root.data()?.messages().get(6)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/6/status",
                |root| leaf(root.data()?.messages().get(6)?.status()?),
            ),
            Leaf::new(
                "/data/messages/6/subject",
                |root| leaf(root.data()?.messages().get(6)?.subject()?),
            ),
            Leaf::new(
                "/data/messages/6/to",
                |root| leaf(root.data()?.messages().get(6)?.to()?),
            ),
            Leaf::new(
                "/data/messages/7/_media_file_url",
                |root| leaf(root.data()?.messages().get(7)?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/7/body",
                |root| leaf(root.data()?.messages().get(7)?.body()?),
            ),
            Leaf::new(
                "/data/messages/7/contact_id",
                |root| leaf(root.data()?.messages().get(7)?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/7/country",
                |root| leaf(root.data()?.messages().get(7)?.country()?),
            ),
            Leaf::new(
                "/data/messages/7/custom_string",
                |root| leaf(root.data()?.messages().get(7)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/7/from",
                |root| leaf(root.data()?.messages().get(7)?.from()?),
            ),
            Leaf::new(
                "/data/messages/7/list_id",
                |root| leaf(root.data()?.messages().get(7)?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/7/message_id",
                |root| leaf(root.data()?.messages().get(7)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/7/message_parts",
                |root| leaf(root.data()?.messages().get(7)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/7/message_price",
                |root| leaf(root.data()?.messages().get(7)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/7/schedule",
                |root| leaf(
                    root.data()?.messages().get(7)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/7/status",
                |root| leaf(root.data()?.messages().get(7)?.status()?),
            ),
            Leaf::new(
                "/data/messages/7/subject",
                |root| leaf(root.data()?.messages().get(7)?.subject()?),
            ),
            Leaf::new(
                "/data/messages/7/to",
                |root| leaf(root.data()?.messages().get(7)?.to()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_mms_response_rejected() {
    round_trip::<
        connector_clicksend::types::SendMmsResponse,
    >(
        include_str!("samples/send_mms.response.rejected.json"),
        &[
            Leaf::new(
                "/data/_currency",
                |root| leaf(root.data()?.extra_members().get("_currency")?),
            ),
            Leaf::new(
                "/data/messages/0/_media_file_url",
                |root| leaf(root.data()?.messages().first()?.media_file_url()?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subject",
                |root| leaf(root.data()?.messages().first()?.subject()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_postcard_request() {
    round_trip::<
        connector_clicksend::types::SendPostcardRequest,
    >(
        include_str!("samples/send_postcard.request.json"),
        &[
            Leaf::new("/file_urls/0", |root| leaf(root.file_urls().first()?)),
            Leaf::new("/file_urls/1", |root| leaf(root.file_urls().get(1)?)),
            Leaf::new(
                "/recipients/0/address_city",
                |root| leaf(root.recipients().first()?.address_city()?),
            ),
            Leaf::new(
                "/recipients/0/address_country",
                |root| leaf(root.recipients().first()?.address_country()?),
            ),
            Leaf::new(
                "/recipients/0/address_line_1",
                |root| leaf(root.recipients().first()?.address_line_1()?),
            ),
            Leaf::new(
                "/recipients/0/address_line_2",
                |root| leaf(root.recipients().first()?.address_line_2()?),
            ),
            Leaf::new(
                "/recipients/0/address_name",
                |root| leaf(root.recipients().first()?.address_name()?),
            ),
            Leaf::new(
                "/recipients/0/address_postal_code",
                |root| leaf(root.recipients().first()?.address_postal_code()?),
            ),
            Leaf::new(
                "/recipients/0/address_state",
                |root| leaf(root.recipients().first()?.address_state()?),
            ),
            Leaf::new(
                "/recipients/0/custom_string",
                |root| leaf(
                    root.recipients().first()?.extra_members().get("custom_string")?,
                ),
            ),
            Leaf::new(
                "/recipients/0/return_address_id",
                |root| leaf(root.recipients().first()?.return_address_id()?),
            ),
        ],
    );
}

#[test]
fn send_postcard_response() {
    round_trip::<
        connector_clicksend::types::SendPostcardResponse,
    >(
        include_str!("samples/send_postcard.response.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new(
                "/data/recipients/0/_api_username",
                |root| leaf(root.data()?.recipients().first()?.api_username()?),
            ),
            Leaf::new(
                "/data/recipients/0/_file_url",
                |root| leaf(root.data()?.recipients().first()?.file_url()?),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_city",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.address_city()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_country",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_country()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_line_1",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_line_1()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_line_2",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_line_2()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_name",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.address_name()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_postal_code",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .address_postal_code()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/address_state",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.address_state()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/return_address_id",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .return_address()?
                        .return_address_id()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/_return_address/user_id",
                |root| leaf(
                    root.data()?.recipients().first()?.return_address()?.user_id()?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/address_city",
                |root| leaf(root.data()?.recipients().first()?.address_city()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_country",
                |root| leaf(root.data()?.recipients().first()?.address_country()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_line_1",
                |root| leaf(root.data()?.recipients().first()?.address_line_1()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_line_2",
                |root| leaf(root.data()?.recipients().first()?.address_line_2()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_name",
                |root| leaf(root.data()?.recipients().first()?.address_name()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_postal_code",
                |root| leaf(root.data()?.recipients().first()?.address_postal_code()?),
            ),
            Leaf::new(
                "/data/recipients/0/address_state",
                |root| leaf(root.data()?.recipients().first()?.address_state()?),
            ),
            Leaf::new(
                "/data/recipients/0/date_added",
                |root| leaf(root.data()?.recipients().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/recipients/0/ip_address",
                |root| leaf(
                    root.data()?.recipients().first()?.extra_members().get("ip_address")?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/letter_file_name",
                |root| leaf(
                    root
                        .data()?
                        .recipients()
                        .first()?
                        .extra_members()
                        .get("letter_file_name")?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/message_id",
                |root| leaf(root.data()?.recipients().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/post_price",
                |root| leaf(root.data()?.recipients().first()?.post_price()?),
            ),
            Leaf::new(
                "/data/recipients/0/priority",
                |root| leaf(
                    root.data()?.recipients().first()?.extra_members().get("priority")?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/return_address_id",
                |root| leaf(root.data()?.recipients().first()?.return_address_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/schedule",
                |root| leaf(root.data()?.recipients().first()?.schedule()?),
            ),
            Leaf::new(
                "/data/recipients/0/source",
                |root| leaf(
                    root.data()?.recipients().first()?.extra_members().get("source")?,
                ),
            ),
            Leaf::new(
                "/data/recipients/0/status",
                |root| leaf(root.data()?.recipients().first()?.status()?),
            ),
            Leaf::new(
                "/data/recipients/0/subaccount_id",
                |root| leaf(root.data()?.recipients().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/user_id",
                |root| leaf(root.data()?.recipients().first()?.user_id()?),
            ),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_postcard_response_rejected() {
    round_trip::<
        connector_clicksend::types::SendPostcardResponse,
    >(
        include_str!("samples/send_postcard.response.rejected.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new(
                "/data/recipients/0/address_name",
                |root| leaf(root.data()?.recipients().first()?.address_name()?),
            ),
            Leaf::new(
                "/data/recipients/0/message_id",
                |root| leaf(root.data()?.recipients().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/recipients/0/post_price",
                |root| leaf(root.data()?.recipients().first()?.post_price()?),
            ),
            Leaf::new(
                "/data/recipients/0/schedule",
                |root| leaf(root.data()?.recipients().first()?.schedule()?),
            ),
            Leaf::new(
                "/data/recipients/0/status",
                |root| leaf(root.data()?.recipients().first()?.status()?),
            ),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_voice_request() {
    round_trip::<
        connector_clicksend::types::SendVoiceRequest,
    >(
        include_str!("samples/send_voice.request.json"),
        &[
            Leaf::new("/messages/0/body", |root| leaf(root.messages().first()?.body()?)),
            Leaf::new("/messages/0/lang", |root| leaf(root.messages().first()?.lang()?)),
            Leaf::new("/messages/0/to", |root| leaf(root.messages().first()?.to()?)),
            Leaf::new(
                "/messages/0/voice",
                |root| leaf(root.messages().first()?.voice()?),
            ),
        ],
    );
}

#[test]
fn send_voice_request_published() {
    round_trip::<
        connector_clicksend::types::SendVoiceRequest,
    >(
        include_str!("samples/send_voice.request.published.json"),
        &[
            Leaf::new("/messages/0/body", |root| leaf(root.messages().first()?.body()?)),
            Leaf::new(
                "/messages/0/custom_string",
                |root| leaf(root.messages().first()?.custom_string()?),
            ),
            Leaf::new("/messages/0/lang", |root| leaf(root.messages().first()?.lang()?)),
            Leaf::new(
                "/messages/0/machine_detection",
                |root| leaf(root.messages().first()?.machine_detection()?),
            ),
            Leaf::new(
                "/messages/0/require_input",
                |root| leaf(root.messages().first()?.require_input()?),
            ),
            Leaf::new(
                "/messages/0/schedule",
                |root| leaf(root.messages().first()?.extra_members().get("schedule")?),
            ),
            Leaf::new(
                "/messages/0/source",
                |root| leaf(root.messages().first()?.source()?),
            ),
            Leaf::new("/messages/0/to", |root| leaf(root.messages().first()?.to()?)),
            Leaf::new(
                "/messages/0/voice",
                |root| leaf(root.messages().first()?.voice()?),
            ),
            Leaf::new("/messages/1/body", |root| leaf(root.messages().get(1)?.body()?)),
            Leaf::new(
                "/messages/1/custom_string",
                |root| leaf(root.messages().get(1)?.custom_string()?),
            ),
            Leaf::new("/messages/1/lang", |root| leaf(root.messages().get(1)?.lang()?)),
            Leaf::new(
                "/messages/1/list_id",
                |root| leaf(root.messages().get(1)?.extra_members().get("list_id")?),
            ),
            Leaf::new(
                "/messages/1/schedule",
                |root| leaf(root.messages().get(1)?.extra_members().get("schedule")?),
            ),
            Leaf::new(
                "/messages/1/source",
                |root| leaf(root.messages().get(1)?.source()?),
            ),
            Leaf::new("/messages/1/voice", |root| leaf(root.messages().get(1)?.voice()?)),
        ],
    );
}

#[test]
fn send_voice_response_date_text() {
    round_trip::<
        connector_clicksend::types::SendVoiceResponse,
    >(
        include_str!("samples/send_voice.response.date-text.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("date")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/date_added",
                |root| leaf(root.data()?.messages().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/lang",
                |root| leaf(root.data()?.messages().first()?.lang()?),
            ),
            Leaf::new(
                "/data/messages/0/machine_detection",
                |root| leaf(root.data()?.messages().first()?.machine_detection()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_parts",
                |root| leaf(root.data()?.messages().first()?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/require_input",
                |root| leaf(root.data()?.messages().first()?.require_input()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(root.data()?.messages().first()?.schedule()?),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/to_type",
                |root| leaf(root.data()?.messages().first()?.to_type()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/0/voice",
                |root| leaf(root.data()?.messages().first()?.voice()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn send_voice_response() {
    round_trip::<
        connector_clicksend::types::SendVoiceResponse,
    >(
        include_str!("samples/send_voice.response.json"),
        &[
            Leaf::new(
                "/data/currency",
                |root| leaf(root.data()?.extra_members().get("currency")?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("date")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/lang",
                |root| leaf(root.data()?.messages().first()?.lang()?),
            ),
            Leaf::new(
                "/data/messages/0/machine_detection",
                |root| leaf(root.data()?.messages().first()?.machine_detection()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_parts",
                |root| leaf(root.data()?.messages().first()?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/require_input",
                |root| leaf(root.data()?.messages().first()?.require_input()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(root.data()?.messages().first()?.schedule()?),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/to_type",
                |root| leaf(root.data()?.messages().first()?.to_type()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/0/voice",
                |root| leaf(root.data()?.messages().first()?.voice()?),
            ),
            Leaf::new(
                "/data/messages/1/body",
                |root| leaf(root.data()?.messages().get(1)?.body()?),
            ),
            Leaf::new(
                "/data/messages/1/carrier",
                |root| leaf(root.data()?.messages().get(1)?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/1/country",
                |root| leaf(root.data()?.messages().get(1)?.country()?),
            ),
            Leaf::new(
                "/data/messages/1/custom_string",
                |root| leaf(root.data()?.messages().get(1)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/1/date",
                |root| leaf(root.data()?.messages().get(1)?.extra_members().get("date")?),
            ),
            Leaf::new(
                "/data/messages/1/from",
                |root| leaf(root.data()?.messages().get(1)?.from()?),
            ),
            Leaf::new(
                "/data/messages/1/lang",
                |root| leaf(root.data()?.messages().get(1)?.lang()?),
            ),
            Leaf::new(
                "/data/messages/1/machine_detection",
                |root| leaf(root.data()?.messages().get(1)?.machine_detection()?),
            ),
            Leaf::new(
                "/data/messages/1/message_id",
                |root| leaf(root.data()?.messages().get(1)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/1/message_parts",
                |root| leaf(root.data()?.messages().get(1)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/1/message_price",
                |root| leaf(root.data()?.messages().get(1)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/1/require_input",
                |root| leaf(root.data()?.messages().get(1)?.require_input()?),
            ),
            Leaf::new(
                "/data/messages/1/schedule",
                |root| leaf(root.data()?.messages().get(1)?.schedule()?),
            ),
            Leaf::new(
                "/data/messages/1/status",
                |root| leaf(root.data()?.messages().get(1)?.status()?),
            ),
            Leaf::new(
                "/data/messages/1/subaccount_id",
                |root| leaf(root.data()?.messages().get(1)?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/1/to",
                |root| leaf(root.data()?.messages().get(1)?.to()?),
            ),
            Leaf::new(
                "/data/messages/1/to_type",
                |root| leaf(root.data()?.messages().get(1)?.to_type()?),
            ),
            Leaf::new(
                "/data/messages/1/user_id",
                |root| leaf(root.data()?.messages().get(1)?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/1/voice",
                |root| leaf(root.data()?.messages().get(1)?.voice()?),
            ),
            Leaf::new(
                "/data/messages/2/body",
                |root| leaf(root.data()?.messages().get(2)?.body()?),
            ),
            Leaf::new(
                "/data/messages/2/carrier",
                |root| leaf(root.data()?.messages().get(2)?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/2/country",
                |root| leaf(root.data()?.messages().get(2)?.country()?),
            ),
            Leaf::new(
                "/data/messages/2/custom_string",
                |root| leaf(root.data()?.messages().get(2)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/2/date",
                |root| leaf(root.data()?.messages().get(2)?.extra_members().get("date")?),
            ),
            Leaf::new(
                "/data/messages/2/from",
                |root| leaf(root.data()?.messages().get(2)?.from()?),
            ),
            Leaf::new(
                "/data/messages/2/lang",
                |root| leaf(root.data()?.messages().get(2)?.lang()?),
            ),
            Leaf::new(
                "/data/messages/2/machine_detection",
                |root| leaf(root.data()?.messages().get(2)?.machine_detection()?),
            ),
            Leaf::new(
                "/data/messages/2/message_id",
                |root| leaf(root.data()?.messages().get(2)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/2/message_parts",
                |root| leaf(root.data()?.messages().get(2)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/2/message_price",
                |root| leaf(root.data()?.messages().get(2)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/2/require_input",
                |root| leaf(root.data()?.messages().get(2)?.require_input()?),
            ),
            Leaf::new(
                "/data/messages/2/schedule",
                |root| leaf(root.data()?.messages().get(2)?.schedule()?),
            ),
            Leaf::new(
                "/data/messages/2/status",
                |root| leaf(root.data()?.messages().get(2)?.status()?),
            ),
            Leaf::new(
                "/data/messages/2/subaccount_id",
                |root| leaf(root.data()?.messages().get(2)?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/2/to",
                |root| leaf(root.data()?.messages().get(2)?.to()?),
            ),
            Leaf::new(
                "/data/messages/2/to_type",
                |root| leaf(root.data()?.messages().get(2)?.to_type()?),
            ),
            Leaf::new(
                "/data/messages/2/user_id",
                |root| leaf(root.data()?.messages().get(2)?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/2/voice",
                |root| leaf(root.data()?.messages().get(2)?.voice()?),
            ),
            Leaf::new(
                "/data/messages/3/body",
                |root| leaf(root.data()?.messages().get(3)?.body()?),
            ),
            Leaf::new(
                "/data/messages/3/carrier",
                |root| leaf(root.data()?.messages().get(3)?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/3/country",
                |root| leaf(root.data()?.messages().get(3)?.country()?),
            ),
            Leaf::new(
                "/data/messages/3/custom_string",
                |root| leaf(root.data()?.messages().get(3)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/3/date",
                |root| leaf(root.data()?.messages().get(3)?.extra_members().get("date")?),
            ),
            Leaf::new(
                "/data/messages/3/from",
                |root| leaf(root.data()?.messages().get(3)?.from()?),
            ),
            Leaf::new(
                "/data/messages/3/lang",
                |root| leaf(root.data()?.messages().get(3)?.lang()?),
            ),
            Leaf::new(
                "/data/messages/3/machine_detection",
                |root| leaf(root.data()?.messages().get(3)?.machine_detection()?),
            ),
            Leaf::new(
                "/data/messages/3/message_id",
                |root| leaf(root.data()?.messages().get(3)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/3/message_parts",
                |root| leaf(root.data()?.messages().get(3)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/3/message_price",
                |root| leaf(root.data()?.messages().get(3)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/3/require_input",
                |root| leaf(root.data()?.messages().get(3)?.require_input()?),
            ),
            Leaf::new(
                "/data/messages/3/schedule",
                |root| leaf(root.data()?.messages().get(3)?.schedule()?),
            ),
            Leaf::new(
                "/data/messages/3/status",
                |root| leaf(root.data()?.messages().get(3)?.status()?),
            ),
            Leaf::new(
                "/data/messages/3/subaccount_id",
                |root| leaf(root.data()?.messages().get(3)?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/3/to",
                |root| leaf(root.data()?.messages().get(3)?.to()?),
            ),
            Leaf::new(
                "/data/messages/3/to_type",
                |root| leaf(root.data()?.messages().get(3)?.to_type()?),
            ),
            Leaf::new(
                "/data/messages/3/user_id",
                |root| leaf(root.data()?.messages().get(3)?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/3/voice",
                |root| leaf(root.data()?.messages().get(3)?.voice()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn sms_inbound_automation_request() {
    round_trip::<
        connector_clicksend::types::SmsInboundAutomationRequest,
    >(
        include_str!("samples/sms_inbound_automation.request.json"),
        &[
            Leaf::new("/action", |root| leaf(root.action()?)),
            Leaf::new("/action_address", |root| leaf(root.action_address()?)),
            Leaf::new("/dedicated_number", |root| leaf(root.dedicated_number()?)),
            Leaf::new("/enabled", |root| leaf(root.enabled()?)),
            Leaf::new("/message_search_term", |root| leaf(root.message_search_term()?)),
            Leaf::new("/message_search_type", |root| leaf(root.message_search_type()?)),
            Leaf::new("/rule_name", |root| leaf(root.rule_name()?)),
            Leaf::new("/webhook_type", |root| leaf(root.webhook_type()?)),
        ],
    );
}

#[test]
fn sms_inbound_automation_response() {
    round_trip::<
        connector_clicksend::types::SmsInboundAutomationResponse,
    >(
        include_str!("samples/sms_inbound_automation.response.json"),
        &[
            Leaf::new(
                "/data/action",
                |root| leaf(root.data()?.extra_members().get("action")?),
            ),
            Leaf::new(
                "/data/action_address",
                |root| leaf(root.data()?.extra_members().get("action_address")?),
            ),
            Leaf::new(
                "/data/dedicated_number",
                |root| leaf(root.data()?.extra_members().get("dedicated_number")?),
            ),
            Leaf::new(
                "/data/enabled",
                |root| leaf(root.data()?.extra_members().get("enabled")?),
            ),
            Leaf::new(
                "/data/inbound_rule_id",
                |root| leaf(root.data()?.inbound_rule_id()?),
            ),
            Leaf::new(
                "/data/message_search_term",
                |root| leaf(root.data()?.extra_members().get("message_search_term")?),
            ),
            Leaf::new(
                "/data/message_search_type",
                |root| leaf(root.data()?.extra_members().get("message_search_type")?),
            ),
            Leaf::new(
                "/data/rule_name",
                |root| leaf(root.data()?.extra_members().get("rule_name")?),
            ),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn sms_inbound_automation_webhook() {
    round_trip::<
        connector_clicksend::types::InboundSms,
    >(
        include_str!("samples/sms_inbound_automation.webhook.json"),
        &[
            Leaf::new("/body", |root| leaf(root.body()?)),
            Leaf::new("/custom_string", |root| leaf(root.custom_string()?)),
            Leaf::new("/from", |root| leaf(root.from()?)),
            Leaf::new("/message", |root| leaf(root.extra_members().get("message")?)),
            Leaf::new("/message_id", |root| leaf(root.message_id()?)),
            Leaf::new("/original_body", |root| leaf(root.original_body()?)),
            Leaf::new("/original_message_id", |root| leaf(root.original_message_id()?)),
            Leaf::new(
                "/originalsenderid",
                |root| leaf(root.extra_members().get("originalsenderid")?),
            ),
            Leaf::new("/sms", |root| leaf(root.extra_members().get("sms")?)),
            Leaf::new("/subaccount_id", |root| leaf(root.subaccount_id()?)),
            Leaf::new("/timestamp", |root| leaf(root.timestamp()?)),
            Leaf::new("/to", |root| leaf(root.to()?)),
            Leaf::new("/user_id", |root| leaf(root.user_id()?)),
        ],
    );
}

#[test]
fn sms_inbound_automation_webhook_timestamp_text() {
    round_trip::<
        connector_clicksend::types::InboundSms,
    >(
        include_str!("samples/sms_inbound_automation.webhook.timestamp-text.json"),
        &[
            Leaf::new("/body", |root| leaf(root.body()?)),
            Leaf::new("/custom_string", |root| leaf(root.custom_string()?)),
            Leaf::new("/from", |root| leaf(root.from()?)),
            Leaf::new("/message_id", |root| leaf(root.message_id()?)),
            Leaf::new("/original_body", |root| leaf(root.original_body()?)),
            Leaf::new("/original_message_id", |root| leaf(root.original_message_id()?)),
            Leaf::new("/subaccount_id", |root| leaf(root.subaccount_id()?)),
            Leaf::new("/timestamp", |root| leaf(root.timestamp()?)),
            Leaf::new("/to", |root| leaf(root.to()?)),
            Leaf::new("/user_id", |root| leaf(root.user_id()?)),
        ],
    );
}

#[test]
fn sms_inbound_automation_webhook_unprompted() {
    round_trip::<
        connector_clicksend::types::InboundSms,
    >(
        include_str!("samples/sms_inbound_automation.webhook.unprompted.json"),
        &[
            Leaf::new("/body", |root| leaf(root.body()?)),
            Leaf::new("/custom_string", |root| leaf(root.custom_string()?)),
            Leaf::new("/from", |root| leaf(root.from()?)),
            Leaf::new("/message_id", |root| leaf(root.message_id()?)),
            Leaf::new("/original_body", |root| leaf(root.original_body()?)),
            Leaf::new("/original_message_id", |root| leaf(root.original_message_id()?)),
            Leaf::new("/subaccount_id", |root| leaf(root.subaccount_id()?)),
            Leaf::new("/timestamp", |root| leaf(root.timestamp()?)),
            Leaf::new("/to", |root| leaf(root.to()?)),
            Leaf::new("/user_id", |root| leaf(root.user_id()?)),
        ],
    );
}

#[test]
fn sms_send_request() {
    round_trip::<
        connector_clicksend::types::SmsSendRequest,
    >(
        include_str!("samples/sms_send.request.json"),
        &[
            Leaf::new("/messages/0/body", |root| leaf(root.messages().first()?.body()?)),
            Leaf::new("/messages/0/to", |root| leaf(root.messages().first()?.to()?)),
        ],
    );
}

#[test]
fn sms_send_request_published() {
    round_trip::<
        connector_clicksend::types::SmsSendRequest,
    >(
        include_str!("samples/sms_send.request.published.json"),
        &[
            Leaf::new("/messages/0/body", |root| leaf(root.messages().first()?.body()?)),
            Leaf::new(
                "/messages/0/custom_string",
                |root| leaf(root.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/messages/0/from",
                |root| leaf(root.messages().first()?.extra_members().get("from")?),
            ),
            Leaf::new(
                "/messages/0/schedule",
                |root| leaf(root.messages().first()?.extra_members().get("schedule")?),
            ),
            Leaf::new(
                "/messages/0/source",
                |root| leaf(root.messages().first()?.source()?),
            ),
            Leaf::new("/messages/0/to", |root| leaf(root.messages().first()?.to()?)),
            Leaf::new("/messages/1/body", |root| leaf(root.messages().get(1)?.body()?)),
            Leaf::new(
                "/messages/1/custom_string",
                |root| leaf(root.messages().get(1)?.custom_string()?),
            ),
            Leaf::new(
                "/messages/1/from",
                |root| leaf(root.messages().get(1)?.extra_members().get("from")?),
            ),
            Leaf::new(
                "/messages/1/list_id",
                |root| leaf(root.messages().get(1)?.extra_members().get("list_id")?),
            ),
            Leaf::new(
                "/messages/1/schedule",
                |root| leaf(root.messages().get(1)?.extra_members().get("schedule")?),
            ),
            Leaf::new(
                "/messages/1/source",
                |root| leaf(root.messages().get(1)?.source()?),
            ),
        ],
    );
}

#[test]
fn sms_send_response() {
    round_trip::<
        connector_clicksend::types::SmsSendResponse,
    >(
        include_str!("samples/sms_send.response.json"),
        &[
            Leaf::new(
                "/data/currency",
                |root| leaf(root.data()?.extra_members().get("currency")?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date",
                |root| leaf(root.data()?.messages().first()?.date()?),
            ),
            Leaf::new(
                "/data/messages/0/direction",
                |root| leaf(root.data()?.messages().first()?.direction()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_parts",
                |root| leaf(root.data()?.messages().first()?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/1/body",
                |root| leaf(root.data()?.messages().get(1)?.body()?),
            ),
            Leaf::new(
                "/data/messages/1/carrier",
                |root| leaf(root.data()?.messages().get(1)?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/1/country",
                |root| leaf(root.data()?.messages().get(1)?.country()?),
            ),
            Leaf::new(
                "/data/messages/1/custom_string",
                |root| leaf(root.data()?.messages().get(1)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/1/date",
                |root| leaf(root.data()?.messages().get(1)?.date()?),
            ),
            Leaf::new(
                "/data/messages/1/direction",
                |root| leaf(root.data()?.messages().get(1)?.direction()?),
            ),
            Leaf::new(
                "/data/messages/1/from",
                |root| leaf(root.data()?.messages().get(1)?.from()?),
            ),
            Leaf::new(
                "/data/messages/1/message_id",
                |root| leaf(root.data()?.messages().get(1)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/1/message_parts",
                |root| leaf(root.data()?.messages().get(1)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/1/message_price",
                |root| leaf(root.data()?.messages().get(1)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/1/schedule",
                |root| leaf(
                    root.data()?.messages().get(1)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/1/status",
                |root| leaf(root.data()?.messages().get(1)?.status()?),
            ),
            Leaf::new(
                "/data/messages/1/subaccount_id",
                |root| leaf(root.data()?.messages().get(1)?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/1/to",
                |root| leaf(root.data()?.messages().get(1)?.to()?),
            ),
            Leaf::new(
                "/data/messages/1/user_id",
                |root| leaf(root.data()?.messages().get(1)?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/2/body",
                |root| leaf(root.data()?.messages().get(2)?.body()?),
            ),
            Leaf::new(
                "/data/messages/2/carrier",
                |root| leaf(root.data()?.messages().get(2)?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/2/country",
                |root| leaf(root.data()?.messages().get(2)?.country()?),
            ),
            Leaf::new(
                "/data/messages/2/custom_string",
                |root| leaf(root.data()?.messages().get(2)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/2/date",
                |root| leaf(root.data()?.messages().get(2)?.date()?),
            ),
            Leaf::new(
                "/data/messages/2/direction",
                |root| leaf(root.data()?.messages().get(2)?.direction()?),
            ),
            Leaf::new(
                "/data/messages/2/from",
                |root| leaf(root.data()?.messages().get(2)?.from()?),
            ),
            Leaf::new(
                "/data/messages/2/message_id",
                |root| leaf(root.data()?.messages().get(2)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/2/message_parts",
                |root| leaf(root.data()?.messages().get(2)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/2/message_price",
                |root| leaf(root.data()?.messages().get(2)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/2/schedule",
                |root| leaf(
                    root.data()?.messages().get(2)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/2/status",
                |root| leaf(root.data()?.messages().get(2)?.status()?),
            ),
            Leaf::new(
                "/data/messages/2/subaccount_id",
                |root| leaf(root.data()?.messages().get(2)?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/2/to",
                |root| leaf(root.data()?.messages().get(2)?.to()?),
            ),
            Leaf::new(
                "/data/messages/2/user_id",
                |root| leaf(root.data()?.messages().get(2)?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/3/body",
                |root| leaf(root.data()?.messages().get(3)?.body()?),
            ),
            Leaf::new(
                "/data/messages/3/carrier",
                |root| leaf(root.data()?.messages().get(3)?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/3/country",
                |root| leaf(root.data()?.messages().get(3)?.country()?),
            ),
            Leaf::new(
                "/data/messages/3/custom_string",
                |root| leaf(root.data()?.messages().get(3)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/3/date",
                |root| leaf(root.data()?.messages().get(3)?.date()?),
            ),
            Leaf::new(
                "/data/messages/3/direction",
                |root| leaf(root.data()?.messages().get(3)?.direction()?),
            ),
            Leaf::new(
                "/data/messages/3/from",
                |root| leaf(root.data()?.messages().get(3)?.from()?),
            ),
            Leaf::new(
                "/data/messages/3/message_id",
                |root| leaf(root.data()?.messages().get(3)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/3/message_parts",
                |root| leaf(root.data()?.messages().get(3)?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/3/message_price",
                |root| leaf(root.data()?.messages().get(3)?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/3/schedule",
                |root| leaf(
                    root.data()?.messages().get(3)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/3/status",
                |root| leaf(root.data()?.messages().get(3)?.status()?),
            ),
            Leaf::new(
                "/data/messages/3/subaccount_id",
                |root| leaf(root.data()?.messages().get(3)?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/3/to",
                |root| leaf(root.data()?.messages().get(3)?.to()?),
            ),
            Leaf::new(
                "/data/messages/3/user_id",
                |root| leaf(root.data()?.messages().get(3)?.user_id()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn sms_send_response_new_status() {
    round_trip::<
        connector_clicksend::types::SmsSendResponse,
    >(
        include_str!("samples/sms_send.response.new-status.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/contact_id",
                |root| leaf(root.data()?.messages().first()?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date",
                |root| leaf(root.data()?.messages().first()?.date()?),
            ),
            Leaf::new(
                "/data/messages/0/direction",
                |root| leaf(root.data()?.messages().first()?.direction()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/from_email",
                |root| leaf(root.data()?.messages().first()?.from_email()?),
            ),
            Leaf::new(
                "/data/messages/0/is_shared_system_number",
                |root| leaf(
                    root
                        .data()?
                        .messages()
                        .first()?
                        .extra_members()
                        .get("is_shared_system_number")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/list_id",
                |root| leaf(root.data()?.messages().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_parts",
                |root| leaf(root.data()?.messages().first()?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn sms_send_response_no_data() {
    round_trip::<
        connector_clicksend::types::SmsSendResponse,
    >(
        include_str!("samples/sms_send.response.no-data.json"),
        &[
            Leaf::new("/data", |root| leaf(root.data()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn sms_send_response_nulls() {
    round_trip::<
        connector_clicksend::types::SmsSendResponse,
    >(
        include_str!("samples/sms_send.response.nulls.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/contact_id",
                |root| leaf(root.data()?.messages().first()?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date",
                |root| leaf(root.data()?.messages().first()?.date()?),
            ),
            Leaf::new(
                "/data/messages/0/direction",
                |root| leaf(root.data()?.messages().first()?.direction()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/from_email",
                |root| leaf(root.data()?.messages().first()?.from_email()?),
            ),
            Leaf::new(
                "/data/messages/0/is_shared_system_number",
                |root| leaf(
                    root
                        .data()?
                        .messages()
                        .first()?
                        .extra_members()
                        .get("is_shared_system_number")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/list_id",
                |root| leaf(root.data()?.messages().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_parts",
                |root| leaf(root.data()?.messages().first()?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn sms_send_response_partly_rejected() {
    round_trip::<
        connector_clicksend::types::SmsSendResponse,
    >(
        include_str!("samples/sms_send.response.partly-rejected.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new(
                "/data/blocked_count",
                |root| leaf(root.data()?.extra_members().get("blocked_count")?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/carrier",
                |root| leaf(root.data()?.messages().first()?.carrier()?),
            ),
            Leaf::new(
                "/data/messages/0/contact_id",
                |root| leaf(root.data()?.messages().first()?.contact_id()?),
            ),
            Leaf::new(
                "/data/messages/0/country",
                |root| leaf(root.data()?.messages().first()?.country()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/date",
                |root| leaf(root.data()?.messages().first()?.date()?),
            ),
            Leaf::new(
                "/data/messages/0/direction",
                |root| leaf(root.data()?.messages().first()?.direction()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/from_email",
                |root| leaf(root.data()?.messages().first()?.from_email()?),
            ),
            Leaf::new(
                "/data/messages/0/is_shared_system_number",
                |root| leaf(
                    root
                        .data()?
                        .messages()
                        .first()?
                        .extra_members()
                        .get("is_shared_system_number")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/list_id",
                |root| leaf(root.data()?.messages().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/message_parts",
                |root| leaf(root.data()?.messages().first()?.message_parts()?),
            ),
            Leaf::new(
                "/data/messages/0/message_price",
                |root| leaf(root.data()?.messages().first()?.message_price()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/subaccount_id",
                |root| leaf(root.data()?.messages().first()?.subaccount_id()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new(
                "/data/messages/0/user_id",
                |root| leaf(root.data()?.messages().first()?.user_id()?),
            ),
            Leaf::new(
                "/data/messages/1/body",
                |root| leaf(root.data()?.messages().get(1)?.body()?),
            ),
            Leaf::new(
                "/data/messages/1/custom_string",
                |root| leaf(root.data()?.messages().get(1)?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/1/from",
                |root| leaf(root.data()?.messages().get(1)?.from()?),
            ),
            Leaf::new(
                "/data/messages/1/message_id",
                |root| leaf(root.data()?.messages().get(1)?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/1/schedule",
                |root| leaf(
                    root.data()?.messages().get(1)?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/1/status",
                |root| leaf(root.data()?.messages().get(1)?.status()?),
            ),
            Leaf::new(
                "/data/messages/1/to",
                |root| leaf(root.data()?.messages().get(1)?.to()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn sms_send_response_rejected() {
    round_trip::<
        connector_clicksend::types::SmsSendResponse,
    >(
        include_str!("samples/sms_send.response.rejected.json"),
        &[
            Leaf::new(
                "/data/_currency/currency_name_long",
                |root| leaf(root.data()?.currency()?.currency_name_long()?),
            ),
            Leaf::new(
                "/data/_currency/currency_name_short",
                |root| leaf(root.data()?.currency()?.currency_name_short()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_c",
                |root| leaf(root.data()?.currency()?.currency_prefix_c()?),
            ),
            Leaf::new(
                "/data/_currency/currency_prefix_d",
                |root| leaf(root.data()?.currency()?.currency_prefix_d()?),
            ),
            Leaf::new(
                "/data/blocked_count",
                |root| leaf(root.data()?.extra_members().get("blocked_count")?),
            ),
            Leaf::new(
                "/data/messages/0/body",
                |root| leaf(root.data()?.messages().first()?.body()?),
            ),
            Leaf::new(
                "/data/messages/0/custom_string",
                |root| leaf(root.data()?.messages().first()?.custom_string()?),
            ),
            Leaf::new(
                "/data/messages/0/from",
                |root| leaf(root.data()?.messages().first()?.from()?),
            ),
            Leaf::new(
                "/data/messages/0/message_id",
                |root| leaf(root.data()?.messages().first()?.message_id()?),
            ),
            Leaf::new(
                "/data/messages/0/schedule",
                |root| leaf(
                    root.data()?.messages().first()?.extra_members().get("schedule")?,
                ),
            ),
            Leaf::new(
                "/data/messages/0/status",
                |root| leaf(root.data()?.messages().first()?.status()?),
            ),
            Leaf::new(
                "/data/messages/0/to",
                |root| leaf(root.data()?.messages().first()?.to()?),
            ),
            Leaf::new("/data/queued_count", |root| leaf(root.data()?.queued_count()?)),
            Leaf::new("/data/total_count", |root| leaf(root.data()?.total_count()?)),
            Leaf::new("/data/total_price", |root| leaf(root.data()?.total_price()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn upload_media_request() {
    round_trip::<
        connector_clicksend::types::UploadMediaRequest,
    >(
        include_str!("samples/upload_media.request.json"),
        &[Leaf::new("/content", |root| leaf(root.content()?))],
    );
}

#[test]
fn upload_media_response() {
    round_trip::<
        connector_clicksend::types::UploadMediaResponse,
    >(
        include_str!("samples/upload_media.response.json"),
        &[
            Leaf::new("/data/_url", |root| leaf(root.data()?.url()?)),
            Leaf::new("/data/date_added", |root| leaf(root.data()?.date_added()?)),
            Leaf::new("/data/date_delete", |root| leaf(root.data()?.date_delete()?)),
            Leaf::new("/data/file_name", |root| leaf(root.data()?.file_name()?)),
            Leaf::new("/data/upload_id", |root| leaf(root.data()?.upload_id()?)),
            Leaf::new("/data/user_id", |root| leaf(root.data()?.user_id()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn view_list_contacts_response() {
    round_trip::<
        connector_clicksend::types::ViewListContactsResponse,
    >(
        include_str!("samples/view_list_contacts.response.json"),
        &[
            Leaf::new("/data/current_page", |root| leaf(root.data()?.current_page()?)),
            Leaf::new(
                "/data/data/0/_list_name",
                |root| leaf(root.data()?.data().first()?.list_name()?),
            ),
            Leaf::new(
                "/data/data/0/address_city",
                |root| leaf(root.data()?.data().first()?.address_city()?),
            ),
            Leaf::new(
                "/data/data/0/address_country",
                |root| leaf(root.data()?.data().first()?.address_country()?),
            ),
            Leaf::new(
                "/data/data/0/address_line_1",
                |root| leaf(root.data()?.data().first()?.address_line_1()?),
            ),
            Leaf::new(
                "/data/data/0/address_line_2",
                |root| leaf(root.data()?.data().first()?.address_line_2()?),
            ),
            Leaf::new(
                "/data/data/0/address_postal_code",
                |root| leaf(root.data()?.data().first()?.address_postal_code()?),
            ),
            Leaf::new(
                "/data/data/0/address_state",
                |root| leaf(root.data()?.data().first()?.address_state()?),
            ),
            Leaf::new(
                "/data/data/0/contact_id",
                |root| leaf(root.data()?.data().first()?.contact_id()?),
            ),
            Leaf::new(
                "/data/data/0/custom_1",
                |root| leaf(root.data()?.data().first()?.custom_1()?),
            ),
            Leaf::new(
                "/data/data/0/custom_2",
                |root| leaf(root.data()?.data().first()?.custom_2()?),
            ),
            Leaf::new(
                "/data/data/0/custom_3",
                |root| leaf(root.data()?.data().first()?.custom_3()?),
            ),
            Leaf::new(
                "/data/data/0/custom_4",
                |root| leaf(root.data()?.data().first()?.custom_4()?),
            ),
            Leaf::new(
                "/data/data/0/date_added",
                |root| leaf(root.data()?.data().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/data/0/date_updated",
                |root| leaf(root.data()?.data().first()?.date_updated()?),
            ),
            Leaf::new(
                "/data/data/0/email",
                |root| leaf(root.data()?.data().first()?.email()?),
            ),
            Leaf::new(
                "/data/data/0/fax_number",
                |root| leaf(root.data()?.data().first()?.fax_number()?),
            ),
            Leaf::new(
                "/data/data/0/first_name",
                |root| leaf(root.data()?.data().first()?.first_name()?),
            ),
            Leaf::new(
                "/data/data/0/last_name",
                |root| leaf(root.data()?.data().first()?.last_name()?),
            ),
            Leaf::new(
                "/data/data/0/list_id",
                |root| leaf(root.data()?.data().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/data/0/organization_name",
                |root| leaf(root.data()?.data().first()?.organization_name()?),
            ),
            Leaf::new(
                "/data/data/0/phone_number",
                |root| leaf(root.data()?.data().first()?.phone_number()?),
            ),
            Leaf::new("/data/from", |root| leaf(root.data()?.from()?)),
            Leaf::new("/data/last_page", |root| leaf(root.data()?.last_page()?)),
            Leaf::new("/data/next_page_url", |root| leaf(root.data()?.next_page_url()?)),
            Leaf::new("/data/per_page", |root| leaf(root.data()?.per_page()?)),
            Leaf::new("/data/prev_page_url", |root| leaf(root.data()?.prev_page_url()?)),
            Leaf::new("/data/to", |root| leaf(root.data()?.to()?)),
            Leaf::new("/data/total", |root| leaf(root.data()?.total()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}

#[test]
fn view_list_contacts_response_times_as_text() {
    round_trip::<
        connector_clicksend::types::ViewListContactsResponse,
    >(
        include_str!("samples/view_list_contacts.response.times-as-text.json"),
        &[
            Leaf::new("/data/current_page", |root| leaf(root.data()?.current_page()?)),
            Leaf::new(
                "/data/data/0/_list_name",
                |root| leaf(root.data()?.data().first()?.list_name()?),
            ),
            Leaf::new(
                "/data/data/0/address_city",
                |root| leaf(root.data()?.data().first()?.address_city()?),
            ),
            Leaf::new(
                "/data/data/0/address_country",
                |root| leaf(root.data()?.data().first()?.address_country()?),
            ),
            Leaf::new(
                "/data/data/0/address_line_1",
                |root| leaf(root.data()?.data().first()?.address_line_1()?),
            ),
            Leaf::new(
                "/data/data/0/address_line_2",
                |root| leaf(root.data()?.data().first()?.address_line_2()?),
            ),
            Leaf::new(
                "/data/data/0/address_postal_code",
                |root| leaf(root.data()?.data().first()?.address_postal_code()?),
            ),
            Leaf::new(
                "/data/data/0/address_state",
                |root| leaf(root.data()?.data().first()?.address_state()?),
            ),
            Leaf::new(
                "/data/data/0/contact_id",
                |root| leaf(root.data()?.data().first()?.contact_id()?),
            ),
            Leaf::new(
                "/data/data/0/custom_1",
                |root| leaf(root.data()?.data().first()?.custom_1()?),
            ),
            Leaf::new(
                "/data/data/0/custom_2",
                |root| leaf(root.data()?.data().first()?.custom_2()?),
            ),
            Leaf::new(
                "/data/data/0/custom_3",
                |root| leaf(root.data()?.data().first()?.custom_3()?),
            ),
            Leaf::new(
                "/data/data/0/custom_4",
                |root| leaf(root.data()?.data().first()?.custom_4()?),
            ),
            Leaf::new(
                "/data/data/0/date_added",
                |root| leaf(root.data()?.data().first()?.date_added()?),
            ),
            Leaf::new(
                "/data/data/0/date_updated",
                |root| leaf(root.data()?.data().first()?.date_updated()?),
            ),
            Leaf::new(
                "/data/data/0/email",
                |root| leaf(root.data()?.data().first()?.email()?),
            ),
            Leaf::new(
                "/data/data/0/fax_number",
                |root| leaf(root.data()?.data().first()?.fax_number()?),
            ),
            Leaf::new(
                "/data/data/0/first_name",
                |root| leaf(root.data()?.data().first()?.first_name()?),
            ),
            Leaf::new(
                "/data/data/0/last_name",
                |root| leaf(root.data()?.data().first()?.last_name()?),
            ),
            Leaf::new(
                "/data/data/0/list_id",
                |root| leaf(root.data()?.data().first()?.list_id()?),
            ),
            Leaf::new(
                "/data/data/0/organization_name",
                |root| leaf(root.data()?.data().first()?.organization_name()?),
            ),
            Leaf::new(
                "/data/data/0/phone_number",
                |root| leaf(root.data()?.data().first()?.phone_number()?),
            ),
            Leaf::new("/data/from", |root| leaf(root.data()?.from()?)),
            Leaf::new("/data/last_page", |root| leaf(root.data()?.last_page()?)),
            Leaf::new("/data/next_page_url", |root| leaf(root.data()?.next_page_url()?)),
            Leaf::new("/data/per_page", |root| leaf(root.data()?.per_page()?)),
            Leaf::new("/data/prev_page_url", |root| leaf(root.data()?.prev_page_url()?)),
            Leaf::new("/data/to", |root| leaf(root.data()?.to()?)),
            Leaf::new("/data/total", |root| leaf(root.data()?.total()?)),
            Leaf::new("/http_code", |root| leaf(root.http_code()?)),
            Leaf::new("/response_code", |root| leaf(root.response_code()?)),
            Leaf::new("/response_msg", |root| leaf(root.response_msg()?)),
        ],
    );
}
