use connector_text_request::Client;
use connector_text_request::triggers::TextingWebhookRequired;
use connector_text_request::types::Event;

fn call(client: &Client) {
    let _ = client.texting_webhook(TextingWebhookRequired {
        event: Event::MsgReceived,
    });
}

fn main() {}
