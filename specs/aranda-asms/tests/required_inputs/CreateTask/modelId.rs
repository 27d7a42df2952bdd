use connector_aranda_asms::operations::CreateTaskArgs;
use connector_aranda_asms::types::ItemType;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.create_task(CreateTaskArgs {
        id_by_project: String::new(),
        case_type: ItemType::Incident,
        body: Value::Null,
    });
}

fn main() {}
