use connector_aranda_asms::Client;
use connector_aranda_asms::operations::CreateCaseArgs;

fn call(client: &Client) {
    let _ = client.create_case(CreateCaseArgs {
        subject: String::new(),
        project_id: 1,
        service_id: 1,
        category_id: 1,
    });
}

fn main() {}
