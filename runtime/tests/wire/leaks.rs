use std::{error::Error as _, time::Duration};

use connector_runtime::{
    BoxFuture, CallOptions, ClientOptions, Error, Retry, SecretString, TokenError, TokenSource,
    Value,
    generated::{Client, Credentials},
    testing::{MockResponse, MockTransport},
};

use crate::service::{CONNECTOR, GET, POST, client_with, credentials, quick, server_with};

const SECRET: &str = "sesame";

/// Everything that a log could show of an error, sources included.
fn shown(error: &Error) -> String {
    let mut shown = vec![format!("{error} {error:?} {error:#?}")];
    let mut source = error.source();
    while let Some(cause) = source {
        shown.push(format!("{cause} {cause:?}"));
        source = cause.source();
    }
    shown.join(" ")
}

async fn error_with_secrets(reply: MockResponse) -> Error {
    let server = server_with(reply);
    client_with(&server, quick().max_body(50))
        .call(&GET)
        .path("id", SECRET)
        .query("q", SECRET)
        .header("x-name", SECRET)
        .json(&SECRET.to_owned())
        .options(CallOptions::new().query("extra", SECRET))
        .send::<Vec<i64>>()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn no_error_shows_values_bodies_or_addresses() {
    for reply in [
        MockResponse::json(
            400,
            r#"{"message": "sesame", "code": "sesame for +61411111111"}"#,
        ),
        MockResponse::json(503, "sesame"),
        MockResponse::json(200, r#"{"code": "SUCCESS", "sesame": "sesame""#),
        MockResponse::json(200, r#"["sesame"#),
        MockResponse::json(200, "<p>sesame</p>"),
        MockResponse::json(200, format!("[\"sesame\"]{}", " ".repeat(100))),
        MockResponse::with_headers(302, &[("location", "/sesame")], "sesame"),
        MockResponse::raw("sesame"),
        MockResponse::raw("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\nsesame"),
        MockResponse::raw("HTTP/1.1 200 OK\r\nsesame\r\n\r\n[sesame"),
    ] {
        let error = error_with_secrets(reply).await;
        let shown = shown(&error);
        assert!(
            !shown.contains(SECRET) && !shown.contains("127.0.0.1"),
            "{shown}"
        );
        assert!(!holds_a_number(&shown), "{shown}");
        assert!(shown.contains("get_item"), "{shown}");
    }
}

#[tokio::test]
async fn a_refused_connection_shows_no_values() {
    let options = quick().base_url("http://127.0.0.1:1");
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let error = client
        .call(&GET)
        .path("id", SECRET)
        .send::<Value>()
        .await
        .unwrap_err();
    assert!(error.is_connect());
    let shown = shown(&error);
    assert!(
        !shown.contains(SECRET) && !shown.contains("secret-key"),
        "{shown}"
    );
}

#[tokio::test]
async fn an_input_that_is_refused_is_named_but_not_shown() {
    let server = server_with(MockResponse::json(200, "{}"));
    let client = client_with(&server, ClientOptions::new());
    for call in [
        client.call(&GET).path("id", "sesame/.."),
        client.call(&POST).header("x-name", "sesame\n"),
        client
            .call(&POST)
            .options(CallOptions::new().header("x-name", "sesame\n")),
    ] {
        assert!(!format!("{call:?}").contains(SECRET));
        let error = call.send::<Value>().await.unwrap_err();
        assert!(error.is_invalid_input());
        assert!(!shown(&error).contains(SECRET));
    }
}

/// Whether a text holds what could be the number of a phone, whosever it is.
fn holds_a_number(text: &str) -> bool {
    let mut runs = text.split(|c: char| !c.is_ascii_digit());
    runs.any(|digits| digits.len() >= 7)
}

/// A call with a secret in every place, that a client with these options ends
/// without a response of the server.
async fn kept_from(options: ClientOptions, credentials: Credentials) -> Error {
    let server = server_with(MockResponse::json(200, "{}").after(Duration::from_secs(9)));
    let client = Client::new(&CONNECTOR, credentials, options.base_url(server.url())).unwrap();
    let first = client.call(&GET).path("id", SECRET).send::<Value>().await;
    match first {
        Err(error) => error,
        Ok(_) => panic!("there is a response"),
    }
}

struct NoToken(Duration);

impl TokenSource for NoToken {
    fn token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async {
            tokio::time::sleep(self.0).await;
            Err(TokenError::new("gone"))
        })
    }
}

#[tokio::test]
async fn an_error_without_a_response_shows_neither_values_nor_numbers() {
    let short = Duration::from_millis(100);
    let hurried = || quick().retry(Retry::never()).timeout(short);
    let none = Credentials::none;
    let secret = || SecretString::from(format!("{SECRET}\n"));
    let server = server_with(MockResponse::with_headers(
        429,
        &[("retry-after", "9999999")],
        SECRET,
    ));
    let throttled = client_with(&server, quick());
    let held_back = || throttled.call(&GET).path("id", SECRET).send::<Value>();
    drop(held_back().await);
    let url = format!("https://{SECRET}:61491570156@example.com");
    let misled = ClientOptions::new().base_url(url);
    for (error, is_kind) in [
        (
            kept_from(hurried(), none()).await,
            Error::is_timeout as fn(&Error) -> bool,
        ),
        (
            kept_from(hurried(), none().bearer(NoToken(short * 9))).await,
            Error::is_auth,
        ),
        (
            kept_from(quick(), none().bearer(NoToken(Duration::ZERO))).await,
            Error::is_auth,
        ),
        (
            kept_from(quick(), none().bearer(secret())).await,
            Error::is_invalid_input,
        ),
        (held_back().await.unwrap_err(), Error::is_throttled),
        (
            Client::new(&CONNECTOR, none(), misled).unwrap_err(),
            Error::is_invalid_input,
        ),
        (
            throttled
                .call(&POST)
                .managed_only("Only there.")
                .send::<Value>()
                .await
                .unwrap_err(),
            Error::is_unsupported,
        ),
    ] {
        let shown = shown(&error);
        assert!(is_kind(&error), "{shown}");
        assert!(
            !shown.contains(SECRET) && !holds_a_number(&shown),
            "{shown}"
        );
    }
}

async fn shown_of_a_reply<R: connector_runtime::generated::Reply>(reply: &str) -> String {
    let server = server_with(MockResponse::json(200, reply));
    let response = client_with(&server, quick()).call(&POST).send::<R>().await;
    format!("{:?}", response.unwrap())
}

#[tokio::test]
async fn a_reply_shows_no_text_of_its_own() {
    use std::collections::BTreeMap;
    for shown in [
        shown_of_a_reply::<String>(r#""sesame""#).await,
        shown_of_a_reply::<Value>(r#""sesame""#).await,
        shown_of_a_reply::<Value>(r#"{"sesame": ["sesame"]}"#).await,
        shown_of_a_reply::<Option<String>>(r#""sesame""#).await,
        shown_of_a_reply::<Vec<String>>(r#"["sesame"]"#).await,
        shown_of_a_reply::<BTreeMap<String, String>>(r#"{"sesame": "sesame"}"#).await,
        shown_of_a_reply::<connector_runtime::DateTime>(r#""sesame""#).await,
    ] {
        assert!(shown.starts_with("Response { status: 200"), "{shown}");
        assert!(!shown.contains(SECRET), "{shown}");
    }
}

#[tokio::test]
async fn a_code_that_could_be_a_number_of_somebody_is_not_shown() {
    for (code, is_shown) in [
        ("61491570156", false),
        ("to:61491570156", false),
        ("+61491570156", false),
        ("4915-70156", true),
        ("ERR_21211", true),
        ("400", true),
    ] {
        let body = serde_json::json!({"code": code}).to_string();
        let error = error_with_secrets(MockResponse::json(400, body)).await;
        assert_eq!(shown(&error).contains(code), is_shown, "{code}");
        assert_eq!(error.code(), Some(code));
    }
}

#[test]
fn a_status_of_an_item_is_shown_where_it_is_a_word() {
    for (status, is_shown) in [
        ("INVALID_RECIPIENT", true),
        ("sesame is no number", false),
        ("61491570156", false),
    ] {
        let rejected = connector_runtime::Rejected::new((), Some(status.to_owned()));
        let shown = format!("{rejected} {rejected:?}");
        assert_eq!(shown.contains(status), is_shown, "{shown}");
        assert_eq!(rejected.status_text(), status);
    }
}

/// A response and an error of a client, with a secret in the body.
async fn response_and_error(options: ClientOptions) -> (String, Error) {
    let service = MockTransport::new();
    service.respond(MockResponse::json(200, r#"{"note": "sesame"}"#));
    service.respond(MockResponse::json(400, r#"{"message": "sesame"}"#));
    let options = options.base_url("https://example.com").transport(service);
    let client = Client::new(&CONNECTOR, credentials(), options).unwrap();
    let response = client.call(&POST).send::<Value>().await.unwrap();
    let error = client.call(&POST).send::<Value>().await.unwrap_err();
    (format!("{response:?}"), error)
}

#[tokio::test]
async fn what_the_service_said_is_shown_where_the_client_reveals_it() {
    for options in [quick(), quick().reveal(true)] {
        let (response, error) = response_and_error(options).await;
        assert!(
            response.contains(r#"body: "{\"note\": \"sesame\"}""#),
            "{response}"
        );
        assert!(
            format!("{error:?}").contains(r#"message "sesame""#),
            "{error:?}"
        );
        assert!(!error.to_string().contains(SECRET));
    }
    let (response, error) = response_and_error(quick().reveal(false)).await;
    let shown = format!("{response} {error:?} {error}");
    assert!(!shown.contains(SECRET), "{shown}");
    let revealed = error.reveal();
    assert!(
        format!("{revealed}").contains(r#"body "{\"message\": \"sesame\"}""#),
        "{revealed}"
    );
}

#[tokio::test]
async fn nothing_is_revealed_unless_it_is_asked_for() {
    for options in [quick(), quick().reveal(false)] {
        let server = server_with(MockResponse::json(400, r#"{"message": "sesame"}"#));
        let error = client_with(&server, options).call(&POST);
        let error = error.send::<Value>().await.unwrap_err();
        assert!(!shown(&error).contains(SECRET));
        assert!(format!("{:?}", error.reveal()).contains(SECRET));
    }
}
