use connector_clicksend::operations::SendPostcardRequired;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_postcard(SendPostcardRequired {
        file_urls: Vec::new(),
    });
}

fn main() {}
