use connector_clicksend::operations::SendLetterRequired;
use connector_clicksend::types::Duplex;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_letter(SendLetterRequired {
        file_url: String::new(),
        duplex: Duplex::Simplex,
        recipients: Vec::new(),
    });
}

fn main() {}
