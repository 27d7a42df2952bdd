use connector_text_request::Client;
use connector_text_request::operations::SendPaymentReminderArgs;

fn call(client: &Client) {
    let _ = client.send_payment_reminder(SendPaymentReminderArgs { payment_id: 1 });
}

fn main() {}
