use connector_clicksend::Client;
use connector_clicksend::operations::DeleteListContactArgs;

fn call(client: &Client) {
    let _ = client.delete_list_contact(DeleteListContactArgs { contact_id: 1 });
}

fn main() {}
