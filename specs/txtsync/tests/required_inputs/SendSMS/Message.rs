use connector_txtsync::Client;
use connector_txtsync::operations::SendSmsArgs;

fn call(client: &Client) {
    let _ = client.send_sms(SendSmsArgs {
        from: String::new(),
        to: String::new(),
    });
}

fn main() {}
