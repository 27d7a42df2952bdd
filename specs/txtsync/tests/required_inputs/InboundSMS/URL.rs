use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.inbound_sms().subscribe();
}

fn main() {}
