use connector_aranda_asms::operations::SearchTaskArgs;
use connector_aranda_asms::types::LogicOperator;
use connector_aranda_asms::Client;

fn call(client: &Client) {
    let _ = client.search_task(SearchTaskArgs {
        logic_operator: LogicOperator::And,
    });
}

fn main() {}
