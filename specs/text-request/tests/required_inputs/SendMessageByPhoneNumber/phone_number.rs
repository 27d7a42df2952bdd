use connector_text_request::Client;
use connector_text_request::operations::SendMessageByPhoneNumberArgs;

fn call(client: &Client) {
    let _ = client.send_message_by_phone_number(SendMessageByPhoneNumberArgs { dashboard_id: 1 });
}

fn main() {}
