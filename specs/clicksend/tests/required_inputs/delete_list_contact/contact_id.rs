use connector_clicksend::operations::DeleteListContactRequired;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.delete_list_contact(DeleteListContactRequired {
        list_id: 1,
    });
}

fn main() {}
