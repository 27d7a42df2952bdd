use connector_text_request::Client;

fn call(client: &Client) {
    let _ = client.delete_dashboard();
}

fn main() {}
