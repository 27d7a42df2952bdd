use connector_runtime::{
    ClientOptions, Outcome, Subscription, SubscriptionHandle, Value,
    generated::{Piece, Rewrite},
    testing::{MockResponse, MockServer, MockTransport},
};

use crate::service::{REMOVAL, call, client, client_of, with};

/// A subscription that the service answered like this.
async fn subscribed(service: &MockTransport, reply: MockResponse) -> Subscription<Value> {
    service.respond(reply);
    let call = call(&client_of(service));
    call.subscribe(Some(&REMOVAL)).await.unwrap()
}

fn last_request(service: &MockTransport) -> (String, String) {
    let requests = service.requests();
    let last = requests.last().unwrap();
    (last.method().to_owned(), last.path().to_owned())
}

#[tokio::test]
async fn a_subscription_ends_at_the_address_that_the_service_gave() {
    for location in [
        "https://api.example.com/v2/hooks/7",
        "https://API.example.com:443/v2/hooks/7",
        "/v2/hooks/7",
    ] {
        let service = MockTransport::new();
        let reply =
            MockResponse::with_headers(201, &[("location", location)], r#"{"data": {"id": 7}}"#);
        let hook = subscribed(&service, reply).await;
        service.respond(MockResponse::empty(204));
        hook.remove(&client_of(&service)).await.unwrap();
        let expected = ("DELETE".to_owned(), "/v2/hooks/7".to_owned());
        assert_eq!(last_request(&service), expected, "{location}");
        assert_eq!(service.requests()[1].header("x-api-key"), Some("secret"));
        assert!(service.requests()[1].body().is_empty());
    }
}

#[tokio::test]
async fn without_an_address_it_ends_by_the_call_of_the_definition() {
    for reply in [
        MockResponse::json(200, r#"{"data": {"id": 7}}"#),
        MockResponse::json(200, r#"{"data": {"id": "7"}}"#),
    ] {
        let service = MockTransport::new();
        let hook = subscribed(&service, reply).await;
        service.respond(MockResponse::empty(204));
        hook.remove(&client_of(&service)).await.unwrap();
        let expected = ("DELETE".to_owned(), "/v1/boards/a%2Fb/hooks/7".to_owned());
        assert_eq!(last_request(&service), expected);
    }
}

#[tokio::test]
async fn an_address_on_another_host_is_not_asked() {
    let service = MockTransport::new();
    let reply = MockResponse::with_headers(
        201,
        &[("location", "https://evil.example/hooks/7")],
        r#"{"data": {"id": 7}}"#,
    );
    let hook = subscribed(&service, reply).await;
    service.respond(MockResponse::empty(204));
    hook.remove(&client_of(&service)).await.unwrap();
    assert_eq!(
        service.requests()[1].header("host"),
        Some("api.example.com")
    );
    assert_eq!(last_request(&service).1, "/v1/boards/a%2Fb/hooks/7");
}

#[tokio::test]
async fn where_nothing_tells_how_the_error_says_so_and_nothing_is_sent() {
    let service = MockTransport::new();
    service.default_response(MockResponse::json(200, "{}"));
    let client = client_of(&service);
    let without_id = call(&client).subscribe::<Value>(Some(&REMOVAL)).await;
    let without_call = call(&client).subscribe::<Value>(None).await;
    for hook in [without_id.unwrap(), without_call.unwrap()] {
        assert!(hook.handle().is_none());
        let error = hook.remove(&client).await.unwrap_err();
        assert!(error.is_unsupported());
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert_eq!(error.operation(), Some("subscribe"));
    }
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn an_id_cannot_change_the_path() {
    let service = MockTransport::new();
    let hook = subscribed(
        &service,
        MockResponse::json(200, r#"{"data": {"id": "../x"}}"#),
    )
    .await;
    assert!(hook.handle().is_none());
    let hook = subscribed(
        &service,
        MockResponse::json(200, r#"{"data": {"id": "7/x?y"}}"#),
    )
    .await;
    service.respond(MockResponse::empty(204));
    hook.remove(&client_of(&service)).await.unwrap();
    assert_eq!(last_request(&service).1, "/v1/boards/a%2Fb/hooks/7%2Fx%3Fy");
}

#[tokio::test]
async fn a_handle_ends_the_subscription_later() {
    let server = MockServer::start().unwrap();
    server.respond(MockResponse::json(200, r#"{"data": {"id": 7}}"#));
    let hook: Subscription<Value> = call(&client(&server))
        .subscribe(Some(&REMOVAL))
        .await
        .unwrap();
    let kept = hook.handle().unwrap().as_str().to_owned();
    drop(hook);
    server.respond(MockResponse::empty(204));
    let handle = SubscriptionHandle::from(kept);
    handle.remove(&client(&server)).await.unwrap();
    assert_eq!(server.requests()[1].path(), "/v1/boards/a%2Fb/hooks/7");
}

#[tokio::test]
async fn a_handle_of_another_host_or_none_at_all_is_refused() {
    let service = MockTransport::new();
    for text in [
        "DELETE https://evil.example/hooks/7",
        "DELETE hooks/7",
        "DELETE /../../hooks/7",
        "/hooks/7",
        "",
    ] {
        let handle = SubscriptionHandle::from(text);
        let error = handle.remove(&client_of(&service)).await.unwrap_err();
        assert!(error.is_invalid_input(), "{text}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn a_subscription_whose_response_cannot_be_read_is_not_lost() {
    let location = [("location", "https://api.example.com/v2/hooks/7")];
    let located = |body: &str| MockResponse::with_headers(201, &location, body);
    for (reply, path) in [
        (located("OK"), Some("/v2/hooks/7")),
        (located(r#"{"data": {"#), Some("/v2/hooks/7")),
        (located(&"too long ".repeat(9)), Some("/v2/hooks/7")),
        (
            MockResponse::json(201, r#"{"data": {"id": 7}}"#),
            Some("/v1/boards/a%2Fb/hooks/7"),
        ),
        (MockResponse::text(201, "OK"), None),
    ] {
        let service = MockTransport::new();
        service.respond(reply);
        let options = ClientOptions::new().max_body(60);
        let client = with(options.transport(service.clone()));
        let call = call(&client);
        let error = call.subscribe::<i64>(Some(&REMOVAL)).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Completed);
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.subscription().is_some(), path.is_some(), "{path:?}");
        let (Some(handle), Some(path)) = (error.subscription(), path) else {
            continue;
        };
        service.respond(MockResponse::empty(204));
        handle.remove(&client).await.unwrap();
        assert_eq!(last_request(&service), ("DELETE".into(), path.into()));
        assert!(!format!("{error} {error:?}").contains("hooks"));
    }
}

#[tokio::test]
async fn an_id_in_an_object_alone_in_a_list_is_found() {
    let service = MockTransport::new();
    let hook = subscribed(
        &service,
        MockResponse::json(200, r#"[{"data": {"id": 7}}]"#),
    )
    .await;
    let handle = hook.handle().unwrap().as_str();
    assert_eq!(handle, "DELETE /boards/a%2Fb/hooks/7");
    let several = MockResponse::json(200, r#"[{"data": {"id": 7}}, {"data": {"id": 8}}]"#);
    assert!(subscribed(&service, several).await.handle().is_none());
}

#[tokio::test]
async fn an_id_keeps_all_its_digits() {
    for id in ["123456789012345678901234567890", "9007199254740993", "1.10"] {
        let service = MockTransport::new();
        let reply = format!(r#"{{"data": {{"id": {id}}}}}"#);
        let hook = subscribed(&service, MockResponse::json(200, reply)).await;
        let expected = format!("DELETE /boards/a%2Fb/hooks/{id}");
        assert_eq!(hook.handle().unwrap().as_str(), expected);
    }
}

#[tokio::test]
async fn a_refused_subscription_is_an_error() {
    let service = MockTransport::new();
    service.respond(MockResponse::json(409, "{}"));
    let error = call(&client_of(&service))
        .subscribe::<Value>(Some(&REMOVAL))
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::Refused);
    assert!(error.subscription().is_none());
}

#[tokio::test]
async fn a_reply_is_read_through_the_subscription() {
    let service = MockTransport::new();
    let hook = subscribed(&service, MockResponse::json(201, r#"{"data": {"id": 7}}"#)).await;
    assert_eq!(hook.http_status(), 201);
    assert_eq!(hook["data"]["id"], 7);
    assert!(!format!("{:?}", hook.handle()).contains("boards"));
}

#[tokio::test]
async fn a_subscription_elsewhere_ends_there_where_the_host_is_trusted() {
    static ELSEWHERE: Rewrite = Rewrite {
        base: &[Piece::Text("https://hooks.example.net/v9")],
        ..Rewrite::DEFAULT
    };
    let service = MockTransport::new();
    service.respond(MockResponse::json(200, r#"{"data": {"id": 7}}"#));
    let call = call(&client_of(&service)).rewritten(&ELSEWHERE);
    let hook: Subscription<Value> = call.subscribe(Some(&REMOVAL)).await.unwrap();
    let refused = hook.remove(&client_of(&service)).await.unwrap_err();
    assert_eq!(refused.outcome(), Outcome::NotSent);
    assert_eq!(service.requests().len(), 1);

    service.respond(MockResponse::empty(204));
    let options = ClientOptions::new().transport(service.clone());
    let trusting = with(options.trusted_hosts(["hooks.example.net"]));
    hook.remove(&trusting).await.unwrap();
    let request = &service.requests()[1];
    assert_eq!(request.header("host"), Some("hooks.example.net"));
    assert_eq!(request.path(), "/v9/boards/a%2Fb/hooks/7");
}

static ENDS_ELSEWHERE: Rewrite = Rewrite {
    location: &[
        Piece::Text("https://"),
        Piece::Header("region", None),
        Piece::Text(".example.net/end?all"),
    ],
    ..Rewrite::DEFAULT
};

#[tokio::test]
async fn a_subscription_ends_where_a_policy_says_if_that_host_is_trusted() {
    let service = MockTransport::new();
    let reply = MockResponse::with_headers(201, &[("location", "/v2/hooks/7")], "{}");
    service.respond(reply);
    let call = call(&client_of(&service)).rewritten(&ENDS_ELSEWHERE);
    let hook = call
        .header("region", "eu")
        .subscribe::<Value>(Some(&REMOVAL))
        .await
        .unwrap();
    let handle = hook.handle().unwrap();
    assert_eq!(handle.as_str(), "DELETE https://eu.example.net/end?all");
    let error = hook.remove(&client_of(&service)).await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(service.requests().len(), 1);

    service.respond(MockResponse::empty(204));
    let options = ClientOptions::new().transport(service.clone());
    let trusting = with(options.trusted_hosts(["eu.example.net"]));
    hook.remove(&trusting).await.unwrap();
    let request = &service.requests()[1];
    assert_eq!(request.header("host"), Some("eu.example.net"));
    assert_eq!(request.path(), "/end");
    assert_eq!(request.query(), Some("all"));
}
