use connector_text_request::Client;
use connector_text_request::operations::GetTagsArgs;

fn call(client: &Client) {
    let _ = client.get_tags(GetTagsArgs {
        dashboard_id: 1,
        page: 1,
    });
}

fn main() {}
