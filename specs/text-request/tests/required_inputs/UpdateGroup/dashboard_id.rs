use connector_text_request::Client;
use connector_text_request::operations::UpdateGroupRequired;

fn call(client: &Client) {
    let _ = client.update_group(UpdateGroupRequired { group_id: 1 });
}

fn main() {}
