use connector_text_request::Client;
use connector_text_request::operations::GetGroupsArgs;

fn call(client: &Client) {
    let _ = client.get_groups(GetGroupsArgs {
        page: 1,
        dashboard_id: 1,
    });
}

fn main() {}
