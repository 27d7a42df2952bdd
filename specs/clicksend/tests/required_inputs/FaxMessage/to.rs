use connector_clicksend::types::FaxMessage;

fn main() {
    let _ = FaxMessage::new();
}
