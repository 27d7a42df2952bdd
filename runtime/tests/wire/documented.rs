//! Errors that the definition knows: by their code, their text or their status.

use connector_runtime::{
    Error, Value,
    generated::{Client, Connector, Credentials, ErrorShape},
    json,
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
    let options = quick().transport(service).reveal(false);
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
        "example `send_item`: HTTP 400 Bad Request (code NotAllotted). Allot some.",
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
async fn a_listed_code_wins_as_a_whole_word_wherever_it_stands() {
    let text = "FULL, no tea";
    for body in [
        json!(text),
        json!({"code": "FULL"}),
        json!({"code": text}),
        json!({"code": "ODD", "message": text}),
        json!({"message": "no tea", "error": {"code": "FULL"}}),
        json!({"error": {"message": text}}),
        json!({"errors": [text]}),
        json!({"errors": [{"code": "ODD"}, {"code": "FULL"}]}),
        json!({"errors": {"FULL": ["no tea"]}}),
        json!({"ExceptionMessage": text}),
        json!([{"id": 7}, {"detail": text}]),
        json!(json!({"code": "FULL"}).to_string()),
    ] {
        for connector in [&IN_MESSAGES, &WITH_CODES_TOO] {
            let reply = MockResponse::json(400, body.to_string());
            let error = error_of(connector, reply).await;
            let found = (error.code(), error.remedy());
            assert_eq!(found, (Some("FULL"), Some("Make room.")), "{body}");
        }
    }
    for words in [text, "<p>FULL</p>"] {
        let error = error_of(&WITH_CODES_TOO, MockResponse::text(400, words)).await;
        assert_eq!(error.code(), Some("FULL"), "{words}");
    }
}

#[tokio::test]
async fn a_part_of_a_longer_word_is_no_code() {
    for body in [
        json!({"message": "The shelf is FULLY booked"}),
        json!({"message": "NOT_FULL"}),
        json!({"FULL_SHELVES": 7}),
        json!({"full": "Full"}),
    ] {
        let error = error_of(&WITH_CODES_TOO, MockResponse::json(400, body.to_string())).await;
        assert_eq!((error.code(), error.remedy()), (None, None), "{body}");
    }
}

#[tokio::test]
async fn the_place_of_codes_comes_before_other_places_and_texts_come_last() {
    let body = r#"{"message": "FULL", "code": "NotAllotted"}"#;
    let error = error_of(&WITH_CODES_TOO, MockResponse::json(400, body)).await;
    assert_eq!(error.code(), Some("NotAllotted"));
    let body = r#"{"message": "not FULL: NotAllotted", "kind": "FULL"}"#;
    let error = error_of(&WITH_CODES_TOO, MockResponse::json(400, body)).await;
    assert_eq!(error.code(), Some("FULL"));
    let body = r#"{"code": "ODD", "message": "no tea"}"#;
    let error = error_of(&WITH_CODES_TOO, MockResponse::json(400, body)).await;
    assert_eq!(error.code(), Some("ODD"));
    assert_eq!(error.remedy(), Some("Buy some."));
    assert_eq!(error.message_part("what"), Some("tea"));
    let body = r#"{"errors": [{"detail": "no tea"}]}"#;
    let error = error_of(&IN_MESSAGES, MockResponse::json(400, body)).await;
    assert_eq!(error.code(), Some("NotThere"));
    assert_eq!(error.message_part("what"), Some("tea"));
}

#[tokio::test]
async fn a_number_is_a_code_in_its_own_place_alone() {
    static NUMBERED: Connector = Connector {
        remedies: &[("404", "Look elsewhere.")],
        ..WITH_CODES
    };
    for (body, code) in [
        (json!({"code": 404}), Some("404")),
        (json!({"code": "404"}), Some("404")),
        (json!({"line": "404", "message": "404 lines"}), None),
    ] {
        let error = error_of(&NUMBERED, MockResponse::json(400, body.to_string())).await;
        assert_eq!(error.code(), code, "{body}");
    }
}

#[tokio::test]
async fn a_code_that_means_success_is_found_nowhere_else() {
    static WITH_SUCCESS: Connector = Connector {
        errors: ErrorShape {
            code: &["/code"],
            success: &["FULL"],
            ..ErrorShape::DEFAULT
        },
        ..WITH_CODES
    };
    let body = r#"{"items": ["FULL", "NotThere"]}"#;
    let error = error_of(&WITH_SUCCESS, MockResponse::json(400, body)).await;
    assert_eq!(error.code(), Some("NotThere"));
}

#[tokio::test]
async fn a_long_body_is_searched_at_its_beginning() {
    for (length, code) in [(60_000, Some("FULL")), (66_000, None)] {
        let body = json!(["\u{eb}".repeat(length / 2), "FULL"]).to_string();
        let error = error_of(&WITH_CODES_TOO, MockResponse::json(400, body)).await;
        assert_eq!(error.code(), code, "{length}");
    }
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
