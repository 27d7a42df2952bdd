use connector_text_request::Client;
use connector_text_request::operations::UnarchiveConversationArgs;

fn call(client: &Client) {
    let _ = client.unarchive_conversation(UnarchiveConversationArgs {
        phone_number: String::new(),
    });
}

fn main() {}
