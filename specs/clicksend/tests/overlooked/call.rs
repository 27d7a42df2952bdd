#![deny(unused_must_use)]

use connector_clicksend::Client;
use connector_clicksend::types::SmsMessage;

fn send(client: &Client, message: SmsMessage) {
    client.sms_send([message]);
}

fn main() {}
