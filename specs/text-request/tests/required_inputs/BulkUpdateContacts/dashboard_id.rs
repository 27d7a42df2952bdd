use connector_text_request::Client;
use connector_text_request::operations::BulkUpdateContactsArgs;

fn call(client: &Client) {
    let _ = client.bulk_update_contacts(BulkUpdateContactsArgs { body: Vec::new() });
}

fn main() {}
