use connector_aranda_asms::operations::UpdateCaseV2Args;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.update_case_v2(UpdateCaseV2Args {
        body: Value::Null,
    });
}

fn main() {}
