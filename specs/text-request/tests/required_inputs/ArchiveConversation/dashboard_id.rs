use connector_text_request::Client;
use connector_text_request::operations::ArchiveConversationRequired;

fn call(client: &Client) {
    let _ = client.archive_conversation(ArchiveConversationRequired {
        phone_number: String::new(),
    });
}

fn main() {}
