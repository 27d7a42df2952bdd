use connector_clicksend::operations::SendMmsArgs;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_mms(SendMmsArgs {
        messages: Vec::new(),
    });
}

fn main() {}
