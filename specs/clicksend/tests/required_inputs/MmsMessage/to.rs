use connector_clicksend::types::{MmsMessage, MmsMessageRequired};

fn main() {
    let _ = MmsMessage::new(MmsMessageRequired {
        subject: String::new(),
        body: String::new(),
    });
}
