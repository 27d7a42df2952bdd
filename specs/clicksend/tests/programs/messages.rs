//! Messages to three people, of whom one is rejected.

use connector_clicksend::prelude::*;
use connector_clicksend::testing::Service;

/// Sends, and gives back who is not reached.
async fn invite(client: &Client, people: [&str; 3]) -> Result<Vec<String>, Error> {
    let body = "We open at eight.";
    let messages = people.map(|to| NewSmsMessage { to, body });
    let mut missed = Vec::new();
    for result in client.sms_send(messages).await?.into_results() {
        match result {
            Ok(sent) => println!("{:?} is on its way", sent.message_id()),
            Err(rejected) => missed.extend(rejected.to().map(str::to_owned)),
        }
    }
    Ok(missed)
}

#[tokio::test]
async fn who_is_rejected_is_told_and_the_others_are_reached() {
    let service = Service::start().unwrap();
    service.on_sms_send(|call| {
        let results = call.body.messages().iter().map(|message| {
            let to = message.to().unwrap_or_default();
            let status = if to.starts_with('+') {
                MessageStatus::Success
            } else {
                MessageStatus::InvalidRecipient
            };
            SentSms::new().with_to(to).with_status(status)
        });
        let data = SmsSendData::new().with_messages(results);
        SmsSendResponse::new()
            .with_response_code("SUCCESS")
            .with_data(data)
    });
    let client = service.client().unwrap();
    let people = ["+61411111111", "nobody", "+61422222222"];
    assert_eq!(invite(&client, people).await.unwrap(), ["nobody"]);
}
