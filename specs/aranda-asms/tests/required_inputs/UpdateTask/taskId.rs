use connector_aranda_asms::operations::UpdateTaskArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.update_task(UpdateTaskArgs {
        case_type: ItemType::Incident,
        model_id: 1,
        body: Value::Null,
    });
}

fn main() {}
