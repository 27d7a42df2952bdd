use connector_runtime::{Items, PageToken, Pages, Value, testing::MockResponse};
use futures_util::StreamExt as _;

use crate::service::{LAST_PAGE, LINKS, call, drain, last_page, linked, list, queries};

#[tokio::test]
async fn nothing_is_sent_before_the_stream_is_polled() {
    let (server, call) = list([]);
    drop(call.clone().pages::<Value>(&LAST_PAGE));
    drop(call.items::<i64>(&LAST_PAGE));
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_page_is_asked_for_when_it_is_needed() {
    let (server, call) = list([last_page(&[1, 2], 2), last_page(&[3], 2)]);
    let mut items = call.items::<i64>(&LAST_PAGE);
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_page_has_its_status_and_headers() {
    let (_server, call) = list([last_page(&[1], 1)]);
    let page = call.pages::<Value>(&LAST_PAGE).try_next().await;
    let page = page.unwrap().unwrap();
    assert_eq!(page.http_status(), 200);
    assert_eq!(page["data"]["data"][0], 1);
    assert!(page.http_headers().contains_key("content-length"));
}

#[tokio::test]
async fn an_empty_list_is_one_page() {
    let (_server, call) = list([last_page(&[], 0)]);
    let pages: Vec<_> = call.pages::<Value>(&LAST_PAGE).collect().await;
    assert_eq!(pages.len(), 1);
}

#[tokio::test]
async fn an_error_ends_the_stream_which_can_be_resumed() {
    let (server, call) = list([last_page(&[1], 3)]);
    server.respond(MockResponse::json(400, "{}"));
    let mut items = call.clone().items::<i64>(&LAST_PAGE);
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert_eq!(items.try_next().await.unwrap_err().status().unwrap(), 400);
    assert!(items.next().await.is_none());

    let kept = items.resume_token().unwrap().as_str().to_owned();
    server.respond(MockResponse::json(200, last_page(&[2], 3).to_string()));
    server.respond(MockResponse::json(200, last_page(&[3], 3).to_string()));
    let (items, error) = drain(call.items(&LAST_PAGE).resume(kept)).await;
    assert_eq!(items, [2, 3]);
    assert!(error.is_none());
    assert_eq!(queries(&server), ["page=1", "page=2", "page=2", "page=3"]);
}

#[tokio::test]
async fn a_stream_of_links_is_resumed_by_the_link() {
    let (server, call) = list([linked(&[1], "/v1/items?page=b"), linked(&[2], ())]);
    let mut pages = call.clone().pages::<Value>(&LINKS);
    pages.try_next().await.unwrap().unwrap();
    let token = pages.resume_token().unwrap();
    assert_eq!(drain(call.items(&LINKS).resume(token)).await.0, [2]);
    assert_eq!(queries(&server)[1], "page=b");
}

#[tokio::test]
async fn after_the_last_page_there_is_nothing_to_resume() {
    let (_server, call) = list([last_page(&[1], 1)]);
    let mut items = call.items::<i64>(&LAST_PAGE);
    assert_eq!(items.resume_token().unwrap().as_str(), "1");
    assert_eq!(items.try_next().await.unwrap(), Some(1));
    assert!(items.next().await.is_none());
    assert_eq!(items.resume_token(), None);
}

#[tokio::test]
async fn a_token_of_the_middle_of_a_page_is_that_page() {
    let (_server, call) = list([last_page(&[1, 2], 2)]);
    let mut items = call.items::<i64>(&LAST_PAGE);
    items.try_next().await.unwrap();
    assert_eq!(items.resume_token().unwrap().as_str(), "1");
    items.try_next().await.unwrap();
    assert_eq!(items.resume_token().unwrap().as_str(), "2");
}

#[tokio::test]
async fn a_token_that_is_none_is_an_error_before_anything_is_sent() {
    let (server, call) = list([]);
    for (paging, token) in [(&LAST_PAGE, "next"), (&LINKS, "https://example.com/items")] {
        let (items, error) = drain(call.clone().items(paging).resume(token)).await;
        assert!(items.is_empty() && error.is_some_and(|error| error.is_paging()));
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_page_that_cannot_be_read_is_passed_by_resuming() {
    let (_server, call) = list([last_page(&[1], 2), last_page(&[2], 2)]);
    let mut pages = call.clone().pages::<Vec<i64>>(&LAST_PAGE);
    let error = pages.try_next().await.unwrap_err();
    assert!(error.is_decode() && pages.next().await.is_none());
    let rest = call.items(&LAST_PAGE).resume(pages.resume_token().unwrap());
    assert_eq!(drain(rest).await.0, [2]);
}

#[test]
fn streams_can_move_between_threads() {
    fn is_send<T: Send>() {}
    is_send::<Pages<Value>>();
    is_send::<Items<Value>>();
    is_send::<PageToken>();
}

#[tokio::test]
async fn debug_shows_neither_items_nor_links() {
    let server = connector_runtime::testing::MockServer::start().unwrap();
    let items = call(&server).items::<i64>(&LINKS).resume("/v1/secret");
    assert!(!format!("{items:?} {:?}", items.resume_token()).contains("secret"));
}
