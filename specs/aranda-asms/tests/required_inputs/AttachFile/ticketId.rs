use connector_aranda_asms::operations::AttachFileArgs;
use connector_aranda_asms::{Base64, Client};

fn call(client: &Client) {
    let _ = client.attach_file(AttachFileArgs {
        file: Base64::encode(b""),
        file_name: String::new(),
    });
}

fn main() {}
