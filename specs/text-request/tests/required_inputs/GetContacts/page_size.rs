use connector_text_request::Client;
use connector_text_request::operations::GetContactsArgs;

fn call(client: &Client) {
    let _ = client.get_contacts(GetContactsArgs {
        page: 1,
        dashboard_id: 1,
    });
}

fn main() {}
