use connector_clicksend::types::NewMmsMessage;

fn main() {
    let _ = NewMmsMessage {
        subject: String::new(),
        body: String::new(),
    };
}
