use connector_runtime::{
    Outcome,
    generated::{Piece, Rewrite},
    testing::MockResponse,
    testing::MockServer,
};

use crate::service::{LINKS, call, drain, linked, list, queries};

#[tokio::test]
async fn links_are_followed_as_they_are() {
    let (server, call) = list([
        linked(&[1], "/v1/items?$skiptoken=a%20b"),
        linked(&[2], "/v1/items?$skiptoken=c"),
        linked(&[3], ""),
    ]);
    let call = call.query("filter", "x").header("accept-language", "en");
    let (items, error) = drain(call.items(&LINKS)).await;
    assert_eq!(items, [1, 2, 3]);
    assert!(error.is_none());
    assert_eq!(
        queries(&server),
        ["filter=x", "$skiptoken=a%20b", "$skiptoken=c"]
    );
    for request in server.requests() {
        assert_eq!(request.path(), "/v1/items");
        assert_eq!(request.header("x-api-key"), Some("secret"));
        assert_eq!(request.header("accept-language"), Some("en"));
    }
}

#[tokio::test]
async fn an_absolute_link_to_the_same_host_is_followed() {
    let server = MockServer::start().unwrap();
    let next = format!("{}/v1/items?page=2", server.url());
    server.respond(MockResponse::json(200, linked(&[1], next).to_string()));
    server.respond(MockResponse::json(200, linked(&[2], ()).to_string()));
    assert_eq!(drain(call(&server).items(&LINKS)).await.0, [1, 2]);
}

#[tokio::test]
async fn a_link_that_is_a_query_alone_leads_to_the_same_list() {
    let (server, call) = list([
        linked(&[1], "?$skiptoken=b"),
        linked(&[2], "?$skiptoken=c"),
        linked(&[3], ()),
    ]);
    let (items, error) = drain(call.items(&LINKS)).await;
    assert_eq!(items, [1, 2, 3]);
    assert!(error.is_none());
    assert_eq!(queries(&server), ["", "$skiptoken=b", "$skiptoken=c"]);
    for request in server.requests() {
        assert_eq!(request.path(), "/v1/items");
    }
}

#[tokio::test]
async fn a_link_that_is_a_query_alone_leads_to_the_list_of_a_rewritten_call() {
    static ELSEWHERE: Rewrite = Rewrite {
        path: &[Piece::Text("/all-items")],
        ..Rewrite::DEFAULT
    };
    let (server, call) = list([
        linked(&[1], "?page=2"),
        linked(&[2], "?page=3"),
        linked(&[3], ()),
    ]);
    let (items, error) = drain(call.rewritten(&ELSEWHERE).items(&LINKS)).await;
    assert_eq!(items, [1, 2, 3]);
    assert!(error.is_none());
    for request in server.requests() {
        assert_eq!(request.path(), "/v1/all-items");
    }
}

#[tokio::test]
async fn a_link_that_is_no_address_is_an_error() {
    let (server, call) = list([linked(&[1], "a-mere-token")]);
    let (items, error) = drain(call.items(&LINKS)).await;
    assert_eq!(items, [1]);
    assert!(error.is_some_and(|error| error.is_paging()));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_credential_within_a_link_is_sent_once() {
    let (server, call) = list([linked(&[1], "/v1/items?page=2&key=old"), linked(&[2], ())]);
    drain(call.items(&LINKS)).await;
    assert_eq!(server.requests()[1].query(), Some("page=2&key=secret"));
}

#[tokio::test]
async fn a_link_to_another_host_is_not_followed() {
    let elsewhere = MockServer::start().unwrap();
    let (server, call) = list([linked(
        &[1, 2],
        format!("{}/v1/items?page=2", elsewhere.url()),
    )]);
    let (items, error) = drain(call.items(&LINKS)).await;
    assert_eq!(items, [1, 2], "what came before is given");
    let error = error.unwrap();
    assert!(error.is_paging());
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(error.operation(), Some("list_items"));
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
    assert_eq!(server.requests().len(), 1);
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn a_link_that_leads_back_ends_the_stream() {
    let (server, call) = list([
        linked(&[1], "/v1/items?page=2"),
        linked(&[2], "/v1/items?page=3"),
        linked(&[3], "/v1/items?page=2"),
    ]);
    let (items, error) = drain(call.items(&LINKS)).await;
    assert_eq!(items, [1, 2]);
    assert!(error.is_some_and(|error| error.is_paging()));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn ever_new_links_to_the_same_page_end_the_stream() {
    let (server, call) = list((0..100).map(|n| linked(&[1], format!("/v1/items?page={n}"))));
    let (items, error) = drain(call.items(&LINKS)).await;
    assert_eq!(items, [1]);
    assert!(error.is_some_and(|error| error.is_paging()));
    assert!(server.requests().len() <= 4);
}

#[tokio::test]
async fn an_empty_page_with_a_link_is_passed_over() {
    let (_server, call) = list([
        linked(&[], "/v1/items?page=2"),
        linked(&[], "/v1/items?page=3"),
        linked(&[3], ()),
    ]);
    let (items, error) = drain(call.items(&LINKS)).await;
    assert_eq!(items, [3]);
    assert!(error.is_none());
}
