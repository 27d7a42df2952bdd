use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.delete_list();
}

fn main() {}
