use connector_clicksend::operations::SendPostcardArgs;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_postcard(SendPostcardArgs {
        recipients: Vec::new(),
    });
}

fn main() {}
