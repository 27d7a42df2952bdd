use connector_aranda_asms::Client;
use connector_aranda_asms::operations::AttachFileArgs;

fn call(client: &Client) {
    let _ = client.attach_file(AttachFileArgs {
        ticket_id: String::new(),
        file_name: String::new(),
    });
}

fn main() {}
