use connector_aranda_asms::operations::CreateCaseV2Args;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.create_case_v2(CreateCaseV2Args {
        project_id: 1,
        case_type: ItemType::Incident,
        category_id: 1,
        body: Value::Null,
    });
}

fn main() {}
