use connector_clicksend::types::NewSmsMessage;

fn main() {
    let _ = NewSmsMessage {
        to: "+61411111111",
        ..Default::default()
    };
}
