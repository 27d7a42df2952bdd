use connector_text_request::Client;
use connector_text_request::operations::GetPaymentArgs;

fn call(client: &Client) {
    let _ = client.get_payment(GetPaymentArgs { dashboard_id: 1 });
}

fn main() {}
