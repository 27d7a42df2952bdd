use connector_clicksend::types::NewLetterRecipient;

fn main() {
    let _ = NewLetterRecipient {
        address_name: String::new(),
        address_city: String::new(),
        address_state: String::new(),
        address_postal_code: String::new(),
        return_address_id: 1,
        address_line_1: String::new(),
    };
}
