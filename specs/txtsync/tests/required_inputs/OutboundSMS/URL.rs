use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.outbound_sms().subscribe();
}

fn main() {}
