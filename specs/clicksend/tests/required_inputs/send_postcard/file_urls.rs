use connector_clicksend::Client;
use connector_clicksend::operations::SendPostcardArgs;

fn call(client: &Client) {
    let _ = client.send_postcard(SendPostcardArgs {
        recipients: Vec::new(),
    });
}

fn main() {}
