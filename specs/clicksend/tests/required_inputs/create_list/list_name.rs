use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.create_list();
}

fn main() {}
