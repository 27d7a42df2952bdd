//! Messages to thousands of people, a thousand in each call, and once more to those
//! whose call certainly did nothing.

use connector_clicksend::prelude::*;
use connector_clicksend::testing::Service;

/// One call takes so many.
const MOST: usize = 1_000;

#[derive(Debug, Default, PartialEq)]
struct Report {
    accepted: usize,
    rejected: Vec<String>,
    /// Of calls after which nobody knows whether the messages went out.
    uncertain: Vec<String>,
}

async fn announce(client: &Client, people: &[String], body: &str) -> Result<Report, Error> {
    let mut report = Report::default();
    for people in people.chunks(MOST) {
        let messages = people.iter().map(|to| NewSmsMessage { to, body });
        match client.sms_send(messages).await {
            Ok(reply) => {
                for result in reply.results() {
                    match result {
                        Ok(_) => report.accepted += 1,
                        Err(rejected) => report.rejected.extend(rejected.to().map(str::to_owned)),
                    }
                }
            }
            Err(error) if error.outcome() == Outcome::Unknown => {
                report.uncertain.extend_from_slice(people);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(report)
}

#[tokio::test]
async fn each_message_is_accounted_for() {
    let service = Service::start().unwrap();
    service
        .on_sms_send(|call| {
            let results = call.body.messages().iter().map(|message| {
                let to = message.to().unwrap_or_default();
                let status = if to.ends_with("999") {
                    MessageStatus::InvalidRecipient
                } else {
                    MessageStatus::Success
                };
                SentSms::new().with_to(to).with_status(status)
            });
            SmsSendResponse::new()
                .with_response_code("SUCCESS")
                .with_data(SmsSendData::new().with_messages(results))
        })
        .times(3);
    let client = service.client().unwrap();
    let people: Vec<String> = (0..2_500).map(|n| format!("+6140000{n:04}")).collect();
    let report = announce(&client, &people, "Closed on Monday.")
        .await
        .unwrap();
    assert_eq!(report.accepted, 2_498);
    assert_eq!(report.rejected, ["+61400000999", "+61400001999"]);
    assert_eq!(report.uncertain, [""; 0]);
}
