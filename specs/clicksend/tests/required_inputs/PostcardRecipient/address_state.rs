use connector_clicksend::types::NewPostcardRecipient;

fn main() {
    let _ = NewPostcardRecipient {
        address_name: String::new(),
        address_city: String::new(),
        address_postal_code: String::new(),
        address_country: String::new(),
        return_address_id: 1,
        address_line_1: String::new(),
    };
}
