use connector_text_request::Client;
use connector_text_request::operations::GetContactByPhoneNumberRequired;

fn call(client: &Client) {
    let _ = client.get_contact_by_phone_number(GetContactByPhoneNumberRequired { dashboard_id: 1 });
}

fn main() {}
