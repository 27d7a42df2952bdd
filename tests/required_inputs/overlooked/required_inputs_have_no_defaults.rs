use connector_clicksend::types::{SmsMessage, NewSmsMessage};

fn main() {
    let _ = NewSmsMessage {
        to: "+61411111111",
        ..Default::default()
    }.build();
}
