use connector_clicksend::Client;
use connector_clicksend::operations::SendMmsArgs;

fn call(client: &Client) {
    let _ = client.send_mms(SendMmsArgs {
        messages: Vec::new(),
    });
}

fn main() {}
