use connector_text_request::Client;
use connector_text_request::triggers::TextingWebhookArgs;

fn call(client: &Client, required: TextingWebhookArgs) {
    let _ = client.texting_webhook(required).subscribe();
}

fn main() {}
