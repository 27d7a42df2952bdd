use connector_text_request::Client;
use connector_text_request::triggers::TextingWebhookRequired;

fn call(client: &Client, required: TextingWebhookRequired) {
    let _ = client.texting_webhook(required).subscribe();
}

fn main() {}
