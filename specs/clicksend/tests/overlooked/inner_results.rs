#![deny(unused_must_use)]

use connector_clicksend::types::SmsMessage;
use connector_clicksend::{Client, Error};

async fn send(client: &Client, message: SmsMessage) -> Result<(), Error> {
    let sent = client.sms_send([message]).send().await?;
    sent.results();
    Ok(())
}

fn main() {}
