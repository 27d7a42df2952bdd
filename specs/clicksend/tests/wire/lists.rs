//! Contact lists.

use connector_clicksend::{ObjectExt as _, json};

use crate::service::Service;

#[tokio::test]
async fn create_list_posts_the_name() {
    let service = Service::responding(sample!("create_list.response.json"));
    let reply = service
        .client()
        .create_list("ListCT3QrVL4od")
        .send()
        .await
        .unwrap();

    service.assert_got_json(
        "POST",
        "/v3/lists",
        None,
        &json!({"list_name": "ListCT3QrVL4od"}),
    );
    assert_eq!(reply.response_msg(), Some("New list has been created."));
    let list = reply.data().unwrap();
    assert_eq!(
        (list.list_id(), list.list_name()),
        (Some(437), Some("ListCT3QrVL4od"))
    );
    assert_eq!(list.list_email_id(), Some("KB0LHD6WXFVHZWTR"));
    assert_eq!(list.contacts_count(), Some(0));
}

#[tokio::test]
async fn get_contact_lists_asks_for_a_page() {
    let service = Service::responding(sample!("get_contact_lists.response.json"));
    let call = service
        .client()
        .get_contact_lists()
        .with_page(1)
        .with_limit(100);
    let reply = call.send().await.unwrap();

    service.assert_got("GET", "/v3/lists", Some("page=1&limit=100"));
    let page = reply.data().unwrap();
    assert_eq!((page.total(), page.per_page()), (Some(9), Some(15)));
    assert_eq!((page.current_page(), page.last_page()), (Some(1), Some(1)));
    assert_eq!((page.from(), page.to()), (Some(1), Some(9)));
    assert_eq!(page.data().len(), 9);
    assert_eq!(page.data()[8].list_name(), Some("ListFfD3OIiTwJ"));
    assert_eq!((&reply).into_iter().count(), 9);
    let last = reply.into_iter().last().unwrap();
    assert_eq!(last.list_name(), Some("ListFfD3OIiTwJ"));
}

#[tokio::test]
async fn a_page_that_is_not_asked_for_is_not_sent() {
    let service = Service::responding(sample!("get_contact_lists.response.empty.json"));
    let reply = service.client().get_contact_lists().send().await.unwrap();
    service.assert_got("GET", "/v3/lists", None);
    assert!(reply.data().unwrap().data().is_empty());
    assert_eq!(reply.data().unwrap().last_page(), Some(0));
}

#[tokio::test]
async fn delete_list_names_the_list_in_the_path() {
    let service = Service::responding(sample!("delete_list.response.json"));
    let reply = service.client().delete_list(442).send().await.unwrap();

    service.assert_got("DELETE", "/v3/lists/442", None);
    assert_eq!(reply.response_msg(), Some("List #442 has been deleted."));
    assert_eq!(reply.member("data"), Some(json!([])));
}

#[tokio::test]
async fn search_contact_list_sends_the_words_as_a_query() {
    let service = Service::responding(sample!("search_contact_list.response.json"));
    let call = service.client().search_contact_list("Café & Co+ #1?page=2");
    let reply = call.send().await.unwrap();

    service.assert_got(
        "GET",
        "/v3/search/contacts-lists",
        Some("q=Caf%C3%A9%20%26%20Co%2B%20%231%3Fpage%3D2"),
    );
    let found = reply.data().unwrap();
    assert_eq!(found.total(), Some(2));
    assert_eq!(
        (found.data()[0].id(), found.data()[0].name()),
        (Some(428), Some("Customers"))
    );
    assert_eq!(found.data()[0].contacts_count(), Some(12));
}

/// The first of two pages.
const FIRST_PAGE: &str = r#"{"response_code": "SUCCESS", "data": {
    "total": 16, "per_page": 15, "current_page": 1, "last_page": 2,
    "data": [{"list_id": 1, "list_name": "Friends"}, {"list_id": 2, "list_name": "Family"}]
}}"#;

#[tokio::test]
async fn the_lists_of_all_pages_come_one_after_another() {
    let second_page = sample!("get_contact_lists.response.second-page.json");
    let service = Service::responding_in_turn(&[FIRST_PAGE, second_page]);
    let mut lists = service.client().get_contact_lists().with_limit(100).items();
    let mut ids = Vec::new();
    while let Some(list) = lists.try_next().await.unwrap() {
        ids.push(list.list_id());
    }
    assert_eq!(ids, [Some(1), Some(2), Some(452)]);

    let requests = service.requests();
    assert_eq!(requests.len(), 2, "the last page is the last");
    let mut second: Vec<&str> = requests[1].query().unwrap().split('&').collect();
    second.sort_unstable();
    assert_eq!(second, ["limit=100", "page=2"]);
    assert_eq!(requests[1].path(), "/v3/lists");
}

#[tokio::test]
async fn a_page_is_asked_for_when_it_is_needed() {
    let second_page = sample!("get_contact_lists.response.second-page.json");
    let service = Service::responding_in_turn(&[FIRST_PAGE, second_page]);
    let mut pages = service.client().get_contact_lists().pages();
    assert!(service.requests().is_empty());
    let first = pages.try_next().await.unwrap().unwrap();
    assert_eq!(first.data().unwrap().current_page(), Some(1));
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test]
async fn an_account_without_lists_has_one_empty_page() {
    let empty = sample!("get_contact_lists.response.empty.json");
    let service = Service::responding_in_turn(&[empty]);
    let mut lists = service.client().get_contact_lists().items();
    assert!(lists.try_next().await.unwrap().is_none());
    assert_eq!(service.requests().len(), 1);
}
