use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.send_voice();
}

fn main() {}
