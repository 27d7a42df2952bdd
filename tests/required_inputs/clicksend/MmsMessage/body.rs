use connector_clicksend::types::{MmsMessage, NewMmsMessage};

fn main() {
    let _ = NewMmsMessage {
        to: String::new(),
        subject: String::new(),
    }.build();
}
