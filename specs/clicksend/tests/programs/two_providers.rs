//! An application that sends through one provider, and through another where that one
//! certainly has not.

use connector_clicksend::{self as clicksend, Error, types::NewSmsMessage};
use connector_text_request::{
    self as text_request, ErrorCode, operations::SendMessageByPhoneNumberArgs,
};

#[derive(Debug, thiserror::Error)]
enum AppError {
    /// Of either: [`Error::connector`] tells whose.
    #[error("a service failed")]
    Service(#[from] Error),
    #[error("no service takes the message")]
    Rejected,
}

struct Senders {
    clicksend: clicksend::Client,
    text_request: text_request::Client,
    dashboard_id: i64,
}

impl Senders {
    /// The name of the provider that has it.
    async fn send(&self, to: &str, body: &str) -> Result<&'static str, AppError> {
        match self.clicksend.sms_send([NewSmsMessage { to, body }]).await {
            Ok(reply) if reply.results().all(|result| result.is_ok()) => {
                return Ok(clicksend::Client::CONNECTOR);
            }
            Ok(_) => {}
            Err(error) if error.outcome().had_no_effect() => {}
            Err(error) => return Err(error.into()),
        }
        let call = self
            .text_request
            .send_message_by_phone_number(SendMessageByPhoneNumberArgs {
                dashboard_id: self.dashboard_id,
                phone_number: to.trim_start_matches('+'),
            });
        match call.with_body(body).await {
            Ok(_) => Ok(text_request::Client::CONNECTOR),
            Err(error) => match ErrorCode::of(&error) {
                Some(ErrorCode::ParameterInvalid) => Err(AppError::Rejected),
                _ => Err(error.into()),
            },
        }
    }
}

#[tokio::test]
async fn the_second_provider_sends_what_the_first_refuses_and_errors_tell_whose_they_are() {
    let first = clicksend::testing::Service::start().unwrap();
    let second = text_request::testing::Service::start().unwrap();
    let senders = Senders {
        clicksend: first.client().unwrap(),
        text_request: second.client().unwrap(),
        dashboard_id: 121,
    };
    let send = async || senders.send("+14235550123", "Your table is ready.").await;

    assert_eq!(send().await.unwrap(), "clicksend");
    first.respond(first.error(402, Some("INSUFFICIENT_CREDIT"), "No credit."));
    assert_eq!(send().await.unwrap(), "text-request");
    first.respond(first.error(402, Some("INSUFFICIENT_CREDIT"), "No credit."));
    second.respond(second.error(400, Some("parameterInvalid"), "Not a number."));
    assert!(matches!(send().await, Err(AppError::Rejected)));
    first.respond(first.error(500, None, "Later."));
    match send().await {
        Err(AppError::Service(error)) => assert_eq!(error.connector(), Some("clicksend")),
        other => assert!(other.is_ok(), "the outcome is unknown: {other:?}"),
    }
}
