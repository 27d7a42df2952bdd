use connector_text_request::Client;
use connector_text_request::operations::DeleteGroupArgs;

fn call(client: &Client) {
    let _ = client.delete_group(DeleteGroupArgs { dashboard_id: 1 });
}

fn main() {}
