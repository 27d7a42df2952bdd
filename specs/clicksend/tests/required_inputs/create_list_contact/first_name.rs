use connector_clicksend::operations::CreateListContactRequired;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.create_list_contact(CreateListContactRequired {
        list_id: 1,
        last_name: String::new(),
        phone_number: String::new(),
    });
}

fn main() {}
