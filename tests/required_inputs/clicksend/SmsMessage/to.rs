use connector_clicksend::types::{SmsMessage, NewSmsMessage};

fn main() {
    let _ = NewSmsMessage {
        body: String::new(),
    }.build();
}
