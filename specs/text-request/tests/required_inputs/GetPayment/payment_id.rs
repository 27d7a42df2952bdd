use connector_text_request::Client;
use connector_text_request::operations::GetPaymentRequired;

fn call(client: &Client) {
    let _ = client.get_payment(GetPaymentRequired { dashboard_id: 1 });
}

fn main() {}
