use connector_aranda_asms::operations::CreateCiV2Args;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.create_ci_v2(CreateCiV2Args {
        project_id: 1,
        body: Value::Null,
    });
}

fn main() {}
