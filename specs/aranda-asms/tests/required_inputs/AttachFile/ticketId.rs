use connector_runtime::File;
use connector_aranda_asms::operations::AttachFileArgs;
use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.attach_file(AttachFileArgs {
        file: File::new(""),
    });
}

fn main() {}
