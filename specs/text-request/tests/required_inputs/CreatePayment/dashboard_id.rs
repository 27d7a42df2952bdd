use connector_text_request::Client;

fn call(client: &Client) {
    let _ = client.create_payment();
}

fn main() {}
