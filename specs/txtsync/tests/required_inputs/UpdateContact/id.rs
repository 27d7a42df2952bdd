use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.update_contact();
}

fn main() {}
