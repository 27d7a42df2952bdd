use connector_text_request::Client;
use connector_text_request::triggers::TextingWebhookRequired;

fn call(client: &Client) {
    let _ = client.texting_webhook(TextingWebhookRequired {
        dashboard_id: String::new(),
    });
}

fn main() {}
