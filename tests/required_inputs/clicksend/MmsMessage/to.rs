use connector_clicksend::types::{MmsMessage, NewMmsMessage};

fn main() {
    let _ = NewMmsMessage {
        subject: String::new(),
        body: String::new(),
    }.build();
}
