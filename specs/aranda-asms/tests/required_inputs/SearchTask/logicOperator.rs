use connector_aranda_asms::operations::SearchTaskArgs;
use connector_aranda_asms::types::TaskFilter;
use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.search_task(SearchTaskArgs {
        filters: Vec::<TaskFilter>::new(),
    });
}

fn main() {}
