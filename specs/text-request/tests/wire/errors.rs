//! Errors: two shapes of bodies, and none at all.

use std::error::Error as _;
use std::fmt::Write as _;

use connector_runtime::testing::MockResponse;
use connector_text_request::operations::{
    CreateContactArgs, DeleteContactArgs, SendMessageByPhoneNumberArgs,
};
use connector_text_request::{Error, Outcome};

use crate::service::{API_KEY, DASHBOARD, PHONE, replying};

const TEXT: &str = "Your table is ready.";

async fn error_of(reply: MockResponse) -> Error {
    let service = replying(reply);
    let required = SendMessageByPhoneNumberArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    };
    let call = service.client().send_message_by_phone_number(required);
    let error = call.with_body(TEXT).send().await.unwrap_err();
    service.request();
    error
}

#[track_caller]
fn assert_shows_nothing_private(error: &Error, message: &str) {
    let mut shown = format!("{error} {error:#} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(shown, " {cause} {cause:?}");
        source = cause.source();
    }
    for private in [PHONE, TEXT, API_KEY, "error_message", "127.0.0.1"] {
        assert!(!shown.contains(private), "{private:?} stands in {shown}");
    }
    assert!(message.is_empty() || !shown.contains(message), "{shown}");
}

#[tokio::test]
async fn both_shapes_of_errors_tell_code_and_message() {
    // Body, status, code and message.
    let samples = [
        (
            sample!("CreateContact.error.400.json"),
            400,
            None,
            Some("A first name must be specified."),
        ),
        (
            sample!("DeleteContact.error.400.json"),
            400,
            Some("parameterInvalid"),
            Some("The contact has messages."),
        ),
        (
            sample!("CreatePayment.error.400.json"),
            400,
            None,
            Some("Payments is not enabled on this dashboard"),
        ),
        (
            sample!("CreateDashboard.error.400.json"),
            400,
            Some("parameterInvalid"),
            Some("A three digit area code must be supplied."),
        ),
        (
            sample!("MarkPaymentPaid.error.400.json"),
            400,
            None,
            Some("Payment request is not in progress"),
        ),
        (
            sample!("SendPaymentReminder.error.400.json"),
            400,
            None,
            Some("A reminder for this payment request has already been sent."),
        ),
        (
            sample!("SendMessageByPhoneNumber.error.401.json"),
            401,
            None,
            Some("The Authorization request header is missing."),
        ),
        (sample!("DeleteContact.error.404.json"), 404, None, None),
        (
            sample!("TextingWebhook.error.409.json"),
            409,
            None,
            Some("A webhook for this event and url already exists."),
        ),
    ];
    for (body, status, code, message) in samples {
        let error = error_of(MockResponse::json(status, body)).await;
        assert_eq!(error.status().unwrap(), status, "{body}");
        assert_eq!(error.code(), code, "{body}");
        assert_eq!(error.message(), message, "{body}");
        assert_eq!(error.remedy().is_some(), code.is_some(), "{body}");
        assert_eq!(error.outcome(), Outcome::Refused, "{body}");
        assert_eq!(error.operation(), Some("SendMessageByPhoneNumber"));
        assert_eq!(error.is_auth(), status == 401);
        assert_eq!(error.is_not_found(), status == 404);
        assert_shows_nothing_private(&error, message.unwrap_or_default());
    }
}

#[tokio::test]
async fn a_missing_key_may_be_status_400_or_401() {
    // Both are documented; neither is repeated, and neither was carried out.
    for status in [400, 401] {
        let body = sample!("SendMessageByPhoneNumber.error.401.json");
        let error = error_of(MockResponse::json(status, body)).await;
        assert_eq!(error.outcome(), Outcome::Refused);
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn an_error_may_have_no_body() {
    for status in [400, 404] {
        let error = error_of(MockResponse::empty(status)).await;
        assert_eq!(error.status().unwrap(), status);
        assert_eq!((error.code(), error.message()), (None, None));
        assert_eq!(error.outcome(), Outcome::Refused);
    }
}

#[tokio::test]
async fn a_contact_with_messages_cannot_be_deleted() {
    let service = replying(MockResponse::json(
        400,
        sample!("DeleteContact.error.400.json"),
    ));
    let call = service.client().delete_contact(DeleteContactArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    });
    let error = call.send().await.unwrap_err();
    assert_eq!(error.operation(), Some("DeleteContact"));
    assert_eq!(error.outcome(), Outcome::Refused);
}

#[tokio::test]
async fn a_contact_is_not_created_twice_by_a_failing_service() {
    let service = replying(MockResponse::empty(503));
    let call = service.client().create_contact(CreateContactArgs {
        dashboard_id: DASHBOARD,
        phone_number: PHONE,
    });
    let error = call.with_first_name("John").send().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(service.server().requests().len(), 1);
}

#[tokio::test]
async fn a_failure_of_the_service_may_have_sent_the_message() {
    for reply in [MockResponse::json(500, "{}"), MockResponse::hang_up()] {
        let error = error_of(reply).await;
        assert_eq!(error.outcome(), Outcome::Unknown);
        assert_shows_nothing_private(&error, "");
    }
}
