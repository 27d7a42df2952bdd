use connector_aranda_asms::operations::UpdateTaskArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.update_task(UpdateTaskArgs {
        task_id: String::new(),
        case_type: ItemType::Incident,
        body: Value::Null,
    });
}

fn main() {}
