use connector_aranda_asms::Client;
use connector_aranda_asms::operations::CreateCaseArgs;
use connector_aranda_asms::types::ItemType;

fn call(client: &Client) {
    let _ = client.create_case(CreateCaseArgs {
        subject: String::new(),
        item_type: ItemType::Incident,
        project_id: 1,
        category_id: 1,
    });
}

fn main() {}
