use connector_aranda_asms::operations::AttachFileArgs;
use connector_aranda_asms::{Base64, Client};

fn call(client: &Client) {
    let _ = client.attach_file(AttachFileArgs {
        ticket_id: String::new(),
        file: Base64::encode(b""),
    });
}

fn main() {}
