//! A recipient that is rejected inside a success.

use connector_clicksend::Rejected;
use connector_clicksend::types::{MessageStatus, SentSms};

use crate::calls::{self, SendFaxArgs, SendMmsArgs};
use crate::service::Service;

/// What `results()` says of each item: its id, or the status that it was
/// rejected with.
macro_rules! verdicts {
    ($reply:expr) => {
        $reply
            .results()
            .map(|result| match result {
                Ok(item) => Ok(item.message_id().unwrap_or_default().to_owned()),
                Err(rejected) => Err(rejected.status_text().to_owned()),
            })
            .collect::<Vec<Result<String, String>>>()
    };
}

fn rejected(status: &str) -> Vec<Result<String, String>> {
    vec![Err(status.to_owned())]
}

#[tokio::test]
async fn each_text_message_is_accepted_or_rejected_by_itself() {
    let service = Service::responding(sample!("sms_send.response.partly-rejected.json"));
    let call = service
        .client()
        .sms_send([calls::sms(), calls::sms().with_to("+6141")]);
    let reply = call.send().await.unwrap();

    assert_eq!(
        verdicts!(reply),
        [
            Ok("1F12D781-99C1-6D94-96FE-F5A311C89970".to_owned()),
            Err("INVALID_RECIPIENT".to_owned())
        ]
    );
    let refusal = reply.results().nth(1).unwrap().unwrap_err();
    assert_eq!(refusal.status(), Some(&MessageStatus::InvalidRecipient));
    assert_eq!(refusal.to(), Some("+6141"));
    assert_eq!(refusal.to_string(), "not accepted: INVALID_RECIPIENT");
    let shown = format!("{refusal:?} {refusal:#?} {reply:?} {reply:#?}");
    assert!(
        !shown.contains("+6141") && !shown.contains("table"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_rejected_recipient_of_any_kind_of_message_is_an_error_of_its_own() {
    let service = Service::responding(sample!("sms_send.response.rejected.json"));
    let reply = service
        .client()
        .sms_send([calls::sms()])
        .send()
        .await
        .unwrap();
    assert_eq!(verdicts!(reply), rejected("INVALID_RECIPIENT"));

    let service = Service::responding(sample!("send_mms.response.rejected.json"));
    let required = SendMmsArgs {
        media_file: "m",
        messages: vec![calls::mms()],
    };
    let reply = service.client().send_mms(required).send().await.unwrap();
    assert_eq!(verdicts!(reply), rejected("INVALID_RECIPIENT"));

    let service = Service::responding(sample!("send_fax.response.counts-as-text.json"));
    let required = SendFaxArgs {
        file_url: "f",
        messages: vec![calls::fax()],
    };
    let reply = service.client().send_fax(required).send().await.unwrap();
    assert_eq!(verdicts!(reply), rejected("INVALID_RECIPIENT"));

    let service = Service::responding(sample!("send_letter.response.rejected.json"));
    let call = service
        .client()
        .send_letter(calls::letter_to(calls::letter()));
    assert_eq!(
        verdicts!(call.send().await.unwrap()),
        rejected("INSUFFICIENT_CREDIT")
    );

    let service = Service::responding(sample!("send_postcard.response.rejected.json"));
    let call = service
        .client()
        .send_postcard(calls::postcard_to(calls::postcard()));
    assert_eq!(
        verdicts!(call.send().await.unwrap()),
        rejected("MISSING_REQUIRED_FIELDS")
    );

    let response = r#"{"data": {"messages": [{"status": "INVALID_VOICE"}]}}"#;
    let service = Service::responding(response);
    let reply = service
        .client()
        .send_voice([calls::voice()])
        .send()
        .await
        .unwrap();
    assert_eq!(verdicts!(reply), rejected("INVALID_VOICE"));
}

#[tokio::test]
async fn an_item_with_a_status_that_nobody_knows_is_not_accepted() {
    let service = Service::responding(sample!("sms_send.response.new-status.json"));
    let reply = service
        .client()
        .sms_send([calls::sms()])
        .send()
        .await
        .unwrap();
    assert_eq!(verdicts!(reply), rejected("HELD_FOR_REVIEW"));
}

#[tokio::test]
async fn an_item_without_a_status_is_not_accepted() {
    let service = Service::responding(sample!("sms_send.response.nulls.json"));
    let reply = service
        .client()
        .sms_send([calls::sms()])
        .send()
        .await
        .unwrap();
    assert_eq!(verdicts!(reply), rejected(""));
}

/// An application's own error, made of a rejected message.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error("the service failed")]
    Service(#[from] connector_clicksend::Error),
    #[error("the message was refused")]
    Message(#[from] Rejected<SentSms, MessageStatus>),
}

async fn one_message(service: &Service) -> Result<SentSms, Failed> {
    let sent = service.client().sms_send([calls::sms()]).await?;
    let mut results = sent.into_results();
    Ok(results.next().unwrap_or_else(|| panic!("no message"))?)
}

async fn first_message(service: &Service) -> anyhow::Result<String> {
    let sent = service.client().sms_send([calls::sms()]).await?;
    let mut id = String::new();
    for result in sent.results() {
        id.push_str(result?.message_id().unwrap_or_default());
    }
    Ok(id)
}

#[tokio::test]
async fn a_rejected_item_leaves_its_reply_as_an_error_of_the_application() {
    let service = Service::responding(sample!("sms_send.response.rejected.json"));
    let Err(Failed::Message(rejected)) = one_message(&service).await else {
        panic!("not rejected")
    };
    assert_eq!(rejected.status(), Some(&MessageStatus::InvalidRecipient));
    assert_eq!(rejected.into_item().to(), Some("+6141"));
    let error = first_message(&service).await.unwrap_err();
    let rejected: Rejected<SentSms, MessageStatus> = error.downcast().unwrap();
    assert_eq!(rejected.to_string(), "not accepted: INVALID_RECIPIENT");
}

#[tokio::test]
async fn items_are_moved_out_of_replies() {
    let service = Service::responding(sample!("sms_send.response.partly-rejected.json"));
    let sent = service.client().sms_send([calls::sms()]).await.unwrap();
    let (accepted, rejected): (Vec<_>, Vec<_>) =
        sent.clone().into_results().partition(Result::is_ok);
    assert_eq!((accepted.len(), rejected.len()), (1, 1));
    let mut reply = sent.into_inner();
    let mut data = reply.take_data().unwrap();
    assert!(reply.data().is_none());
    let messages: Vec<SentSms> = data.take_messages();
    assert_eq!(messages.len(), 2);
    assert!(data.messages().is_empty());
    assert_eq!(data.queued_count(), Some(1));
}
