use connector_text_request::Client;
use connector_text_request::operations::UpdateGroupArgs;

fn call(client: &Client) {
    let _ = client.update_group(UpdateGroupArgs { dashboard_id: 1 });
}

fn main() {}
