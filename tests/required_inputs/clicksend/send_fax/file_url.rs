use connector_clicksend::operations::SendFaxArgs;
use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_fax(SendFaxArgs {
        messages: Vec::new(),
    });
}

fn main() {}
