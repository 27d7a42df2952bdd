use connector_text_request::Client;
use connector_text_request::operations::CancelPaymentArgs;

fn call(client: &Client) {
    let _ = client.cancel_payment(CancelPaymentArgs { payment_id: 1 });
}

fn main() {}
