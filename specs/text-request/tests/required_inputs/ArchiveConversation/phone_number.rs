use connector_text_request::Client;
use connector_text_request::operations::ArchiveConversationArgs;

fn call(client: &Client) {
    let _ = client.archive_conversation(ArchiveConversationArgs { dashboard_id: 1 });
}

fn main() {}
