use connector_text_request::Client;
use connector_text_request::operations::GetMessagesByContactPhoneArgs;

fn call(client: &Client) {
    let _ = client.get_messages_by_contact_phone(GetMessagesByContactPhoneArgs {
        page: 1,
        dashboard_id: 1,
        phone_number: String::new(),
    });
}

fn main() {}
