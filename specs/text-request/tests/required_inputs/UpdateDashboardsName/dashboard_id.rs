use connector_text_request::Client;

fn call(client: &Client) {
    let _ = client.update_dashboards_name();
}

fn main() {}
