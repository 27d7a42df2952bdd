use connector_txtsync::Client;
use connector_txtsync::operations::SendBulkSmsArgs;

fn call(client: &Client) {
    let _ = client.send_bulk_sms(SendBulkSmsArgs {
        from: String::new(),
    });
}

fn main() {}
