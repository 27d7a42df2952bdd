use connector_text_request::Client;
use connector_text_request::operations::UnarchiveConversationRequired;

fn call(client: &Client) {
    let _ = client.unarchive_conversation(UnarchiveConversationRequired { dashboard_id: 1 });
}

fn main() {}
