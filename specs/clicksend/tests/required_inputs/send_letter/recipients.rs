use connector_clicksend::operations::SendLetterRequired;
use connector_clicksend::types::{Colour, Duplex};
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_letter(SendLetterRequired {
        file_url: String::new(),
        colour: Colour::Colour,
        duplex: Duplex::Simplex,
    });
}

fn main() {}
