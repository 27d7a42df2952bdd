use connector_text_request::Client;
use connector_text_request::operations::CreateContactRequired;

fn call(client: &Client) {
    let _ = client.create_contact(CreateContactRequired { dashboard_id: 1 });
}

fn main() {}
