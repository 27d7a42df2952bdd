use connector_aranda_asms::Client;
use connector_aranda_asms::operations::CreateCaseRequired;

fn call(client: &Client) {
    let _ = client.create_case(CreateCaseRequired {
        subject: String::new(),
        project_id: 1,
        service_id: 1,
        category_id: 1,
    });
}

fn main() {}
