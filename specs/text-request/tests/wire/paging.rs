//! Lists of several pages. The first page has the number 0.

use connector_runtime::testing::MockResponse;
use connector_text_request::operations::{
    GetContactsArgs, GetGroupsArgs, GetMessagesByContactPhoneArgs, GetPaymentsArgs, GetTagsArgs,
};
use connector_text_request::{Value, json};

use crate::service::{DASHBOARD, PHONE, Service, replying};

/// A page of items, of a list of `total`.
fn page(number: i64, total: i64, items: &Value) -> MockResponse {
    let meta = json!({"page": number, "page_size": 1, "total_items": total});
    MockResponse::json(200, json!({"items": items, "meta": meta}).to_string())
}

const BOTH_PAGES: [&str; 2] = ["page=0&page_size=1", "page=1&page_size=1"];

/// Two pages of one item each, then empty ones.
fn two_pages(first: &Value, second: &Value) -> Service {
    let service = replying(page(2, 2, &json!([])));
    service.server().respond(page(0, 2, &json!([first])));
    service.server().respond(page(1, 2, &json!([second])));
    service
}

fn queries(service: &Service) -> Vec<String> {
    let requests = service.server().requests();
    requests
        .iter()
        .map(|request| request.query().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn contacts_are_asked_for_from_page_zero_to_the_last() {
    let service = two_pages(
        &json!({"phone_number": "14235550120"}),
        &json!({"phone_number": "14235550121"}),
    );
    let call = service.client().get_contacts(GetContactsArgs {
        page: 0,
        page_size: 1,
        dashboard_id: DASHBOARD,
    });
    let mut items = call.with_is_archived(false).items();
    let mut numbers = Vec::new();
    while let Some(contact) = items.try_next().await.unwrap() {
        numbers.extend(contact.phone_number().map(str::to_owned));
    }
    assert_eq!(numbers, ["14235550120", "14235550121"]);
    assert_eq!(
        queries(&service),
        [
            "page=0&page_size=1&is_archived=false",
            "page=1&page_size=1&is_archived=false",
        ]
    );
}

#[tokio::test]
async fn a_list_begins_at_the_page_asked_for() {
    let service = replying(page(4, 5, &json!([{"id": 7}])));
    let call = service.client().get_groups(GetGroupsArgs {
        page: 4,
        page_size: 1,
        dashboard_id: DASHBOARD,
    });
    let mut pages = call.pages();
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(first.items()[0].id(), Some(7));
    assert_eq!(queries(&service), ["page=4&page_size=1"]);
}

#[tokio::test]
async fn dashboards_begin_at_page_zero_when_nobody_says_where() {
    let service = replying(page(0, 1, &json!([{"id": 121}])));
    let mut items = service.client().get_dashboards().items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id(), Some(121));
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(queries(&service), ["page=0"]);
}

#[tokio::test]
async fn conversations_begin_at_page_zero_when_nobody_says_where() {
    let service = replying(page(0, 1, &json!([{"phone_number": PHONE}])));
    let mut items = service.client().get_conversations(DASHBOARD).items();
    let conversation = items.try_next().await.unwrap().unwrap();
    assert_eq!(conversation.phone_number(), Some(PHONE));
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(queries(&service), ["page=0"]);
}

#[tokio::test]
async fn payments_have_pages() {
    let service = two_pages(&json!({"payment_id": 1}), &json!({"payment_id": 2}));
    let call = service.client().get_payments(GetPaymentsArgs {
        page: 0,
        page_size: 1,
        dashboard_id: DASHBOARD,
    });
    let mut items = call.items();
    let mut found = Vec::new();
    while let Some(payment) = items.try_next().await.unwrap() {
        found.extend(payment.payment_id());
    }
    assert_eq!(found, [1, 2]);
    assert_eq!(queries(&service), BOTH_PAGES);
}

#[tokio::test]
async fn tags_have_pages() {
    let service = two_pages(&json!({"tag": "one"}), &json!({"tag": "two"}));
    let call = service.client().get_tags(GetTagsArgs {
        dashboard_id: DASHBOARD,
        page: 0,
        page_size: 1,
    });
    let mut items = call.items();
    let mut found = Vec::new();
    while let Some(tag) = items.try_next().await.unwrap() {
        found.extend(tag.tag().map(str::to_owned));
    }
    assert_eq!(found, ["one", "two"]);
    assert_eq!(queries(&service), BOTH_PAGES);
}

#[tokio::test]
async fn messages_have_pages() {
    let service = two_pages(&json!({"body": "one"}), &json!({"body": "two"}));
    let required = GetMessagesByContactPhoneArgs {
        page: 0,
        page_size: 1,
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().get_messages_by_contact_phone(required);
    let mut items = call.items();
    let mut found = Vec::new();
    while let Some(message) = items.try_next().await.unwrap() {
        found.extend(message.body().map(str::to_owned));
    }
    assert_eq!(found, ["one", "two"]);
    assert_eq!(queries(&service), BOTH_PAGES);
}

#[tokio::test]
async fn beyond_the_last_page_a_list_is_empty() {
    let reply = sample!("GetContacts.response.beyond-the-last-page.json");
    let service = replying(MockResponse::json(200, reply));
    let call = service.client().get_contacts(GetContactsArgs {
        page: 9,
        page_size: 100,
        dashboard_id: DASHBOARD,
    });
    let mut items = call.items();
    assert!(items.try_next().await.unwrap().is_none());
    assert_eq!(queries(&service), ["page=9&page_size=100"]);
}

#[tokio::test]
async fn a_size_that_the_service_cuts_does_not_end_the_list_early() {
    // 5,000 asked for, 1,000 a page given, 2,500 in all: three pages.
    let contact = |number: i64| json!({"phone_number": format!("{number}")});
    let service = replying(page(3, 2500, &json!([])));
    for (number, range) in [0..1000, 1000..2000, 2000..2500].into_iter().enumerate() {
        let items: Vec<Value> = range.map(contact).collect();
        let meta = json!({"page": number, "page_size": 1000, "total_items": 2500});
        let body = json!({"items": items, "meta": meta}).to_string();
        service.server().respond(MockResponse::json(200, body));
    }
    let call = service.client().get_contacts(GetContactsArgs {
        page: 0,
        page_size: 5000,
        dashboard_id: DASHBOARD,
    });
    let mut items = call.items();
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 2500);
    assert_eq!(
        queries(&service),
        [
            "page=0&page_size=5000",
            "page=1&page_size=5000",
            "page=2&page_size=5000",
        ]
    );
}
