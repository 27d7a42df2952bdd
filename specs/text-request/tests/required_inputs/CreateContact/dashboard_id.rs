use connector_text_request::Client;
use connector_text_request::operations::CreateContactRequired;

fn call(client: &Client) {
    let _ = client.create_contact(CreateContactRequired {
        phone_number: String::new(),
    });
}

fn main() {}
