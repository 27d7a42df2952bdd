use connector_clicksend::types::{SmsMessage, NewSmsMessage};

fn main() {
    let _ = NewSmsMessage {
        to: String::new(),
    }.build();
}
