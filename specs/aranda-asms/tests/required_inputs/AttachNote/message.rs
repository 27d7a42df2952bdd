use connector_aranda_asms::Client;
use connector_aranda_asms::operations::AttachNoteRequired;

fn call(client: &Client) {
    let _ = client.attach_note(AttachNoteRequired {
        ticket_id: String::new(),
    });
}

fn main() {}
