use connector_aranda_asms::operations::CreateTaskArgs;
use connector_aranda_asms::{Client, Value};

fn call(client: &Client) {
    let _ = client.create_task(CreateTaskArgs {
        id_by_project: String::new(),
        model_id: 1,
        body: Value::Null,
    });
}

fn main() {}
