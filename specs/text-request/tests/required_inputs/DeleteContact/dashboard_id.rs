use connector_text_request::Client;
use connector_text_request::operations::DeleteContactRequired;

fn call(client: &Client) {
    let _ = client.delete_contact(DeleteContactRequired {
        phone_number: String::new(),
    });
}

fn main() {}
