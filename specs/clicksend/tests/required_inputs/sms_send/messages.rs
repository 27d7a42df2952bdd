use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.sms_send();
}

fn main() {}
