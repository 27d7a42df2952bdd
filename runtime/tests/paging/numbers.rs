use connector_runtime::{Outcome, testing::MockResponse};

use crate::service::{
    ITEMS_ALONE, LAST_PAGE, TOTAL_ITEMS, call, drain, last_page, list, queries, total_items,
};
use connector_runtime::{Value, json, testing::MockServer};

#[tokio::test]
async fn pages_are_asked_for_until_the_last() {
    let (server, call) = list([last_page(&[1, 2], 2), last_page(&[3], 2)]);
    let (items, error) = drain(call.query("limit", &2_i64).items(&LAST_PAGE)).await;
    assert_eq!(items, [1, 2, 3]);
    assert!(error.is_none());
    assert_eq!(queries(&server), ["limit=2&page=1", "limit=2&page=2"]);
}

#[tokio::test]
async fn pages_are_asked_for_until_all_items_are_there() {
    let (server, call) = list([total_items(&[1, 2], 3), total_items(&[3], 3)]);
    let (items, error) = drain(call.items(&TOTAL_ITEMS)).await;
    assert_eq!(items, [1, 2, 3]);
    assert!(error.is_none());
    assert_eq!(queries(&server), ["page=0", "page=1"]);
}

#[tokio::test]
async fn a_service_that_gives_less_than_asked_for_is_read_to_the_end() {
    let pages = [
        total_items(&[1, 2], 5),
        total_items(&[3], 5),
        total_items(&[4, 5], 5),
    ];
    let (server, call) = list(pages);
    let (items, _) = drain(call.query("page_size", &1000_i64).items(&TOTAL_ITEMS)).await;
    assert_eq!(items, [1, 2, 3, 4, 5]);
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn numbers_as_text_are_understood() {
    let (server, call) = list([json!({"data": {"data": [1], "last_page": "1"}})]);
    assert_eq!(drain(call.items(&LAST_PAGE)).await.0, [1]);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_empty_list_needs_one_call() {
    for (paging, reply) in [
        (&LAST_PAGE, last_page(&[], 0)),
        (&TOTAL_ITEMS, total_items(&[], 0)),
        (&ITEMS_ALONE, json!([])),
    ] {
        let (server, call) = list([reply]);
        let (items, error) = drain(call.items(paging)).await;
        assert!(items.is_empty() && error.is_none());
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn no_content_is_an_empty_list() {
    let server = MockServer::start().unwrap();
    server.respond(MockResponse::empty(204));
    let (items, error) = drain(call(&server).items(&TOTAL_ITEMS)).await;
    assert!(items.is_empty() && error.is_none());
}

#[tokio::test]
async fn without_any_number_an_empty_page_is_the_end() {
    let (server, call) = list([json!([1, 2]), json!([3]), json!([])]);
    let (items, error) = drain(call.items(&ITEMS_ALONE)).await;
    assert_eq!(items, [1, 2, 3]);
    assert!(error.is_none());
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_page_may_be_its_items_one_behind_the_other() {
    let server = MockServer::start().unwrap();
    let page = |text: &'static str| {
        let headers = [("content-type", "application/x-ndjson")];
        MockResponse::with_headers(200, &headers, text.as_bytes().to_vec())
    };
    server.respond(page("{\"id\": 1}\n{\"id\": 2}\n"));
    server.respond(page("{\"id\": 3}\n"));
    server.respond(page("\n"));
    let mut items = call(&server).items::<Value>(&ITEMS_ALONE);
    for id in 1..=3 {
        assert_eq!(items.next().await.unwrap().unwrap(), json!({"id": id}));
    }
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_empty_page_before_the_last_is_passed_over() {
    let pages = [last_page(&[1], 3), last_page(&[], 3), last_page(&[3], 3)];
    let (_server, call) = list(pages);
    let (items, error) = drain(call.items(&LAST_PAGE)).await;
    assert_eq!(items, [1, 3]);
    assert!(error.is_none());
}

#[tokio::test]
async fn a_page_that_comes_again_is_given_once() {
    let pages = [last_page(&[1], 3), last_page(&[1], 3), last_page(&[2], 3)];
    let (_server, call) = list(pages);
    let (items, error) = drain(call.items(&LAST_PAGE)).await;
    assert_eq!(items, [1, 2]);
    assert!(error.is_none());
}

#[tokio::test]
async fn a_list_whose_last_page_is_an_earlier_one_again_is_not_whole() {
    for last in [2, 3] {
        let (server, call) = list((0..last).map(|_| last_page(&[1, 2], last)));
        let (items, error) = drain(call.items(&LAST_PAGE)).await;
        assert_eq!(items, [1, 2]);
        assert!(error.is_some_and(|error| error.is_paging()));
        assert_eq!(i64::try_from(server.requests().len()), Ok(last));
    }
}

#[tokio::test]
async fn a_service_that_repeats_one_page_for_ever_ends_with_an_error() {
    for (paging, reply) in [
        (&LAST_PAGE, last_page(&[1, 2], 1_000_000)),
        (&TOTAL_ITEMS, total_items(&[1, 2], 1_000_000)),
        (&LAST_PAGE, last_page(&[], 1_000_000)),
    ] {
        let server = MockServer::start().unwrap();
        server.default_response(MockResponse::json(200, reply.to_string()));
        let (items, error) = drain(call(&server).items(paging)).await;
        assert!(items.len() <= 2);
        assert!(error.is_some_and(|error| error.is_paging()));
        assert!(server.requests().len() <= 4);
    }
}

#[tokio::test]
async fn a_service_that_has_no_pages_ends_after_its_one_response() {
    let server = MockServer::start().unwrap();
    server.default_response(MockResponse::json(200, "[1, 2]"));
    let (items, error) = drain(call(&server).items(&ITEMS_ALONE)).await;
    assert_eq!(items, [1, 2]);
    assert!(error.is_none());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn past_the_last_page_is_the_end_although_items_are_missing() {
    let (_server, call) = list([total_items(&[1, 2], 3), total_items(&[], 3)]);
    let (items, error) = drain(call.items(&TOTAL_ITEMS)).await;
    assert_eq!(items, [1, 2]);
    assert!(error.is_none());
}

#[tokio::test]
async fn a_stream_begins_with_the_page_that_the_call_asks_for() {
    let (server, call) = list([total_items(&[5], 6), total_items(&[], 6)]);
    let (items, error) = drain(call.query("page", &2_i64).items(&TOTAL_ITEMS)).await;
    assert_eq!(items, [5]);
    assert!(error.is_none());
    assert_eq!(queries(&server), ["page=2", "page=3"]);
}

#[tokio::test]
async fn an_item_of_another_kind_is_left_out() {
    let (_server, call) = list([json!({"items": [1, {"a": 2}, 3], "meta": {"total_items": 3}})]);
    assert_eq!(drain(call.items(&TOTAL_ITEMS)).await.0, [1, 3]);
}

#[tokio::test]
async fn a_first_page_without_a_list_is_an_empty_list() {
    for reply in [json!({"items": null}), json!({}), json!([]), Value::Null] {
        let (server, call) = list([reply]);
        let (items, error) = drain(call.items(&TOTAL_ITEMS)).await;
        assert!(items.is_empty() && error.is_none());
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn what_should_be_a_list_and_is_none_is_an_error() {
    for reply in [
        json!({"items": "none"}),
        json!({"items": {"0": 1}}),
        json!("x"),
    ] {
        let (_server, call) = list([reply]);
        let (items, error) = drain(call.items(&TOTAL_ITEMS)).await;
        assert!(items.is_empty());
        assert_eq!(error.map(|error| error.outcome()), Some(Outcome::Completed));
    }
}

#[tokio::test]
async fn a_page_that_is_no_json_is_an_error_with_its_bytes() {
    for body in ["<html>busy</html>", "{\"items\": [1", "busy"] {
        let server = MockServer::start().unwrap();
        server.respond(MockResponse::text(200, body));
        let (items, error) = drain(call(&server).items(&TOTAL_ITEMS)).await;
        assert!(items.is_empty());
        let error = error.unwrap();
        assert_eq!(error.outcome(), Outcome::Completed);
        assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn a_page_that_was_announced_and_has_no_list_is_an_error_and_can_be_asked_for_again() {
    let first = json!({"data": {"data": [1], "last_page": 2}}).to_string();
    let second = json!({"data": {"data": [2], "last_page": 2}}).to_string();
    let unlike = [
        MockResponse::text(200, "<html>busy</html>"),
        MockResponse::empty(204),
        MockResponse::json(200, ""),
        MockResponse::json(200, r#"{"data": null}"#),
        MockResponse::json(200, r#"{"error": "busy"}"#),
    ];
    for reply in unlike {
        let server = MockServer::start().unwrap();
        server.respond(MockResponse::json(200, first.clone()));
        server.respond(reply);
        server.respond(MockResponse::json(200, second.clone()));
        let mut items = call(&server).items::<i64>(&LAST_PAGE);
        assert_eq!(items.try_next().await.unwrap(), Some(1));
        let error = items.try_next().await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Completed);
        let token = items.resume_token().unwrap();
        let again = call(&server).items::<i64>(&LAST_PAGE).resume(token);
        assert_eq!(drain(again).await.0, [2]);
    }
}
