use connector_clicksend::operations::SendPostcardRequired;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_postcard(SendPostcardRequired {
        recipients: Vec::new(),
    });
}

fn main() {}
