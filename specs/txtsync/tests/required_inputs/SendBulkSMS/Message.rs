use connector_txtsync::Client;
use connector_txtsync::operations::SendBulkSmsRequired;

fn call(client: &Client) {
    let _ = client.send_bulk_sms(SendBulkSmsRequired {
        from: String::new(),
    });
}

fn main() {}
