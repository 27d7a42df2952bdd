use connector_clicksend::operations::SendMmsRequired;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_mms(SendMmsRequired {
        messages: Vec::new(),
    });
}

fn main() {}
