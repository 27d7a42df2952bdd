//! What the gateway would change in bodies and replies, and what it would ask
//! before a call.

use connector_runtime::{
    Outcome, Value,
    generated::{How, LookUp, Piece, Rewrite, Transform, ValuePiece},
    testing::MockResponse,
};
use serde_json::json;

use crate::service::{get, only_request, post, server};

const BODY: &[Transform] = &[
    Transform {
        parent: &[],
        from: &[],
        to: &["kind"],
        how: How::Set(&[ValuePiece::Text("fixed")]),
    },
    Transform {
        parent: &[],
        from: &["tags"],
        to: &["tags"],
        how: How::Split {
            delimiters: ";",
            child: "name",
        },
    },
];

static CHANGED: Rewrite = Rewrite {
    body: BODY,
    reply: &[Transform {
        parent: &[],
        from: &["prices"],
        to: &["list"],
        how: How::ObjectToList {
            key: "name",
            value: "price",
        },
    }],
    unauthenticated: &[418],
    ..Rewrite::DEFAULT
};

static ASKING: Rewrite = Rewrite {
    look_ups: &[LookUp::header(
        "If-Match",
        &[Piece::Text("/items/"), Piece::Query("item", None)],
        &["meta", "etag"],
    )
    .with_query(&[(&[Piece::Text("select")], &[Piece::Text("etag")])])],
    ..Rewrite::DEFAULT
};

#[tokio::test]
async fn a_body_is_changed_in_order_before_it_is_sent() {
    let server = server();
    post(&server)
        .rewritten(&CHANGED)
        .json(&json!({"tags": "a;b", "kind": 1}))
        .send::<Value>()
        .await
        .unwrap();
    let request = only_request(&server);
    assert_eq!(
        request.body_text(),
        r#"{"kind":"fixed","tags":[{"name":"a"},{"name":"b"}]}"#
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("content-length"), Some("51"));
}

#[tokio::test]
async fn a_reply_is_changed_before_it_is_read() {
    let server = server();
    server.respond(MockResponse::json(
        200,
        r#"{"prices": {"tea": 2, "pie": 3}}"#,
    ));
    let reply = get(&server)
        .rewritten(&CHANGED)
        .send::<Value>()
        .await
        .unwrap();
    assert_eq!(
        reply["list"],
        json!([{"name": "tea", "price": 2}, {"name": "pie", "price": 3}])
    );
    server.respond(MockResponse::text(200, "no JSON"));
    let reply = get(&server).rewritten(&CHANGED).send::<String>().await;
    assert_eq!(*reply.unwrap(), "no JSON");
}

#[tokio::test]
async fn a_status_that_means_wrong_credentials_is_an_authentication_error() {
    let server = server();
    server.respond(MockResponse::json(418, "{}"));
    server.respond(MockResponse::json(418, "{}"));
    let error = get(&server).rewritten(&CHANGED).send::<Value>().await;
    assert!(error.unwrap_err().is_auth());
    let error = get(&server).send::<Value>().await;
    assert!(!error.unwrap_err().is_auth());
}

#[tokio::test]
async fn what_another_call_tells_goes_into_the_call() {
    let server = server();
    server.respond(MockResponse::json(200, r#"{"meta": {"etag": "W/\"7\""}}"#));
    post(&server)
        .rewritten(&ASKING)
        .query("item", "a/b")
        .json(&json!({"x": 1}))
        .send::<Value>()
        .await
        .unwrap();
    let [asked, sent] = &server.requests()[..] else {
        panic!("two requests")
    };
    assert_eq!(asked.method(), "GET");
    assert_eq!(asked.path(), "/v1/items/a%2Fb");
    assert_eq!(asked.query(), Some("select=etag"));
    assert_eq!(asked.header("x-api-key"), Some("secret-key"));
    assert_eq!(asked.body_text(), "");
    assert_eq!(sent.method(), "POST");
    assert_eq!(sent.path(), "/v1/items");
    assert_eq!(sent.query(), Some("item=a%2Fb"));
    assert_eq!(sent.header("if-match"), Some("W/\"7\""));
    assert_eq!(sent.body_text(), r#"{"x":1}"#);
}

#[tokio::test]
async fn a_call_is_not_sent_where_the_one_before_it_tells_nothing() {
    let server = server();
    for response in [
        MockResponse::json(200, r#"{"meta": {}}"#),
        MockResponse::json(404, "{}"),
    ] {
        server.respond(response);
        let call = post(&server).rewritten(&ASKING).query("item", "7");
        let error = call.send::<Value>().await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    }
    let methods: Vec<String> = server
        .requests()
        .iter()
        .map(|one| one.method().to_owned())
        .collect();
    assert_eq!(methods, ["GET", "GET"]);
}
