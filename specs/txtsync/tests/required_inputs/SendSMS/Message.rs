use connector_txtsync::Client;
use connector_txtsync::operations::SendSmsRequired;

fn call(client: &Client) {
    let _ = client.send_sms(SendSmsRequired {
        from: String::new(),
        to: String::new(),
    });
}

fn main() {}
