use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.view_list_contacts();
}

fn main() {}
