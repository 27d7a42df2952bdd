use connector_text_request::Client;
use connector_text_request::operations::GetContactByPhoneNumberArgs;

fn call(client: &Client) {
    let _ = client.get_contact_by_phone_number(GetContactByPhoneNumberArgs { dashboard_id: 1 });
}

fn main() {}
