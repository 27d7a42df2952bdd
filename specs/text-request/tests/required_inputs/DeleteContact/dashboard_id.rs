use connector_text_request::Client;
use connector_text_request::operations::DeleteContactArgs;

fn call(client: &Client) {
    let _ = client.delete_contact(DeleteContactArgs {
        phone_number: String::new(),
    });
}

fn main() {}
