use connector_clicksend::types::{MmsMessage, MmsMessageRequired};

fn main() {
    let _ = MmsMessage::new(MmsMessageRequired {
        to: String::new(),
        body: String::new(),
    });
}
