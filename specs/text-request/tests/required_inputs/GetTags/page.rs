use connector_text_request::Client;
use connector_text_request::operations::GetTagsRequired;

fn call(client: &Client) {
    let _ = client.get_tags(GetTagsRequired {
        dashboard_id: 1,
        page_size: 1,
    });
}

fn main() {}
