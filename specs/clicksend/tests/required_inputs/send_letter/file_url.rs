use connector_clicksend::operations::SendLetterRequired;
use connector_clicksend::types::{Colour, Duplex};
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_letter(SendLetterRequired {
        colour: Colour::Colour,
        duplex: Duplex::Simplex,
        recipients: Vec::new(),
    });
}

fn main() {}
