use connector_text_request::Client;
use connector_text_request::operations::MarkPaymentPaidRequired;

fn call(client: &Client) {
    let _ = client.mark_payment_paid(MarkPaymentPaidRequired { dashboard_id: 1 });
}

fn main() {}
