use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.search_contact();
}

fn main() {}
