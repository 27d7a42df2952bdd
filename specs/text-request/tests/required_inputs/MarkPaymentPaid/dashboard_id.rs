use connector_text_request::Client;
use connector_text_request::operations::MarkPaymentPaidArgs;

fn call(client: &Client) {
    let _ = client.mark_payment_paid(MarkPaymentPaidArgs { payment_id: 1 });
}

fn main() {}
