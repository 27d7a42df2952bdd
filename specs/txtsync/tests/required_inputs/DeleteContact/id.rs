use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.delete_contact();
}

fn main() {}
