use connector_text_request::Client;
use connector_text_request::operations::GetGroupsArgs;

fn call(client: &Client) {
    let _ = client.get_groups(GetGroupsArgs {
        page: 1,
        page_size: 1,
    });
}

fn main() {}
