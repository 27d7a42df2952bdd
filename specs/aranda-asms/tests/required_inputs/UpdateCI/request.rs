use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.update_ci();
}

fn main() {}
