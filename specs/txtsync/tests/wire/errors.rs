//! Errors. The service documents neither statuses nor bodies: every one must do.

use connector_runtime::testing::MockResponse;
use connector_txtsync::operations::SendSmsArgs;
use connector_txtsync::{Error, Outcome};

use crate::service::{CLIENT_SECRET, replying};

const NUMBER: &str = "+447700900123";
const TEXT: &str = "Your table is ready.";

async fn error_of(reply: MockResponse) -> Error {
    let service = replying(reply);
    let call = service.client().send_sms(SendSmsArgs {
        from: "+447700900456",
        message: TEXT,
        to: NUMBER,
    });
    let error = call.send().await.unwrap_err();
    // A message is not sent twice.
    service.request();
    error
}

#[tokio::test]
async fn a_refusal_keeps_its_bytes_whatever_they_are() {
    for body in [
        r#""Invalid number""#,
        r#"{"Message": "No."}"#,
        "<p>No.</p>",
        "",
    ] {
        for (status, is_auth) in [(400, false), (401, true), (403, true), (422, false)] {
            let error = error_of(MockResponse::text(status, body)).await;
            assert_eq!(error.status().unwrap(), status);
            assert_eq!(error.outcome(), Outcome::Refused);
            assert_eq!(error.is_auth(), is_auth);
            assert_eq!(error.body().unwrap(), body);
            assert_eq!(error.operation(), Some("SendSMS"));
            let shown = format!("{error} {error:?}");
            for private in [NUMBER, TEXT, CLIENT_SECRET, "Invalid", "No."] {
                assert!(!shown.contains(private), "{private:?} stands in {shown}");
            }
        }
    }
}

#[tokio::test]
async fn a_failure_of_the_service_may_have_sent_the_message() {
    for reply in [
        MockResponse::empty(500),
        MockResponse::empty(503),
        MockResponse::hang_up(),
    ] {
        assert_eq!(error_of(reply).await.outcome(), Outcome::Unknown);
    }
}
