use connector_clicksend::Client;
use connector_clicksend::operations::CreateListContactArgs;

fn call(client: &Client) {
    let _ = client.create_list_contact(CreateListContactArgs {
        list_id: 1,
        first_name: String::new(),
        phone_number: String::new(),
    });
}

fn main() {}
