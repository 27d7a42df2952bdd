use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.download_case_file();
}

fn main() {}
