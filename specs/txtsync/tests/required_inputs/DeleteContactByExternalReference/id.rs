use connector_txtsync::Client;

fn call(client: &Client) {
    let _ = client.delete_contact_by_external_reference();
}

fn main() {}
