use connector_clicksend::operations::SendLetterRequired;
use connector_clicksend::types::Colour;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_letter(SendLetterRequired {
        file_url: String::new(),
        colour: Colour::Colour,
        recipients: Vec::new(),
    });
}

fn main() {}
