use connector_text_request::Client;

fn call(client: &Client) {
    let _ = client.get_dashboard();
}

fn main() {}
