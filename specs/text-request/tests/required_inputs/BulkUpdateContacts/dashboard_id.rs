use connector_text_request::Client;
use connector_text_request::operations::BulkUpdateContactsRequired;

fn call(client: &Client) {
    let _ = client.bulk_update_contacts(BulkUpdateContactsRequired { body: Vec::new() });
}

fn main() {}
