use connector_text_request::Client;
use connector_text_request::triggers::TextingWebhookArgs;
use connector_text_request::types::Event;

fn call(client: &Client) {
    let _ = client.texting_webhook(TextingWebhookArgs {
        event: Event::MsgReceived,
    });
}

fn main() {}
