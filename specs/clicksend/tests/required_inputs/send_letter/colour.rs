use connector_clicksend::Client;
use connector_clicksend::operations::SendLetterArgs;
use connector_clicksend::types::Duplex;

fn call(client: &Client) {
    let _ = client.send_letter(SendLetterArgs {
        file_url: String::new(),
        duplex: Duplex::Simplex,
        recipients: Vec::new(),
    });
}

fn main() {}
