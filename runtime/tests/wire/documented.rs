//! Errors that the definition knows: by their code, their text or their status.

use connector_runtime::{
    Error, Value,
    generated::{Client, Connector, Credentials, ErrorShape},
    testing::{MockResponse, MockTransport},
};

use crate::service::{POST, quick};

/// Codes come in messages alone.
static IN_MESSAGES: Connector = Connector {
    errors: ErrorShape {
        code: &[],
        message: &["", "/message"],
        texts: &[
            ("no {what} for {whom}", "NotAllotted"),
            ("no {what}", "NotThere"),
        ],
        success: &[],
    },
    ..WITH_CODES
};

/// Codes have a place of their own.
static WITH_CODES_TOO: Connector = WITH_CODES;

const WITH_CODES: Connector = Connector {
    name: "example",
    user_agent: "connector-example/1.2.3",
    base_url: Some("https://api.example.com"),
    errors: ErrorShape {
        code: &["/code"],
        message: &["/message"],
        texts: &[("no {what}", "NotThere")],
        success: &[],
    },
    throttle: None,
    remedies: &[
        ("NotAllotted", "Allot some."),
        ("NotThere", "Buy some."),
        ("FULL", "Make room."),
    ],
    status_remedies: &[(503, "Come back.")],
};

async fn error_of(connector: &'static Connector, reply: MockResponse) -> Error {
    let service = MockTransport::new();
    service.default_response(reply);
    let options = quick().transport(service);
    let client = Client::new(connector, Credentials::none(), options).unwrap();
    client.call(&POST).send::<Value>().await.unwrap_err()
}

#[tokio::test]
async fn the_first_text_that_a_message_holds_is_its_code() {
    let longer = error_of(
        &IN_MESSAGES,
        MockResponse::text(400, "Sorry: no tea for Zoë"),
    )
    .await;
    assert_eq!(longer.code(), Some("NotAllotted"));
    assert_eq!(longer.remedy(), Some("Allot some."));
    let parts = ["what", "whom", "why"].map(|name| longer.message_part(name));
    assert_eq!(parts, [Some("tea"), Some("Zoë"), None]);
    assert_eq!(
        longer.to_string(),
        "`send_item`: HTTP 400 Bad Request (code NotAllotted). Allot some.",
    );
    let shorter = error_of(
        &IN_MESSAGES,
        MockResponse::json(400, r#"{"message": "no tea"}"#),
    )
    .await;
    assert_eq!(shorter.code(), Some("NotThere"));
    assert_eq!(shorter.message(), Some("no tea"));
}

#[tokio::test]
async fn a_documented_code_is_found_in_a_message() {
    for reply in [
        MockResponse::text(400, "FULL"),
        MockResponse::json(400, r#""Shelf is FULL.""#),
        MockResponse::json(400, r#"{"message": "FULL: shelf 7"}"#),
    ] {
        let error = error_of(&IN_MESSAGES, reply).await;
        let found = (error.code(), error.remedy());
        assert_eq!(found, (Some("FULL"), Some("Make room.")));
    }
    let error = error_of(
        &IN_MESSAGES,
        MockResponse::text(400, "The shelf is FULLY booked"),
    )
    .await;
    assert_eq!((error.code(), error.remedy()), (None, None));
}

#[tokio::test]
async fn a_message_is_not_searched_for_codes_that_have_a_place_of_their_own() {
    let body = r#"{"message": "FULL"}"#;
    let error = error_of(&WITH_CODES_TOO, MockResponse::json(400, body)).await;
    assert_eq!((error.code(), error.remedy()), (None, None));
    let body = r#"{"code": "ODD", "message": "no tea"}"#;
    let error = error_of(&WITH_CODES_TOO, MockResponse::json(400, body)).await;
    assert_eq!(error.code(), Some("ODD"));
    assert_eq!(error.remedy(), Some("Buy some."));
    assert_eq!(error.message_part("what"), Some("tea"));
}

#[tokio::test]
async fn a_code_tells_more_than_the_status() {
    let bare = error_of(&WITH_CODES_TOO, MockResponse::empty(503)).await;
    assert_eq!((bare.code(), bare.remedy()), (None, Some("Come back.")));
    let other = error_of(
        &WITH_CODES_TOO,
        MockResponse::json(503, r#"{"code": "ODD"}"#),
    )
    .await;
    assert_eq!(other.remedy(), Some("Come back."));
    let known = error_of(
        &WITH_CODES_TOO,
        MockResponse::json(503, r#"{"code": "FULL"}"#),
    )
    .await;
    assert_eq!(known.remedy(), Some("Make room."));
    let elsewhere = error_of(&WITH_CODES_TOO, MockResponse::empty(500)).await;
    assert_eq!(elsewhere.remedy(), None);
}

#[tokio::test]
async fn a_message_of_one_word_is_a_code_and_may_be_a_name() {
    let error = error_of(&IN_MESSAGES, MockResponse::text(400, "Zoe")).await;
    assert_eq!(error.code(), Some("Zoe"));
    assert!(!format!("{error} {error:?}").contains("Zoe"));
    for message in ["61411111111", "Zo\u{eb}", "no_", "<html>"] {
        let error = error_of(&IN_MESSAGES, MockResponse::text(400, message)).await;
        let is_code = message == "no_";
        assert_eq!(error.code().is_some(), is_code, "{message}");
    }
}
