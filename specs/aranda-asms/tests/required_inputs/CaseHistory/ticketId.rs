use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.case_history();
}

fn main() {}
