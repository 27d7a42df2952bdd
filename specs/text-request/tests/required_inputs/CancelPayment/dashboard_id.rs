use connector_text_request::Client;
use connector_text_request::operations::CancelPaymentRequired;

fn call(client: &Client) {
    let _ = client.cancel_payment(CancelPaymentRequired { payment_id: 1 });
}

fn main() {}
