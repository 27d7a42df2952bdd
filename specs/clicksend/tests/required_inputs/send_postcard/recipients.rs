use connector_clicksend::Client;
use connector_clicksend::operations::SendPostcardArgs;

fn call(client: &Client) {
    let _ = client.send_postcard(SendPostcardArgs {
        file_urls: Vec::new(),
    });
}

fn main() {}
