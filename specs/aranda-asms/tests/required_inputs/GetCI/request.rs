use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.get_ci();
}

fn main() {}
