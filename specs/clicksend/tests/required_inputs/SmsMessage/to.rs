use connector_clicksend::types::NewSmsMessage;

fn main() {
    let _ = NewSmsMessage {
        body: String::new(),
    };
}
