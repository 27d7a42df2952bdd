use connector_text_request::Client;
use connector_text_request::triggers::TextingWebhookArgs;

fn call(client: &Client) {
    let _ = client.texting_webhook(TextingWebhookArgs {
        dashboard_id: 1,
    });
}

fn main() {}
