use connector_text_request::Client;
use connector_text_request::operations::DeleteGroupRequired;

fn call(client: &Client) {
    let _ = client.delete_group(DeleteGroupRequired { dashboard_id: 1 });
}

fn main() {}
