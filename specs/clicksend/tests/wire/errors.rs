//! Calls that the service refuses.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fs;
use std::iter::successors;
use std::time::Duration;

use connector_clicksend::{CallOptions, Client, ClientOptions, Error, ErrorCode, Outcome};
use connector_runtime::Retry;
use connector_runtime::testing::MockResponse;
use connector_tests::in_workspace;

use crate::calls::{self, MOBILE, TEXT};
use crate::service::{API_KEY, BASIC, Service, USERNAME, credentials};
use connector_tests::wire::json;

/// What an error sample is to be read as.
struct Expected {
    status: u16,
    code: &'static str,
    message: &'static str,
    remedy: &'static str,
    kind: fn(&Error) -> bool,
}

const EXPECTED: [(&str, Expected); 4] = [
    (
        "sms_send.error.401.json",
        Expected {
            status: 401,
            code: "UNAUTHORIZED",
            message: "Authorization failed.",
            remedy: "API key",
            kind: Error::is_auth,
        },
    ),
    (
        "sms_send.error.403.json",
        Expected {
            status: 403,
            code: "FORBIDDEN",
            message: "Your account is suspended. Please contact support for more information.",
            remedy: "support",
            kind: Error::is_auth,
        },
    ),
    (
        "sms_send.error.404.json",
        Expected {
            status: 404,
            code: "NOT_FOUND",
            message: "Invalid endpoint. Please try again.",
            remedy: "ids",
            kind: Error::is_not_found,
        },
    ),
    (
        "sms_send.error.429.json",
        Expected {
            status: 429,
            code: "HTTP_TOO_MANY_REQUESTS",
            message: "Too many attempts.",
            remedy: "Retry-After",
            kind: Error::is_throttled,
        },
    ),
];

/// All error samples of the definition.
fn samples() -> BTreeMap<String, String> {
    let folder = in_workspace("specs/clicksend/samples");
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                path,
            )
        })
        .filter(|(name, _)| name.contains(".error."))
        .map(|(name, path)| (name, fs::read_to_string(path).unwrap()))
        .collect()
}

async fn error_of(reply: MockResponse) -> Error {
    let service = Service::replying(reply);
    let call = service.client().sms_send([calls::sms()]);
    let call = call.with_options(CallOptions::new().retry(Retry::never()));
    let error = call.send().await.unwrap_err();
    service.request();
    error
}

/// Everything that a log could show of an error, its sources included.
fn shown(error: &Error) -> String {
    let causes = successors(error.source(), |&cause| cause.source());
    let causes: Vec<String> = causes.map(|cause| format!("{cause} {cause:?}")).collect();
    format!(
        "{error} {error:#} {error:?} {error:#?} {}",
        causes.join(" ")
    )
}

#[track_caller]
fn assert_shows_nothing_private(error: &Error, message: &str) {
    let shown = shown(error);
    for private in [
        message,
        MOBILE,
        TEXT,
        USERNAME,
        API_KEY,
        BASIC,
        "http_code",
        "127.0.0.1",
    ] {
        assert!(!shown.contains(private), "{private:?} stands in {shown}");
    }
}

#[tokio::test]
async fn every_error_sample_tells_status_code_message_and_what_to_do() {
    let samples = samples();
    let expected: Vec<&str> = EXPECTED.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        samples.keys().collect::<Vec<_>>(),
        expected,
        "each sample has its expectation"
    );

    for (name, expected) in EXPECTED {
        let error = error_of(MockResponse::json(expected.status, samples[name].as_str())).await;
        assert_eq!(error.status().unwrap(), expected.status, "{name}");
        assert_eq!(error.code(), Some(expected.code), "{name}");
        assert_eq!(error.message(), Some(expected.message), "{name}");
        assert!(error.remedy().unwrap().contains(expected.remedy), "{name}");
        let code = ErrorCode::of(&error).unwrap();
        assert_eq!(code.remedy(), error.remedy(), "{name}");
        assert_eq!(error.outcome(), Outcome::Refused, "{name}");
        assert!((expected.kind)(&error), "{name}");
        assert_eq!(error.operation(), Some("sms_send"), "{name}");
        assert_eq!(error.path_template(), Some("/sms/send"), "{name}");
        assert_eq!(
            error.body_json().unwrap().ok(),
            Some(json(&samples[name])),
            "{name}"
        );
        assert_shows_nothing_private(&error, expected.message);
        for told in [
            "clicksend `sms_send`",
            expected.code,
            &expected.status.to_string(),
            expected.remedy,
        ] {
            assert!(error.to_string().contains(told), "{error}");
        }
    }
}

