use connector_text_request::Client;
use connector_text_request::operations::SendPaymentReminderRequired;

fn call(client: &Client) {
    let _ = client.send_payment_reminder(SendPaymentReminderRequired { dashboard_id: 1 });
}

fn main() {}
