use connector_aranda_asms::Client;
use connector_aranda_asms::operations::CreateCiArgs;

fn call(client: &Client) {
    let _ = client.create_ci(CreateCiArgs {
        name: String::new(),
        project_id: 1,
        responsible_id: 1,
    });
}

fn main() {}
