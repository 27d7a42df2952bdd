use connector_clicksend::Client;
use connector_clicksend::operations::CreateListContactArgs;

fn call(client: &Client) {
    let _ = client.create_list_contact(CreateListContactArgs {
        first_name: String::new(),
        last_name: String::new(),
        phone_number: String::new(),
    });
}

fn main() {}
