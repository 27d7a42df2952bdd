use connector_text_request::Client;
use connector_text_request::operations::GetGroupByIdArgs;

fn call(client: &Client) {
    let _ = client.get_group_by_id(GetGroupByIdArgs { group_id: 1 });
}

fn main() {}
