use connector_clicksend::types::NewMmsMessage;

fn main() {
    let _ = NewMmsMessage {
        to: String::new(),
        body: String::new(),
    };
}
