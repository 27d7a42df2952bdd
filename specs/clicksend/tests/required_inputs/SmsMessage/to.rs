use connector_clicksend::types::{SmsMessage, SmsMessageRequired};

fn main() {
    let _ = SmsMessage::new(SmsMessageRequired {
        body: String::new(),
    });
}
