use connector_clicksend::types::{SmsMessage, SmsMessageRequired};

fn main() {
    let _ = SmsMessage::new(SmsMessageRequired {
        to: "+61411111111".into(),
        ..Default::default()
    });
}
