use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.add_contact();
}

fn main() {}
