use connector_clicksend::Client;
use connector_clicksend::operations::SendFaxArgs;

fn call(client: &Client) {
    let _ = client.send_fax(SendFaxArgs {
        messages: Vec::new(),
    });
}

fn main() {}
