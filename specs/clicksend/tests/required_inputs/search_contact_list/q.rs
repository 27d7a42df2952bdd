use connector_clicksend::Client;

fn call(client: &Client) {
    let _ = client.search_contact_list();
}

fn main() {}
