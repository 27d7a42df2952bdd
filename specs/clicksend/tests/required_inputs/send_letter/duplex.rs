use connector_clicksend::Client;
use connector_clicksend::operations::SendLetterArgs;
use connector_clicksend::types::Colour;

fn call(client: &Client) {
    let _ = client.send_letter(SendLetterArgs {
        file_url: String::new(),
        colour: Colour::Colour,
        recipients: Vec::new(),
    });
}

fn main() {}
