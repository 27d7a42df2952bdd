use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.search_cis();
}

fn main() {}
