use connector_text_request::Client;
use connector_text_request::operations::GetGroupByIdRequired;

fn call(client: &Client) {
    let _ = client.get_group_by_id(GetGroupByIdRequired { group_id: 1 });
}

fn main() {}
