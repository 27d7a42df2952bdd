use connector_text_request::Client;
use connector_text_request::operations::CreateContactArgs;

fn call(client: &Client) {
    let _ = client.create_contact(CreateContactArgs { dashboard_id: 1 });
}

fn main() {}
