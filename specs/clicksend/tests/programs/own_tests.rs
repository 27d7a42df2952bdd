//! An application's own tests: a call that fails, and one that succeeds.

use connector_clicksend::connector_runtime::testing::{MockResponse, MockTransport};
use connector_clicksend::prelude::*;

/// What an application makes of its client.
async fn is_sent(client: &Client, to: &str) -> Result<bool, Error> {
    let message = NewSmsMessage {
        to,
        body: "Your table is ready.",
    };
    match client.sms_send([message]).await {
        Ok(reply) => Ok(reply.results().all(|result| result.is_ok())),
        Err(error) if ErrorCode::of(&error) == Some(ErrorCode::InsufficientCredit) => Ok(false),
        Err(error) => Err(error),
    }
}

fn client(service: &MockTransport) -> Client {
    let credentials = NewCredentials {
        username: "me",
        api_key: "key",
    };
    let options = ClientOptions::new().transport(service.clone());
    Client::with_options(credentials, options).unwrap()
}

#[tokio::test]
async fn without_credit_nothing_is_sent() {
    let service = MockTransport::new();
    let body = r#"{"response_code": "INSUFFICIENT_CREDIT", "response_msg": "No credit."}"#;
    service.respond(MockResponse::json(402, body));
    assert!(!is_sent(&client(&service), "+61411111111").await.unwrap());
}

#[tokio::test]
async fn a_message_that_is_accepted_is_sent() {
    let service = MockTransport::new();
    let sent = SentSms::new().with_status(MessageStatus::Success);
    let reply = SmsSendResponse::new()
        .with_response_code("SUCCESS")
        .with_data(SmsSendData::new().with_messages([sent]));
    service.respond(MockResponse::serialized(200, &reply).unwrap());
    assert!(is_sent(&client(&service), "+61411111111").await.unwrap());
    let asked = service.requests()[0].body_json().unwrap();
    assert_eq!(asked["messages"][0]["to"], "+61411111111");
}
