use connector_clicksend::operations::SendFaxRequired;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_fax(SendFaxRequired {
        messages: Vec::new(),
    });
}

fn main() {}
