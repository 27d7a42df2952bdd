use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.get_contact_by_external_reference();
}

fn main() {}