fn throttled(wait: &str) -> MockResponse {
    let headers = [("content-type", "application/json"), ("retry-after", wait)];
    MockResponse::with_headers(429, &headers, sample!("sms_send.error.429.json"))
}

#[tokio::test]
async fn a_throttled_call_tells_how_long_to_wait() {
    let error = error_of(throttled("7")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(error.is_throttled());
}

#[tokio::test]
async fn a_throttled_message_is_sent_again_as_it_was() {
    let accepted = MockResponse::json(200, sample!("sms_send.response.json"));
    let service = Service::replying_in_turn([throttled("0"), accepted]);
    let call = service.client().sms_send([calls::sms()]);
    let reply = call.send().await.unwrap();
    assert_eq!(reply.results().flatten().count(), 4);

    let requests = service.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].body(), requests[1].body());
    assert_eq!(requests[0].path(), requests[1].path());
}

#[tokio::test]
async fn a_message_that_may_have_been_sent_is_not_sent_again() {
    for reply in [
        MockResponse::json(500, "{}"),
        MockResponse::text(503, "upstream"),
        MockResponse::with_headers(503, &[("retry-after", "0")], "upstream"),
        MockResponse::raw(""),
    ] {
        let service = Service::replying(reply);
        let call = service.client().sms_send([calls::sms()]);
        let error = call.send().await.unwrap_err();
        service.request();
        assert_eq!(error.outcome(), Outcome::Unknown);
        assert_shows_nothing_private(&error, "upstream");
    }
}

#[tokio::test]
async fn a_success_whose_envelope_tells_of_a_failure_is_an_error() {
    let body = r#"{
        "http_code": 200,
        "response_code": "INSUFFICIENT_CREDIT",
        "response_msg": "Dana has no credit left.",
        "data": null
    }"#;
    let error = error_of(MockResponse::json(200, body)).await;
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.code(), Some("INSUFFICIENT_CREDIT"));
    assert_eq!(error.message(), Some("Dana has no credit left."));
    assert!(error.remedy().unwrap().contains("credit"));
    assert_shows_nothing_private(&error, "Dana has no credit left.");
}

#[tokio::test]
async fn a_response_that_cannot_be_read_was_sent_all_the_same() {
    for body in ["", "[]", "\"queued\"", "{\"data\": ", "<html>queued</html>"] {
        let error = match Service::responding(body) {
            service if !body.starts_with(['{', '<']) => {
                // Ways to say nothing: an empty reply.
                let reply = service
                    .client()
                    .sms_send([calls::sms()])
                    .send()
                    .await
                    .unwrap();
                assert!(reply.data().is_none());
                continue;
            }
            service => service
                .client()
                .sms_send([calls::sms()])
                .send()
                .await
                .unwrap_err(),
        };
        assert_eq!(error.outcome(), Outcome::Completed, "{body}");
        assert!(error.is_decode(), "{body}");
        assert_eq!(error.body().unwrap(), body);
        assert_shows_nothing_private(&error, "queued");
    }
}

#[tokio::test]
async fn an_error_page_that_is_no_json_keeps_its_bytes() {
    let error = error_of(MockResponse::text(401, "Who is Dana?")).await;
    assert_eq!(error.outcome(), Outcome::Refused);
    assert_eq!(
        (error.code(), error.message(), error.remedy()),
        (None, None, None)
    );
    assert_eq!(error.body().unwrap(), "Who is Dana?");
    assert_shows_nothing_private(&error, "Who is Dana?");
}

#[tokio::test]
async fn the_error_of_another_connector_has_no_code_of_this_one() {
    use connector_text_request as text_request;

    let service = Service::replying(MockResponse::json(
        401,
        r#"{"response_code": "UNAUTHORIZED", "error_code": "UNAUTHORIZED"}"#,
    ));
    let own = service.client().sms_send([calls::sms()]).await.unwrap_err();
    assert_eq!(own.connector(), Some(Client::CONNECTOR));
    assert_eq!(ErrorCode::of(&own), Some(ErrorCode::Unauthorized));

    let options = ClientOptions::new().base_url(service.url());
    let key = text_request::Credentials::new("key");
    let client = text_request::Client::with_options(key, options).unwrap();
    let other = client.get_dashboards().await.unwrap_err();
    assert_eq!(other.connector(), Some(text_request::Client::CONNECTOR));
    assert_eq!(other.code(), Some("UNAUTHORIZED"));
    assert_eq!(ErrorCode::of(&other), None);

    let options = ClientOptions::new().base_url("nowhere");
    let none = Client::with_options(credentials(), options).unwrap_err();
    assert_eq!(none.connector(), Some(Client::CONNECTOR));
}
