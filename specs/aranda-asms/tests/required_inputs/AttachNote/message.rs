use connector_aranda_asms::Client;
use connector_aranda_asms::operations::AttachNoteArgs;

fn call(client: &Client) {
    let _ = client.attach_note(AttachNoteArgs {
        ticket_id: String::new(),
    });
}

fn main() {}
