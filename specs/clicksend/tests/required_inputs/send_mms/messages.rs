use connector_clicksend::Client;
use connector_clicksend::operations::SendMmsArgs;

fn call(client: &Client) {
    let _ = client.send_mms(SendMmsArgs {
        media_file: String::new(),
    });
}

fn main() {}
