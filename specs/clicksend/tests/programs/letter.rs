//! A letter that is posted later.

use std::time::{Duration, SystemTime};

use connector_clicksend::prelude::*;
use connector_clicksend::testing::Service;

/// Posts a letter at a time; how many recipients were accepted.
async fn post(client: &Client, file_url: &str, at: SystemTime) -> Result<usize, Error> {
    let recipient = NewLetterRecipient {
        address_name: "A. Reader",
        address_line_1: "1 High Street",
        address_city: "Perth",
        address_state: "WA",
        address_postal_code: "6000",
        address_country: "AU",
        return_address_id: 1,
    };
    let posted = client
        .send_letter(SendLetterArgs {
            file_url,
            colour: Colour::BlackAndWhite,
            duplex: Duplex::DoubleSided,
            recipients: [recipient.build().with_schedule(at)],
        })
        .with_priority_post(true)
        .await?;
    Ok(posted.results().flatten().count())
}

#[tokio::test]
async fn the_time_stands_with_the_recipient_in_unix_seconds() {
    let service = Service::start().unwrap();
    let client = service.client().unwrap();
    let at = SystemTime::UNIX_EPOCH + Duration::from_hours(490_896);
    let accepted = post(&client, "https://example.com/letter.pdf", at).await;
    assert_eq!(accepted.unwrap(), 1);
    let sent = service.requests()[0].body_json().unwrap();
    assert_eq!(sent["recipients"][0]["schedule"], 1_767_225_600);
    assert_eq!(sent["priority_post"], 1);
}
