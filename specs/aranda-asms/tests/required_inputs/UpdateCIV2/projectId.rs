use connector_aranda_asms::operations::UpdateCiV2Args;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.update_ci_v2(UpdateCiV2Args {
        request: String::new(),
        category_id: 1,
        body: Value::Null,
    });
}

fn main() {}
